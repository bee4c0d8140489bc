import { formatMonth } from '../calendar/month.js';
import { contribution } from '../contributions/contribution.js';
import type { Amount } from '../contributions/request.js';
import { type ArrearsReadings, DEFAULT_ARREARS_READINGS } from '../law/arrears/price.js';
import { amount } from '../money/amount.js';
import { decimal } from '../money/decimal.js';
import type { MissingPrice, OwedMonth } from './answers.js';

/** Months with their prices, the sum, and the figures that are missing for it. */
export interface Priced {
  readonly months: readonly OwedMonth[];
  readonly total: Amount | null;
  readonly missing: readonly MissingPrice[];
}

/** The choice about prices, out of all the choices of a call. */
export function arrearsReadings(chosen: Partial<ArrearsReadings> | undefined): ArrearsReadings {
  return chosen?.arrearsPrice === undefined ? DEFAULT_ARREARS_READINGS : { arrearsPrice: chosen.arrearsPrice };
}

/** The order of costs: the cheapest first, unknown ones last. */
export function byCost(a: Amount | null, b: Amount | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return decimal(a).cmp(decimal(b));
}

/** What a self-payer pays for each month: by the minimum wage of its own year, or of the year of payment. */
export function priced(months: readonly number[], paidIn: number, readings: ArrearsReadings): Priced {
  const missing: MissingPrice[] = [];
  const list = months.map((month): OwedMonth => {
    const by = readings.arrearsPrice === 'owed-month' ? month : paidIn;
    const answer = contribution({ payer: 'self', month: formatMonth(by) });
    if ('amount' in answer) return { month: formatMonth(month), price: answer.amount };
    if ('missing' in answer) missing.push(...(answer.missing as readonly MissingPrice[]));
    return { month: formatMonth(month), price: null };
  });
  return { months: list, total: sumOf(list), missing: distinct(missing) };
}

/** The sum of prices; `null` where one is not known. */
function sumOf(months: readonly OwedMonth[]): Amount | null {
  let sum = decimal('0');
  for (const { price } of months) {
    if (price === null) return null;
    sum = sum.plus(decimal(price));
  }
  return amount(sum);
}

function distinct(missing: readonly MissingPrice[]): MissingPrice[] {
  return [...new Map(missing.map((each) => [JSON.stringify(each), each])).values()];
}

import { weakest } from '../answer/confidence.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { Amount, MissingFigure } from '../contributions/index.js';
import { contribution } from '../contributions/index.js';
import { type Confidence, type Edition, standingOn } from '../law/edition.js';
import { amount } from '../money/amount.js';
import { decimal } from '../money/decimal.js';
import type { OwedMonth } from './answers.js';
import type { DebtQuestion } from './question.js';

/** Months with their prices, the sum, and the figures that are missing for it. */
export interface Priced {
  readonly months: readonly OwedMonth[];
  readonly total: Amount | null;
  readonly missing: readonly MissingFigure[];
  /** The weakest among the prices and the rule by which they were chosen; `H` of no months. */
  readonly confidence: Confidence;
}

/** The order of costs: the cheapest first, unknown ones last. */
export function byCost(a: Amount | null, b: Amount | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return decimal(a).cmp(decimal(b));
}

/** What a self-payer pays for each month: by the minimum wage of its own year, or of the year of payment. */
export function priced(months: readonly number[], question: DebtQuestion): Priced {
  const { law, readings, day } = question;
  const missing: MissingFigure[] = [];
  const sources: { readonly confidence: Confidence }[] = months.length > 0 ? [priceRule(question)] : [];
  const list = months.map((month): OwedMonth => {
    const by = readings.arrearsPrice === 'owed-month' ? month : monthOfDay(day);
    const answer = contribution({ payer: 'self', month: formatMonth(by) }, { law });
    sources.push(answer);
    if (answer.outcome === 'undetermined') missing.push(...answer.missing);
    return { month: formatMonth(month), price: answer.outcome === 'due' ? answer.amount : null };
  });
  return { months: list, total: sumOf(list), missing: distinct(missing), confidence: weakest(sources) };
}

/** What the choice of a price rests on. */
export function priceRule({ law, readings, day }: DebtQuestion): Edition<'priced', 'rule'> {
  return standingOn(law.arrearsPrices[readings.arrearsPrice], day);
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

function distinct(missing: readonly MissingFigure[]): MissingFigure[] {
  return [...new Map(missing.map((each) => [JSON.stringify(each), each])).values()];
}

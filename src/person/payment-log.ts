import { LATEST } from '../calendar/day.js';
import type { Payment } from './readers/payment.js';

/** Not paid, as far as the facts say. */
export const NEVER = LATEST;

/** The earliest day of payment of each month: of any kind, of ЕСП, of a self-payer. `NEVER` where there is none. */
export interface PaymentLog {
  /** First month of the log; all three lists start here. */
  readonly first: number;
  /** Last month with a payment; before `first` when nothing was ever paid. */
  readonly last: number;
  readonly any: readonly number[];
  readonly singleAggregate: readonly number[];
  readonly self: readonly number[];
}

const NO_MONTHS: readonly number[] = [];
const NOTHING_PAID: PaymentLog = {
  first: LATEST,
  last: -1,
  any: NO_MONTHS,
  singleAggregate: NO_MONTHS,
  self: NO_MONTHS,
};

/** Lays payments out by month. */
export function payLog(payments: readonly Payment[]): PaymentLog {
  if (payments.length === 0) return NOTHING_PAID;
  let first = LATEST;
  let last = -1;
  for (const { month } of payments) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const length = last - first + 1;
  return {
    first,
    last,
    any: earliest(payments, first, length),
    singleAggregate: earliest(payments, first, length, 'single-aggregate'),
    self: earliest(payments, first, length, 'self'),
  };
}

/** The earliest day of payment of each month, of one kind or of any; empty where there is none of the kind. */
function earliest(
  payments: readonly Payment[],
  first: number,
  length: number,
  kind?: Payment['kind'],
): readonly number[] {
  let days = NO_MONTHS as number[];
  for (const payment of payments) {
    if (kind !== undefined && payment.kind !== kind) continue;
    if (days.length === 0) days = new Array<number>(length).fill(NEVER);
    const at = payment.month - first;
    if (payment.paidOn < (days[at] ?? NEVER)) days[at] = payment.paidOn;
  }
  return days;
}

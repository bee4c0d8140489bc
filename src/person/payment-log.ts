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
  const any = emptyLog(length);
  let singleAggregate: number[] = [];
  let self: number[] = [];
  for (const { month, kind, paidOn } of payments) {
    const at = month - first;
    note(any, at, paidOn);
    if (kind === 'single-aggregate') {
      if (singleAggregate.length === 0) singleAggregate = emptyLog(length);
      note(singleAggregate, at, paidOn);
    } else if (kind === 'self') {
      if (self.length === 0) self = emptyLog(length);
      note(self, at, paidOn);
    }
  }
  return { first, last, any, singleAggregate, self };
}

function emptyLog(length: number): number[] {
  return new Array<number>(length).fill(NEVER);
}

/** Keeps the earliest day. */
function note(log: number[], at: number, paidOn: number): void {
  if (paidOn < (log[at] ?? NEVER)) log[at] = paidOn;
}

import { NEVER } from '../../person/payment-log.js';
import type { CaseFile } from '../case-file.js';
import { isExcused } from './excused.js';

/** Whether some payment for a month is known on a day. */
export function isPaid(file: CaseFile, month: number, day: number): boolean {
  const { first, any } = file.payments;
  return month >= first && (any[month - first] ?? NEVER) <= day;
}

/** Whether a month is owed, as seen on a day: neither paid nor excused. */
export function isOwed(file: CaseFile, month: number, day: number): boolean {
  return !isPaid(file, month, day) && !isExcused(file, month);
}

/** Whether payments of one kind are known on a day for a month and the ones before it, `months` in all. */
export function isPaidInARow(log: readonly number[], at: number, months: number, day: number): boolean {
  for (let back = 0; back < months; back++) {
    if ((log[at - back] ?? NEVER) > day) return false;
  }
  return true;
}

import { monthOfDay } from '../../calendar/month.js';
import type { CaseFile } from '../case-file.js';
import { lastMonthDue, type StatusTerms } from '../terms.js';
import { isOwed } from './paid.js';

/** The months that are searched for debts on a day: the last twelve, up to the last one due. */
export interface ArrearsWindow {
  readonly first: number;
  readonly last: number;
}

export function arrearsWindow(terms: StatusTerms, day: number): ArrearsWindow {
  const now = monthOfDay(day);
  return { first: now - (terms.arrearsWindow(now) ?? 0), last: lastMonthDue(terms, day, now) };
}

/** The months owed on a day, ascending: within the window, neither paid nor excused. */
export function owedMonths(file: CaseFile, day: number): number[] {
  const { first, last } = arrearsWindow(file.terms, day);
  const owed: number[] = [];
  for (let month = first; month <= last; month++) {
    if (isOwed(file, month, day)) owed.push(month);
  }
  return owed;
}

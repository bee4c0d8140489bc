import { monthOfDay } from '../../calendar/month.js';
import { ARREARS_WINDOW } from '../../law/status/contribution-months.js';
import type { CaseFile } from '../case-file.js';
import { lastDueMonth } from './due.js';
import { isOwed } from './paid.js';

/** The months owed on a day, ascending: due, within the last twelve, neither paid nor excused. */
export function owedMonths(file: CaseFile, day: number): number[] {
  const now = monthOfDay(day);
  const due = lastDueMonth(day, now);
  const owed: number[] = [];
  for (let month = now - ARREARS_WINDOW.value; month <= due; month++) {
    if (isOwed(file, month, day)) owed.push(month);
  }
  return owed;
}

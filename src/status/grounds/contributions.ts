import { GRACE_MONTHS } from '../../law/status/grace.js';
import type { CaseFile } from '../case-file.js';
import { isOwed } from '../months/paid.js';
import { livingMonth, type Walk } from '../months/right.js';
import { groundBit } from '../outcome.js';

export const CONTRIBUTIONS = groundBit('contributions');
export const GRACE = groundBit('grace');
export const LONG_GRACE = groundBit('long-grace');

/**
 * Grounds 5 and 7: the right that paid months give on a day of `month`, or 0.
 * In good standing while no month that is due is missing; in the grace of three or six months after that.
 */
export function contributionGround(file: CaseFile, walk: Walk, day: number, month: number, due: number): number {
  const living = livingMonth(walk, month);
  if (living === undefined) return 0;
  if (nothingDueIsMissing(file, living, due, day)) return CONTRIBUTIONS;
  return month - living <= GRACE_MONTHS.value ? GRACE : LONG_GRACE;
}

function nothingDueIsMissing(file: CaseFile, living: number, due: number, day: number): boolean {
  for (let month = living + 1; month <= due; month++) {
    if (isOwed(file, month, day)) return false;
  }
  return true;
}

import { TAIL } from '../../law/tail.js';
import type { CaseFile } from '../case-file.js';
import { isOwed } from '../months/paid.js';
import { livingMonth, type Walk } from '../months/right.js';
import { groundBit } from '../outcome.js';

export const CONTRIBUTIONS = groundBit('contributions');
export const TAIL_3_MONTHS = groundBit('tail-3-months');
export const TAIL_6_MONTHS = groundBit('tail-6-months');

/**
 * Grounds 5 and 7: the right that paid months give on a day of `month`, or 0.
 * In good standing while no month that is due is missing; in the tail of three or six months after that.
 */
export function contributionGround(file: CaseFile, walk: Walk, day: number, month: number, due: number): number {
  const living = livingMonth(walk, month);
  if (living === undefined) return 0;
  if (nothingDueIsMissing(file, living, due, day)) return CONTRIBUTIONS;
  return month - living <= TAIL.value ? TAIL_3_MONTHS : TAIL_6_MONTHS;
}

function nothingDueIsMissing(file: CaseFile, living: number, due: number, day: number): boolean {
  for (let month = living + 1; month <= due; month++) {
    if (isOwed(file, month, day)) return false;
  }
  return true;
}

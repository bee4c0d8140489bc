import type { CaseFile } from '../case-file.js';
import type { Moment } from '../moment.js';
import { isOwed } from '../months/paid.js';
import { livingMonth, type Walk } from '../months/right.js';

/**
 * The right that paid months give at a moment, as the bit of its ground, or 0: in good standing while no month
 * that is due is missing; in the grace, or the longer grace, after that.
 */
export function contributionGround(file: CaseFile, walk: Walk, moment: Moment): number {
  const living = livingMonth(walk, moment.month);
  if (living === undefined) return 0;
  const { bits } = file.terms;
  if (nothingDueIsMissing(file, living, moment)) return bits.contributions;
  return moment.month <= walk.reach ? bits.grace : bits['long-grace'];
}

function nothingDueIsMissing(file: CaseFile, living: number, { day, due }: Moment): boolean {
  for (let month = living + 1; month <= due; month++) {
    if (isOwed(file, month, day)) return false;
  }
  return true;
}

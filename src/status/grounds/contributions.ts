import type { CaseFile } from '../case-file.js';
import { isOwed } from '../months/paid.js';
import { livingMonth, type Walk } from '../months/right.js';

/**
 * The right that paid months give on a day of `month`, as the bit of its ground, or 0: in good standing while no month
 * that is due is missing; in the grace, or the longer grace, after that.
 */
export function contributionGround(file: CaseFile, walk: Walk, day: number, month: number, due: number): number {
  const living = livingMonth(walk, month);
  if (living === undefined) return 0;
  const { bits } = file.terms;
  if (nothingDueIsMissing(file, living, due, day)) return bits.contributions;
  return month <= walk.reach ? bits.grace : bits['long-grace'];
}

function nothingDueIsMissing(file: CaseFile, living: number, due: number, day: number): boolean {
  for (let month = living + 1; month <= due; month++) {
    if (isOwed(file, month, day)) return false;
  }
  return true;
}

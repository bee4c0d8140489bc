import { lastOf, lawDay } from './edition.js';
import { keptBeside } from './kept-beside.js';
import type { SchemeLaw } from './scheme/index.js';

const lastKnownDay = keptBeside((knownThrough: SchemeLaw['knownThrough']) => lawDay(lastOf(knownThrough).value));

/** Whether a day lies beyond the law known to this version: an answer for it is provisional. */
export function isBeyondKnownLaw({ knownThrough }: Pick<SchemeLaw, 'knownThrough'>, day: number): boolean {
  return day > lastKnownDay(knownThrough);
}

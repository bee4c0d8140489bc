import { lastOf, lawDay } from './edition.js';
import type { SchemeLaw } from './scheme/index.js';

/** Whether a day lies beyond the law known to this version: an answer for it is provisional. */
export function isBeyondKnownLaw({ knownThrough }: Pick<SchemeLaw, 'knownThrough'>, day: number): boolean {
  return day > lawDay(lastOf(knownThrough).value);
}

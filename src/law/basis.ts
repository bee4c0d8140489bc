import { EARLIEST } from '../calendar/day.js';
import type { Citation } from './documents.js';
import { type Confidence, changesOf, type Edition, type Editions, inForce } from './edition.js';

/** Where something is written, and how sure it is. */
export interface Basis {
  readonly citations: readonly Citation[];
  /** The weakest among the values it rests on. */
  readonly confidence: Confidence;
}

/** The basis of what rests on several values of the law, for every day. */
export type DatedBasis = readonly (Basis & { readonly from: number })[];

/** Works out the basis of what rests on these values; before its first edition a value is cited by that. */
export function datedBasis(lists: readonly Editions<unknown>[]): DatedBasis {
  const days = [EARLIEST, ...new Set(lists.flatMap(changesOf))].sort((a, b) => a - b);
  return days.map((from) =>
    Object.freeze({ from, ...basisOf(lists.flatMap((list) => inForce(list, from) ?? list[0] ?? [])) }),
  );
}

/** The basis on a day. */
export function basisOn(dated: DatedBasis, day: number): Basis {
  let found: Basis | undefined;
  for (const each of dated) if (each.from <= day) found = each;
  return found ?? { citations: [], confidence: 'H' };
}

/** The basis that editions give together. */
export function basisOf(editions: readonly Edition<unknown>[]): Basis {
  const found = editions.map(({ confidence }) => confidence);
  return {
    citations: Object.freeze(editions.flatMap(({ citations }) => citations)),
    confidence: found.includes('L') ? 'L' : found.includes('M') ? 'M' : 'H',
  };
}

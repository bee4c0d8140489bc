/** The law walked through: whatever has editions, at any depth. */
import { changesOf, type Edition } from './edition.js';
import { keptBeside } from './kept-beside.js';

/** Whether a part of the law is a list of editions. */
export function isEditions(part: unknown): part is readonly Edition<unknown>[] {
  return (
    Array.isArray(part) && part.length > 0 && part.every((each) => isRecord(each) && 'unit' in each && 'from' in each)
  );
}

/** Whether a part of the law is made of named parts. */
export function isRecord(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** The days on which anything in a law changes, the earliest first. */
export const everyChange: (law: object) => readonly number[] = keptBeside((law: object) =>
  [...new Set(changesIn(law))].sort((a, b) => a - b),
);

function changesIn(part: unknown): readonly number[] {
  if (isEditions(part)) return changesOf(part);
  return isRecord(part) ? Object.values(part).flatMap(changesIn) : [];
}

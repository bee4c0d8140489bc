import type { FactGroup } from '../../person/facts.js';
import type { Person } from '../../person/person.js';
import { FACT_GROUPS } from '../../person/read-person.js';
import { outcomeIndex, UNDETERMINED } from '../outcome.js';
import type { Question } from './completions.js';
import { commonState, completed, worldsOn } from './possible.js';

/** The smallest sets of unknown groups whose knowledge could settle the answer: small before large, cheap before dear. */
export function decidingSets(person: Person, question: Question): FactGroup[][] {
  const unknown = FACT_GROUPS.filter((group) => person.unknown.includes(group));
  const found: FactGroup[][] = [];
  for (let size = 1; size <= unknown.length; size++) {
    for (const set of subsets(unknown, size)) {
      const larger = found.some((smaller) => smaller.every((group) => set.includes(group)));
      if (!larger && couldSettle(person, set, question)) found.push(set);
    }
  }
  return found;
}

/** Whether some facts for these groups leave one outcome, whatever the other unknown groups turn out to be. */
function couldSettle(person: Person, set: readonly FactGroup[], question: Question): boolean {
  const rest = person.unknown.filter((group) => !set.includes(group));
  return completed(person, set, question).some(
    (each) => outcomeIndex(commonState(worldsOn(each, rest, question))) !== UNDETERMINED,
  );
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, item] of items.entries()) {
    if (at < from) continue;
    for (const rest of subsets(items, size - 1, at + 1)) yield [item, ...rest];
  }
}

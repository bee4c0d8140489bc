import type { FactGroup } from '../../person/facts.js';
import type { Person } from '../../person/person.js';
import type { CaseFile } from '../case-file.js';
import { stateOn } from '../day-state.js';
import { openCase } from '../open-case.js';
import { type DayState, groundBits, outcomeIndex, undeterminedState } from '../outcome.js';
import { COMPLETION_ORDER, extremes, type Question } from './completions.js';

/** A day in one completion of the unknown facts. */
export interface World {
  readonly file: CaseFile;
  readonly state: DayState;
}

/** The person with all of some unknown groups completed for the best, and with all of them for the worst. */
export function completed(person: Person, groups: readonly FactGroup[], question: Question): Person[] {
  return (['best', 'worst'] as const).flatMap((extreme) =>
    COMPLETION_ORDER.filter((group) => groups.includes(group)).reduce(
      (persons, group) =>
        persons.flatMap((each) => extremes[group][extreme](each, question).map((facts) => ({ ...each, ...facts }))),
      [person],
    ),
  );
}

/** The extreme completions of a person's unknown groups, judged on the day asked about. */
export function worldsOn(person: Person, unknown: readonly FactGroup[], question: Question): World[] {
  return completed(person, unknown, question).map((each) => {
    const file = openCase(question.terms, each, question.readings, question.askedOn);
    return { file, state: stateOn(file, question.day) };
  });
}

/** One state for all worlds: the common outcome with the common grounds, or undetermined with what is possible. */
export function commonState(worlds: readonly World[]): DayState {
  const outcomes = new Set(worlds.map(({ state }) => outcomeIndex(state)));
  const [outcome] = outcomes;
  if (outcome === undefined || outcomes.size > 1) return undeterminedState(outcomes);
  return worlds.reduce((grounds, { state }) => grounds & groundBits(state), ~0) | outcome;
}

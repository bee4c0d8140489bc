/** What a day looks like inside: one whole number with the grounds, the outcome and, under unknown facts, the possible outcomes. */
import { type GroundCode, grounds } from '../law/status/grounds.js';

export type Outcome = 'insured' | 'uninsured' | 'not-participant' | 'not-in-force' | 'undetermined';

export const OUTCOMES: readonly Outcome[] = ['insured', 'uninsured', 'not-participant', 'not-in-force', 'undetermined'];

/** Bits of the grounds (by their order in the law data), then the outcome, then one bit for each possible outcome. */
export type DayState = number;

const OUTCOME_SHIFT = 22;
const POSSIBLE_SHIFT = 25;
export const GROUND_MASK = (1 << OUTCOME_SHIFT) - 1;

export const INSURED = 0;
export const UNINSURED = 1 << OUTCOME_SHIFT;
export const NOT_PARTICIPANT = 2 << OUTCOME_SHIFT;
export const NOT_IN_FORCE = 3 << OUTCOME_SHIFT;
export const UNDETERMINED = 4 << OUTCOME_SHIFT;

/** The bit of a ground. */
export function groundBit(code: GroundCode): number {
  return 1 << grounds.findIndex((each) => each.code === code);
}

export function outcomeIndex(state: DayState): number {
  return (state >> OUTCOME_SHIFT) & 7;
}

export function outcomeOf(state: DayState): Outcome {
  return OUTCOMES[outcomeIndex(state)] as Outcome;
}

/** The state of a day on which each of several outcomes is possible. */
export function undeterminedState(possible: ReadonlySet<number>): DayState {
  let bits = 0;
  for (const outcome of possible) bits |= 1 << outcome;
  return UNDETERMINED | (bits << POSSIBLE_SHIFT);
}

export function possibleOf(state: DayState): Outcome[] {
  const bits = state >> POSSIBLE_SHIFT;
  return OUTCOMES.filter((_, index) => (bits >> index) & 1);
}

/** Grounds held, by position, in the order of the law. */
export function groundsOf(state: DayState): number[] {
  const held: number[] = [];
  for (let bits = state & GROUND_MASK; bits !== 0; bits &= bits - 1) held.push(31 - Math.clz32(bits & -bits));
  return held;
}

/** What a day looks like inside: one whole number with the outcome and the grounds or, under unknown facts, the possible outcomes. */
import { OsmsError } from '../errors.js';

export type Outcome = 'insured' | 'uninsured' | 'not-participant' | 'not-in-force' | 'undetermined';

export const OUTCOMES: readonly Outcome[] = ['insured', 'uninsured', 'not-participant', 'not-in-force', 'undetermined'];

/** The outcome in the lowest bits; above it a bit for each ground when insured, for each possible outcome when undetermined. */
export type DayState = number;

const OUTCOME_BITS = Math.ceil(Math.log2(OUTCOMES.length));
const OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;
/** A whole number has 31 bits that a shift leaves alone. */
const CAPACITY = 31 - OUTCOME_BITS;
const ABOVE_OUTCOME = ~OUTCOME_MASK;

export const INSURED = OUTCOMES.indexOf('insured');
export const UNINSURED = OUTCOMES.indexOf('uninsured');
export const NOT_PARTICIPANT = OUTCOMES.indexOf('not-participant');
export const NOT_IN_FORCE = OUTCOMES.indexOf('not-in-force');
export const UNDETERMINED = OUTCOMES.indexOf('undetermined');

/** @throws OsmsError `law.value`: a law with more grounds than a state has bits for */
export function groundsFit(count: number): void {
  if (count > CAPACITY) throw new OsmsError('law.value', `${count} grounds; a state has room for ${CAPACITY}`);
}

/** The bit of the ground at a place in the list of the law. */
export function groundBit(place: number): number {
  return 1 << (OUTCOME_BITS + place);
}

/** The state of a day of participation on which these grounds hold. */
export function stateWith(grounds: number): DayState {
  return grounds === 0 ? UNINSURED : INSURED | grounds;
}

export function outcomeIndex(state: DayState): number {
  return state & OUTCOME_MASK;
}

export function outcomeOf(state: DayState): Outcome {
  return OUTCOMES[outcomeIndex(state)] ?? 'undetermined';
}

/** The grounds of an insured day as bits; none otherwise. */
export function groundBits(state: DayState): number {
  return outcomeIndex(state) === INSURED ? state & ABOVE_OUTCOME : 0;
}

/** The places of grounds in the list of the law, ascending. */
export function groundsOf(state: DayState): number[] {
  return placesOf(groundBits(state));
}

/** The state of a day on which each of several outcomes is possible. */
export function undeterminedState(possible: ReadonlySet<number>): DayState {
  let bits = 0;
  for (const outcome of possible) bits |= groundBit(outcome);
  return UNDETERMINED | bits;
}

export function possibleOf(state: DayState): Outcome[] {
  if (outcomeIndex(state) !== UNDETERMINED) return [];
  return placesOf(state & ABOVE_OUTCOME).flatMap((place) => OUTCOMES[place] ?? []);
}

function placesOf(bits: number): number[] {
  const places: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(31 - Math.clz32(rest & -rest) - OUTCOME_BITS);
  return places;
}

/** A person's states from day to day, as positions on one line. */
import { LATEST } from '../calendar/day.js';
import { type DayState, NOT_IN_FORCE, UNDETERMINED } from './outcome.js';

/** `states[i]` holds from `starts[i]` to the day before `starts[i + 1]`, the last without end; before the first, nothing is in force. */
export interface History {
  readonly starts: readonly number[];
  readonly states: readonly DayState[];
}

/** The history of a rule that is judged on each day of possible change. */
export function history(days: readonly number[], stateOn: (day: number) => DayState): History {
  const starts: number[] = [];
  const states: DayState[] = [];
  for (const day of days) {
    const state = stateOn(day);
    if (state !== states[states.length - 1]) {
      starts.push(day);
      states.push(state);
    }
  }
  return { starts, states };
}

/** The history with everything beyond the known law undetermined. */
export function untilKnown({ starts, states }: History, known: number): History {
  const before = starts.filter((day) => day <= known);
  return { starts: [...before, known + 1], states: [...states.slice(0, before.length), UNDETERMINED] };
}

/** Position of the state of a day: -1 before the right began. */
export function indexOn({ starts }: History, day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? LATEST) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The state at a position. */
export function stateAt({ states }: History, at: number): DayState {
  return states[at] ?? NOT_IN_FORCE;
}

/** Days since a first one, ascending, each once. */
export function orderedDays(days: readonly number[], first: number): readonly number[] {
  const ordered: number[] = [];
  for (const day of Int32Array.from(days).sort()) {
    if (day >= first && day < LATEST && day !== ordered[ordered.length - 1]) ordered.push(day);
  }
  return ordered;
}

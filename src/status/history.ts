/** A person's states from day to day, as positions on one line. */
import { LATEST } from '../calendar/day.js';
import { RIGHT_START_DAY, STATUS_KNOWN } from './horizon.js';
import { type DayState, UNDETERMINED } from './outcome.js';

/** `states[i]` holds from `starts[i]` to the day before `starts[i + 1]`, the last without end. */
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
export function untilKnown({ starts, states }: History): History {
  const known = starts.filter((day) => day <= STATUS_KNOWN);
  return { starts: [...known, STATUS_KNOWN + 1], states: [...states.slice(0, known.length), UNDETERMINED] };
}

/** Position of the state of a day: -1 before the right began. */
export function indexOn({ starts }: History, day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Days since the right began, ascending, each once. */
export function orderedDays(days: readonly number[]): readonly number[] {
  const ordered: number[] = [];
  for (const day of Int32Array.from(days).sort()) {
    if (day >= RIGHT_START_DAY && day < LATEST && day !== ordered[ordered.length - 1]) ordered.push(day);
  }
  return ordered;
}

import { formatDay } from '../calendar/day.js';
import { type GroundRule, grounds as groundRules } from '../law/status/grounds.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { Segment, WindowOptions } from './answers.js';
import { type History, indexOn } from './history.js';
import { RIGHT_START_DAY, STATUS_KNOWN } from './horizon.js';
import { type DayState, groundsOf, NOT_IN_FORCE, outcomeOf, possibleOf } from './outcome.js';
import { dayNumber, subjectHistory, subjectOf } from './subject.js';

/**
 * The segments that tile a window of days, cut wherever the outcome or the list of grounds changes.
 * A window that ends before it begins has none.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * const segments = insuranceTimeline({ birthDate: '2008-05-04' }, { from: '2026-05-01', through: '2026-05-31' });
 * segments.map((segment) => `${segment.from} ${segment.outcome}`); // ['2026-05-01 insured', '2026-05-04 uninsured']
 */
export function insuranceTimeline(person: Person | PersonFacts, options: WindowOptions): Segment[] {
  const from = dayNumber(options.from);
  const through = dayNumber(options.through);
  return segmentsOf(subjectHistory(subjectOf(person, options)), from, through);
}

/** The segments of a history within a window. */
export function segmentsOf(history: History, from: number, through: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = indexOn(history, from), start = from; start <= through; at++) {
    const state = at < 0 ? NOT_IN_FORCE : (history.states[at] as DayState);
    const next = at < 0 ? RIGHT_START_DAY : (history.starts[at + 1] ?? through + 1);
    const end = Math.min(next - 1, through);
    segments.push(describe(state, start, end));
    start = next;
  }
  return segments;
}

function describe(state: DayState, from: number, through: number): Segment {
  const possible = possibleOf(state);
  return {
    from: formatDay(from),
    through: formatDay(through),
    outcome: outcomeOf(state),
    grounds: groundsOf(state).map((ground) => groundRules[ground] as GroundRule),
    ...(possible.length > 0 && { possible }),
    provisional: through > STATUS_KNOWN,
  };
}

import { weakest } from '../answer/confidence.js';
import { own } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { formatDay } from '../calendar/day.js';
import { readingChoices } from '../law/status/readings.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { Segment, Timeline, WindowOptions } from './answers.js';
import { codesOf, confidenceOf, groundOn } from './describe.js';
import { type History, indexOn, stateAt } from './history.js';
import { type DayState, groundBits, outcomeOf, possibleOf } from './outcome.js';
import { dayNumber, type Subject, subjectHistory, subjectOf } from './subject.js';
import type { StatusTerms } from './terms.js';

/**
 * The segments that tile a window of days, cut wherever the outcome or the list of grounds (or the months of one) changes.
 * A window that ends before it begins has none.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * const segments = insuranceTimeline({ birthDate: '2008-05-04' }, { from: '2026-05-01', through: '2026-05-31' });
 * segments.map((segment) => `${segment.from} ${segment.outcome}`); // ['2026-05-01 insured', '2026-05-04 uninsured']
 */
export function insuranceTimeline(person: Person | PersonFacts, options: WindowOptions): readonly Segment[] {
  return segmentsIn(subjectOf(person, options), options);
}

/**
 * `insuranceTimeline` with what every answer says of itself: assumptions, readings, law, confidence.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * timelineAnswer({}, { from: '2026-05-01', through: '2026-05-31' }).assumed.includes('payments'); // true
 */
export function timelineAnswer(person: Person | PersonFacts, options: WindowOptions): Timeline {
  const subject = subjectOf(person, options);
  const segments = segmentsIn(subject, options);
  return {
    segments,
    assumed: subject.person.assumed,
    readings: subject.readings,
    law: subject.terms.law.name,
    confidence: weakest(segments),
    provisional: segments.some(({ provisional }) => provisional),
    ...(own(options, 'sensitivity') === true && { decidedBy: decidedBy(subject, options) }),
  };
}

/** The switches that cut the window otherwise, each turned alone. */
function decidedBy(subject: Subject, options: WindowOptions): NonNullable<Timeline['decidedBy']> {
  return decidingReadings(readingChoices, subject.readings, (readings) =>
    segmentsIn(subjectOf(subject.person, { ...options, readings }), options)
      .map(({ from, outcome }) => `${from} ${outcome}`)
      .join(),
  );
}

function segmentsIn(subject: Subject, { from, through }: WindowOptions): readonly Segment[] {
  return segmentsOf(subject.terms, subjectHistory(subject), dayNumber(from), dayNumber(through));
}

/** The segments of a history within a window. */
export function segmentsOf(terms: StatusTerms, history: History, from: number, through: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = indexOn(history, from), start = from; start <= through; at++) {
    const next = at < 0 ? terms.rightStart : (history.starts[at + 1] ?? through + 1);
    const end = Math.min(next - 1, through);
    segments.push(...alike(terms, stateAt(history, at), start, end));
    start = next;
  }
  return segments;
}

/** The segments of one state: one, or several where a law changes the months of a grace that has begun. */
function alike(terms: StatusTerms, state: DayState, from: number, through: number): Segment[] {
  const { bits, rethink } = terms;
  if ((groundBits(state) & (bits.grace | bits['long-grace'])) === 0) return [describe(terms, state, from, through)];
  const months = (day: number): string =>
    codesOf(terms, state)
      .map((code) => groundOn(terms, code, day).months)
      .join();
  const starts = rethink.filter((day) => from < day && day <= through && months(day) !== months(day - 1));
  return [from, ...starts].map((start, at) => describe(terms, state, start, (starts[at] ?? through + 1) - 1));
}

function describe(terms: StatusTerms, state: DayState, from: number, through: number): Segment {
  const possible = possibleOf(state);
  const grounds = codesOf(terms, state).map((code) => groundOn(terms, code, from));
  return {
    from: formatDay(from),
    through: formatDay(through),
    outcome: outcomeOf(state),
    grounds,
    ...(possible.length > 0 && { possible }),
    confidence: confidenceOf(grounds),
    provisional: through > terms.known,
  };
}

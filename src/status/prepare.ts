import { frozen } from '../law/frozen.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { InsuranceStatus, Insured, Segment, StatusOptions } from './answers.js';
import { indexOn } from './history.js';
import { statusOn } from './insurance-status.js';
import { segmentsOf } from './insurance-timeline.js';
import { insuredBy } from './insured-on.js';
import { NOT_IN_FORCE } from './outcome.js';
import { dayNumber, subjectHistory, subjectOf } from './subject.js';

/** A person whose whole history has been worked out, for many questions. Every method throws OsmsError `date.invalid`. */
export interface PreparedPerson {
  /** The outcome and the grounds of a day. Answers of one run of days are one shared, frozen object. */
  at(on: Day): Insured;
  /** The full answer for a day. */
  status(on: Day): InsuranceStatus;
  /** The segments that tile a window of days. */
  timeline(window: { readonly from: Day; readonly through: Day }): readonly Segment[];
}

/**
 * Works a person's history out once; worth it from about five questions on.
 *
 * @throws OsmsError `facts.unreadable`; `date.invalid` for `knownOn`
 * @example
 * const child = prepare({ birthDate: '2008-05-04' });
 * child.at('2026-05-03').outcome; // 'insured'
 * child.at('2026-05-04').outcome; // 'uninsured'
 */
export function prepare(person: Person | PersonFacts, options: StatusOptions = {}): PreparedPerson {
  const subject = subjectOf(person, options);
  const { terms } = subject;
  const history = subjectHistory(subject);
  const before = frozen(insuredBy(terms, NOT_IN_FORCE));
  const answers = history.states.map((state) => frozen(insuredBy(terms, state)));
  return {
    at: (on) => answers[indexOn(history, dayNumber(on))] ?? before,
    status: (on) => statusOn(subject, history, dayNumber(on)),
    timeline: ({ from, through }) => segmentsOf(terms, history, dayNumber(from), dayNumber(through)),
  };
}

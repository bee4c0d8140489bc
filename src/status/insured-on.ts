import { own } from '../answer/own.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { DayOptions, Insured } from './answers.js';
import { codesOf } from './describe.js';
import { type DayState, outcomeOf } from './outcome.js';
import { dayNumber, subjectOf, subjectState } from './subject.js';
import type { StatusTerms } from './terms.js';

/**
 * The outcome on a day and the codes of the grounds: the cheap form of `insuranceStatus`.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * insuredOn({ birthDate: '2008-05-04' }, { on: '2026-05-03' }); // { outcome: 'insured', grounds: ['category.child'] }
 */
export function insuredOn(person: Person | PersonFacts, options: DayOptions): Insured {
  const day = dayNumber(options.on);
  const subject = subjectOf(person, options, own(options, 'seekingCare') === true ? day : undefined);
  return insuredBy(subject.terms, subjectState(subject, day));
}

/** The cheap answer that a state stands for. */
export function insuredBy(terms: StatusTerms, state: DayState): Insured {
  return { outcome: outcomeOf(state), grounds: codesOf(terms, state) };
}

import { type GroundCode, grounds } from '../law/status/grounds.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { DayOptions, Insured } from './answers.js';
import { type DayState, groundsOf, outcomeOf } from './outcome.js';
import { dayNumber, subjectOf, subjectState } from './subject.js';

/**
 * The outcome on a day and the codes of the grounds: the cheap form of `insuranceStatus`.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * insuredOn({ birthDate: '2008-05-04' }, { on: '2026-05-03' }); // { outcome: 'insured', grounds: ['category.child'] }
 */
export function insuredOn(person: Person | PersonFacts, options: DayOptions): Insured {
  const day = dayNumber(options.on);
  return insuredBy(subjectState(subjectOf(person, options, options.seekingCare ? day : undefined), day));
}

/** The cheap answer that a state stands for. */
export function insuredBy(state: DayState): Insured {
  return { outcome: outcomeOf(state), grounds: groundsOf(state).map((at) => grounds[at]?.code as GroundCode) };
}

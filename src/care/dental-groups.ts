import { dayNumber } from '../answer/day-number.js';
import { own, ownOptions } from '../answer/own.js';
import type { CareOptions } from '../coverage/index.js';
import { coverageLaw, DEFAULT_COVERAGE_READINGS, type DentalGroup, dentalGroups } from '../law/coverage/index.js';
import { standingOn } from '../law/edition.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { insuranceStatus } from '../status/index.js';

/** The choices of a question about dental groups. */
export interface DentalOptions extends Pick<CareOptions, 'readings' | 'law'> {
  readonly on: Day;
  /** Only facts recorded by this day count. */
  readonly knownOn?: Day | undefined;
}

/**
 * The dental groups that a person's exempt categories show, in the order of the order.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see the clinic’s page, who has dental care in ОСМС
 * @example
 * dentalGroupsOf({ birthDate: '2015-03-01' }, { on: '2026-02-01' }); // ['child']
 */
export function dentalGroupsOf(person: Person | PersonFacts, options: DentalOptions): readonly DentalGroup[] {
  const { on, readings, knownOn, law } = ownOptions(options);
  const { dentalGroupOfCategory } = law ?? coverageLaw;
  const day = dayNumber(on);
  const { dentalCarers } = chosenFrom(DEFAULT_COVERAGE_READINGS, readings);
  const status = insuranceStatus(person, { on, readings, knownOn, law });
  const { value } = standingOn(dentalGroupOfCategory, day);
  const groups: Readonly<Record<string, DentalGroup>> = value;
  const categories = status.grounds.map(({ code }) => code.replace('category.', ''));
  const shown = categories.map((code) => own(groups, code));
  if (dentalCarers === 'any' && categories.includes('carer-of-group-one-disabled-not-working')) {
    shown.push('carer-of-group-one-disabled-from-childhood-not-working');
  }
  return dentalGroups.filter((group) => shown.includes(group));
}

import type { CareOptions } from '../coverage/request.js';
import { DENTAL_EMERGENCY_GROUPS, DENTAL_GROUP_OF_CATEGORY, type DentalGroup } from '../law/coverage/dental.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { insuranceStatus } from '../status/insurance-status.js';

/**
 * The dental groups that a person's exempt categories show, in the order of the order.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see the clinic’s page, who has dental care in ОСМС
 * @example
 * dentalGroupsOf({ birthDate: '2015-03-01' }, { on: '2026-02-01' }); // ['child']
 */
export function dentalGroupsOf(
  person: Person | PersonFacts,
  { on, readings, knownOn }: Pick<CareOptions, 'readings'> & { readonly on: Day; readonly knownOn?: Day },
): readonly DentalGroup[] {
  const status = insuranceStatus(person, {
    on,
    ...(readings !== undefined && { readings }),
    ...(knownOn !== undefined && { knownOn }),
  });
  const categories = status.grounds.map(({ code }) => code.replace('category.', ''));
  const shown = categories.map((code) => DENTAL_GROUP_OF_CATEGORY.value[code as CategoryCode]);
  if (readings?.dentalCarers === 'any' && categories.includes('carer-of-group-one-disabled-not-working')) {
    shown.push('carer-of-group-one-disabled-from-childhood-not-working');
  }
  return DENTAL_EMERGENCY_GROUPS.value.filter((group) => shown.includes(group));
}

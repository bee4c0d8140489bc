import type { DentalGroup } from '../../law/coverage/index.js';
import { type Edition, inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { paidBy, reason, type Verdict } from '../verdict.js';
import { ifInfectious, ifSocial } from './disease.js';
import { osmsPays, type Rule } from './rule.js';

const BY_DISEASE: DentalGroup = 'infectious-social-or-dangerous-patient';

/** Emergency dental care: ОСМС for the insured of the listed groups; one of them follows from the diagnosis. */
export const dentalEmergency: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'dentalGroups'],
  decide: (care, insured) => {
    const list = inForce(care.law.dentalEmergencyGroups, care.day);
    const groups = groupsOf(care, list);
    if (groups.length > 0 || list?.value.includes(BY_DISEASE) !== true) return byGroups(groups, insured, list);
    const asPatient = (): Verdict => byGroups([BY_DISEASE], insured, list);
    return ifSocial(care, asPatient, () => ifInfectious(care, asPatient, () => byGroups([], insured, list)));
  },
};

/** Planned dental care: ОСМС for the insured of the listed groups. */
export const dentalPlanned: Rule = {
  reads: ['dentalGroups'],
  decide: (care, insured) => {
    const list = inForce(care.law.dentalPlannedGroups, care.day);
    return byGroups(groupsOf(care, list), insured, list);
  },
};

type Groups = Edition<readonly DentalGroup[]> | undefined;

function groupsOf({ facts }: CareCase, list: Groups): readonly DentalGroup[] {
  return (list?.value ?? []).filter((group) => facts.dentalGroups?.includes(group) === true);
}

function byGroups(groups: readonly DentalGroup[], insured: boolean, list: Groups): Verdict {
  if (groups.length === 0) return paidBy('patient', reason('no-dental-group', [list]));
  return osmsPays(insured, reason('dental-group', [list], { groups }));
}

import { DENTAL_EMERGENCY_GROUPS, DENTAL_PLANNED_GROUPS, type DentalGroup } from '../../law/coverage/dental.js';
import type { Edition } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { paidBy, reason, type Verdict } from '../verdict.js';
import { ifInfectious, ifSocial } from './disease.js';
import { osmsPays, type Rule } from './rule.js';

const BY_DISEASE: DentalGroup = 'infectious-social-or-dangerous-patient';

/** Emergency dental care: ОСМС for the insured of the listed groups; one of them follows from the diagnosis. */
export const dentalEmergency: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'dentalGroups'],
  decide: (care, insured) => {
    const listed = groupsOf(care, DENTAL_EMERGENCY_GROUPS);
    if (listed.length > 0) return forGroups(listed, insured, DENTAL_EMERGENCY_GROUPS);
    const asPatient = (): Verdict => forGroups([BY_DISEASE], insured, DENTAL_EMERGENCY_GROUPS);
    return ifSocial(care, asPatient, () => ifInfectious(care, asPatient, () => outside(DENTAL_EMERGENCY_GROUPS)));
  },
};

/** Planned dental care: ОСМС for insured children and pregnant women. */
export const dentalPlanned: Rule = {
  reads: ['dentalGroups'],
  decide: (care, insured) => {
    const listed = groupsOf(care, DENTAL_PLANNED_GROUPS);
    return listed.length > 0 ? forGroups(listed, insured, DENTAL_PLANNED_GROUPS) : outside(DENTAL_PLANNED_GROUPS);
  },
};

type Groups = Edition<readonly DentalGroup[]>;

function groupsOf(care: CareCase, list: Groups): readonly DentalGroup[] {
  const own = care.facts.dentalGroups ?? [];
  return list.value.filter((group) => own.includes(group));
}

function forGroups(groups: readonly DentalGroup[], insured: boolean, list: Groups): Verdict {
  return osmsPays(insured, reason('dental-group', list.citations, { groups }));
}

function outside(list: Groups): Verdict {
  return paidBy('patient', reason('no-dental-group', list.citations));
}

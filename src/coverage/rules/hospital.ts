import { inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { open, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { ifChronic, ifInfectious, ifSocial } from './disease.js';
import { ordinaryCare, type Rule } from './rule.js';

/** Day hospital, and hospital at home: social diseases ГОБМП, chronic ones by year, the rest ОСМС. */
export const dayHospital: Rule = {
  reads: ['diagnosis', 'onset', 'lists'],
  decide: (care, insured) =>
    ifSocial(
      care,
      (why) => paidBy('gobmp', why),
      () => ifChronic(care, insured, () => ordinaryCare(care, insured)),
    ),
};

/** Planned inpatient care, and high technology: as the day hospital, and infectious diseases ГОБМП. */
export const inpatientPlanned: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'lists'],
  decide: plannedInpatient,
};

/** Pathology follows the case: as planned inpatient care, unless the patient would pay; then an emergency is ГОБМП. */
export const pathology: Rule = {
  reads: inpatientPlanned.reads,
  decide: (care, insured) => {
    const planned = plannedInpatient(care, insured);
    if (!planned.possible.includes('patient')) return planned;
    const emergency = reason('emergency-of-uninsured', [inForce(care.law.emergencyOfUninsured, care.day)]);
    return settle([planned, paidBy('gobmp', emergency)], open('case'));
  },
};

export function plannedInpatient(care: CareCase, insured: boolean): Verdict {
  return ifSocial(
    care,
    (why) => paidBy('gobmp', why),
    () =>
      ifInfectious(
        care,
        (why) => paidBy('gobmp', why),
        () => ifChronic(care, insured, () => ordinaryCare(care, insured)),
      ),
  );
}

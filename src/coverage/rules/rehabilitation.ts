import { holding } from '../lists.js';
import { paidBy, reason } from '../verdict.js';
import { plannedInpatient } from './hospital.js';
import { ordinaryCare, type Rule } from './rule.js';

/** Rehabilitation: some diseases ГОБМП; together with the treatment of the main disease paid as that; the rest ОСМС. */
export const rehabilitation: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'withMainTreatment', 'lists'],
  decide: (care, insured) => {
    const edition = holding(care.law.rehabilitationInGobmp, care.code, care.day);
    if (edition !== undefined) return paidBy('gobmp', reason('rehabilitation-in-gobmp', [edition]));
    if (care.facts.withMainTreatment !== true) return ordinaryCare(care, insured);
    const main = plannedInpatient(care, insured);
    return { ...main, because: [reason('with-main-treatment'), ...main.because] };
  },
};

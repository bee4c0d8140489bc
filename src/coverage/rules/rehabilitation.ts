import { REHABILITATION_IN_GOBMP } from '../../law/coverage/dated-rules.js';
import { icdMatcher, matches } from '../icd.js';
import { byDay } from '../in-force.js';
import { paidBy, reason } from '../verdict.js';
import { plannedInpatient } from './hospital.js';
import { ordinaryCare, type Rule } from './rule.js';

const inGobmp = byDay(REHABILITATION_IN_GOBMP.map((edition) => ({ ...edition, value: icdMatcher(edition.value) })));

/** Rehabilitation: some diseases ГОБМП; together with the treatment of the main disease paid as that; the rest ОСМС. */
export const rehabilitation: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'withMainTreatment', 'lists'],
  decide: (care, insured) => {
    const edition = inGobmp(care.day);
    if (care.code !== undefined && edition !== undefined && matches(edition.value, care.code)) {
      return paidBy('gobmp', reason('rehabilitation-in-gobmp', edition.citations));
    }
    if (care.facts.withMainTreatment !== true) return ordinaryCare(care, insured);
    const main = plannedInpatient(care, insured);
    return { ...main, because: [reason('with-main-treatment'), ...main.because] };
  },
};

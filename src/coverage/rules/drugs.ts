import { inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { missingItem, open, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { ifChronic, ifSocial } from './disease.js';
import { osmsPays, type Rule } from './rule.js';

/** Outpatient drugs (АЛО): social diseases ГОБМП, chronic ones by year, any other by the order's list. */
export const outpatientDrugs: Rule = {
  reads: ['diagnosis', 'onset', 'onDrugList', 'lists'],
  decide: (care, insured) =>
    ifSocial(
      care,
      (why) => paidBy('gobmp', why),
      () => byYearOrList(care, insured),
    ),
};

/** In 2025, while nobody knows which chronic diseases moved, the order's list decides about them too. */
function byYearOrList(care: CareCase, insured: boolean): Verdict {
  const isSplit = inForce(care.law.chronicPackage, care.day)?.value === 'split';
  if (isSplit && care.facts.onDrugList !== undefined) return byDrugList(care, insured);
  const verdict = ifChronic(care, insured, () => byDrugList(care, insured));
  const splitIsOpen = isSplit && care.chronic.length > 0 && verdict.missing.length > 0;
  return splitIsOpen ? { ...verdict, missing: [...verdict.missing, missingItem('onDrugList')] } : verdict;
}

function byDrugList(care: CareCase, insured: boolean): Verdict {
  const gobmp = paidBy('gobmp', reason('drug-on-gobmp-list'));
  const osms = osmsPays(insured, reason('drug-on-osms-list'));
  const none = paidBy('patient', reason('drug-on-no-list'));
  const list = care.facts.onDrugList;
  if (list === undefined) return settle([gobmp, osms, none], open('onDrugList'));
  return { gobmp, osms, none }[list];
}

import { inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { paidBy, reason, type Verdict } from '../verdict.js';
import { ifChronic, ifSocial } from './disease.js';
import { ordinaryCare, osmsPays, type Rule } from './rule.js';
import { suspectedInGobmp } from './suspicion.js';

/** Specialists and diagnostics (КДУ): social diseases and some suspicions ГОБМП, chronic ones by year, the rest ОСМС. */
export const specialistOrDiagnostics: Rule = {
  reads: ['diagnosis', 'onset', 'suspected', 'lists'],
  decide: (care, insured) => {
    if (care.facts.suspected === true) return suspectedInGobmp(care) ?? otherSuspicion(care, insured);
    return ifSocial(
      care,
      (why) => paidBy('gobmp', why),
      () => ifChronic(care, insured, () => ordinaryCare(care, insured)),
    );
  },
};

/** A suspicion outside ГОБМП; a suspected chronic disease is no chronic disease yet. */
function otherSuspicion(care: CareCase, insured: boolean): Verdict {
  const disease = care.social[0]?.code;
  if (disease === undefined) return ordinaryCare(care, insured);
  const edition = inForce(care.law.suspicionInGobmp, care.day);
  return osmsPays(insured, reason('suspicion-beyond-gobmp', [edition], { disease }));
}

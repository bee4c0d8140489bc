import { inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { open, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { ifInfectious, ifSocial } from './disease.js';
import { osmsPays, type Rule } from './rule.js';

/** Emergency inpatient care: a ГОБМП disease, else ОСМС for the insured and ГОБМП for the others, from 2027 in danger of life. */
export const inpatientEmergency: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers', 'lifeThreatening'],
  decide: (care, insured) => ifGobmpDisease(care, () => (insured ? ofInsured(care) : ofUninsured(care))),
};

/** The reception ward: as emergency inpatient care, but ГОБМП for the uninsured on every date. */
export const receptionWard: Rule = {
  reads: ['diagnosis', 'onset', 'dangerousToOthers'],
  decide: (care, insured) => {
    if (insured) return ifGobmpDisease(care, () => ofInsured(care));
    return paidBy('gobmp', reason('emergency-of-uninsured', [care.edition]));
  },
};

function ifGobmpDisease(care: CareCase, otherwise: () => Verdict): Verdict {
  return ifSocial(
    care,
    (why) => paidBy('gobmp', why),
    () => ifInfectious(care, (why) => paidBy('gobmp', why), otherwise),
  );
}

function ofInsured(care: CareCase): Verdict {
  const edition = inForce(care.law.emergencyOfInsured, care.day);
  const osms = osmsPays(true, reason('emergency-of-insured', [edition]));
  if (edition?.value === 'osms') return osms;
  return settle([paidBy('gobmp'), osms], open('emergency-inpatient-2020', edition));
}

function ofUninsured(care: CareCase): Verdict {
  const edition = inForce(care.law.emergencyOfUninsured, care.day);
  if (edition?.value === 'always') return paidBy('gobmp', reason('emergency-of-uninsured', [edition]));
  const inDanger = paidBy('gobmp', reason('emergency-life-threatening', [edition]));
  const notInDanger = paidBy('patient', reason('not-insured'), reason('emergency-not-life-threatening', [edition]));
  const { lifeThreatening } = care.facts;
  if (lifeThreatening === undefined) return settle([inDanger, notInDanger], open('lifeThreatening'));
  return lifeThreatening ? inDanger : notInDanger;
}

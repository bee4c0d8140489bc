import type { CareCase } from '../care-case.js';
import { open, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { ifSocial } from './disease.js';
import { osmsPays, type Rule } from './rule.js';
import { suspectedInGobmp } from './suspicion.js';

/** Primary care from 2027: the first contact and social diseases are ГОБМП, the rest ОСМС. */
export const primaryCare: Rule = {
  reads: ['diagnosis', 'onset', 'suspected', 'firstContact'],
  decide: (care, insured) => {
    const suspected = suspectedInGobmp(care);
    if (suspected !== undefined) return suspected;
    return ifSocial(
      care,
      (why) => paidBy('gobmp', why),
      () => byContact(care, insured),
    );
  },
};

function byContact(care: CareCase, insured: boolean): Verdict {
  const first = paidBy('gobmp', reason('first-contact', [care.edition]));
  const later = osmsPays(insured, reason('later-contact', [care.edition]));
  if (care.facts.firstContact === undefined) return settle([first, later], open('firstContact'));
  return care.facts.firstContact ? first : later;
}

import { inForce } from '../../law/edition.js';
import type { CareCase } from '../care-case.js';
import { paidBy, reason, type Verdict } from '../verdict.js';

/** A suspected social disease whose diagnosis is ГОБМП on the day; a window of months does not matter. */
export function suspectedInGobmp(care: CareCase): Verdict | undefined {
  if (care.facts.suspected !== true) return undefined;
  const edition = inForce(care.law.suspicionInGobmp, care.day);
  const scope = edition?.value ?? [];
  const disease = care.social.find(({ code }) => scope === 'every' || scope.includes(code))?.code;
  return disease && paidBy('gobmp', reason('social-disease-suspected', [edition], { disease }));
}

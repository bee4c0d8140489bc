import { SUSPICION_IN_GOBMP } from '../../law/coverage/dated-rules.js';
import type { CareCase } from '../care-case.js';
import { byDay } from '../in-force.js';
import { paidBy, reason, type Verdict } from '../verdict.js';

/** The social diseases whose suspicion is ГОБМП on a day. */
export const suspicionInGobmp = byDay(SUSPICION_IN_GOBMP);

/** A suspected social disease whose diagnosis is ГОБМП on the day; a window of months does not matter. */
export function suspectedInGobmp(care: CareCase): Verdict | undefined {
  if (care.facts.suspected !== true) return undefined;
  const edition = suspicionInGobmp(care.day);
  const scope = edition?.value ?? [];
  const disease = care.social.find(({ code }) => scope === 'every' || scope.includes(code))?.code;
  if (disease === undefined) return undefined;
  return paidBy('gobmp', reason('social-disease-suspected', edition?.citations, { disease }));
}

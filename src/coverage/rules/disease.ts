/** What the lists of diseases say about the case: the steps that most rules share. */
import { CHRONIC_PACKAGE } from '../../law/coverage/dated-rules.js';
import { DANGEROUS_TO_OTHERS, INFECTIOUS } from '../../law/coverage/diseases/dangerous.js';
import type { CoverageReason } from '../answers.js';
import type { CareCase } from '../care-case.js';
import { icdMatcher, matches } from '../icd.js';
import { byDay } from '../in-force.js';
import {
  DANGEROUS_CODES,
  editionOn,
  FOREIGNERS,
  INFECTIOUS_CODES,
  listedAs,
  PERHAPS_DANGEROUS_CODES,
  SOCIAL,
} from '../list-editions.js';
import { missingItem, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { windowEnd } from '../window.js';
import { osmsPays } from './rule.js';

/** The package of the chronic diseases on a day. */
export const chronicPackage = byDay(CHRONIC_PACKAGE);

/** A socially significant disease within its window goes one way, anything else another. */
export function ifSocial(care: CareCase, social: (why: CoverageReason) => Verdict, otherwise: () => Verdict): Verdict {
  const disease = care.social.find((each) => each.months === undefined) ?? care.social[0];
  const chronicWins = care.readings.overlap === 'chronic-wins' && care.chronic.length > 0;
  if (disease === undefined || chronicWins) return otherwise();
  const why = reason('social-disease', editionOn(SOCIAL, care.day)?.citations, { disease: disease.code });
  if (disease.months === undefined) return social(why);
  if (care.windowStart === undefined) {
    return settle([social(why), otherwise()], missingItem(care.readings.windowStart));
  }
  return care.day <= windowEnd(care.windowStart, disease.months) ? social(why) : otherwise();
}

/** An infectious disease, or one dangerous to others. */
export function ifInfectious(
  care: CareCase,
  infectious: (why: CoverageReason) => Verdict,
  otherwise: () => Verdict,
): Verdict {
  const isInfectious =
    care.facts.dangerousToOthers === true || (care.code !== undefined && matches(INFECTIOUS_CODES, care.code));
  return isInfectious ? infectious(reason('infectious-disease', INFECTIOUS.citations)) : otherwise();
}

/** A chronic disease under observation goes to the package of its year; in 2025 the caller's list decides. */
export function ifChronic(care: CareCase, insured: boolean, otherwise: () => Verdict): Verdict {
  const edition = chronicPackage(care.day);
  const group = care.chronic[0]?.code;
  const data = group === undefined ? {} : { group };
  const inGobmp = (): Verdict => paidBy('gobmp', reason('chronic-disease-in-gobmp', edition?.citations, data));
  const inOsms = (): Verdict => osmsPays(insured, reason('chronic-disease-in-osms', edition?.citations, data));
  const supplied = edition?.value === 'split' ? care.facts.lists?.chronicInGobmp : undefined;
  if (supplied !== undefined && care.code !== undefined && matches(icdMatcher(supplied), care.code)) return inGobmp();
  if (group === undefined) return otherwise();
  if (edition?.value === 'gobmp') return inGobmp();
  if (edition?.value === 'osms' || supplied !== undefined) return inOsms();
  return settle([inGobmp(), inOsms()], missingItem('chronic-split-2025'));
}

/** Whether the disease is dangerous to others: the flag says it, else the lists, else nobody. */
export function ifDangerous(
  care: CareCase,
  dangerous: (why: CoverageReason) => Verdict,
  otherwise: () => Verdict,
): Verdict {
  const why = reason('dangerous-disease', DANGEROUS_TO_OTHERS.citations);
  const danger = care.facts.dangerousToOthers ?? dangerOfCode(care);
  if (danger === undefined) return settle([dangerous(why), otherwise()], missingItem('dangerousToOthers'));
  return danger ? dangerous(why) : otherwise();
}

function dangerOfCode({ code, day, service }: CareCase): boolean | undefined {
  if (code === undefined) return service.code === 'infectious-inpatient' ? undefined : false;
  if (matches(DANGEROUS_CODES, code) || listedAs(FOREIGNERS, code, day).length > 0) return true;
  return matches(PERHAPS_DANGEROUS_CODES, code) ? undefined : false;
}

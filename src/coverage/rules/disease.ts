/** What the lists of diseases say about the case: the steps that most rules share. */
import { inForce } from '../../law/edition.js';
import type { CoverageReason } from '../answers.js';
import type { CareCase } from '../care-case.js';
import { icdMatcher, matches } from '../icd.js';
import { foreignersList, holding, listedAs } from '../lists.js';
import { open, paidBy, reason, restingOn, settle, type Verdict } from '../verdict.js';
import { isWithin } from '../window.js';
import { osmsPays } from './rule.js';

type Way = (why: CoverageReason) => Verdict;

/** A socially significant disease within its window goes one way, anything else another. */
export function ifSocial(care: CareCase, social: Way, otherwise: () => Verdict): Verdict {
  const { day, law, readings } = care;
  const disease = care.social.find((each) => each.months === undefined) ?? care.social[0];
  const chronicWins = readings.overlap === 'chronic-wins' && care.chronic.length > 0;
  if (disease === undefined || chronicWins) return otherwise();
  const why = reason('social-disease', [inForce(law.sociallySignificant, day)], { disease: disease.code });
  if (disease.months === undefined) return social(why);
  if (care.windowStart === undefined) return settle([social(why), otherwise()], open(readings.windowStart));
  return isWithin(day, care.windowStart, disease.months) ? social(why) : otherwise();
}

/** An infectious disease, or one dangerous to others. */
export function ifInfectious(care: CareCase, infectious: Way, otherwise: () => Verdict): Verdict {
  const { infectiousDiseases } = care.law;
  const isInfectious =
    care.facts.dangerousToOthers === true || holding(infectiousDiseases, care.code, care.day) !== undefined;
  return isInfectious ? infectious(reason('infectious-disease', [inForce(infectiousDiseases, care.day)])) : otherwise();
}

/** A chronic disease under observation goes to the package of its year; in 2025 the caller's list decides. */
export function ifChronic(care: CareCase, insured: boolean, otherwise: () => Verdict): Verdict {
  const edition = inForce(care.law.chronicPackage, care.day);
  const group = care.chronic[0]?.code;
  const data = group === undefined ? {} : { group };
  const inGobmp = (): Verdict => paidBy('gobmp', reason('chronic-disease-in-gobmp', [edition], data));
  const inOsms = (): Verdict => osmsPays(insured, reason('chronic-disease-in-osms', [edition], data));
  const supplied = edition?.value === 'split' ? care.facts.lists?.chronicInGobmp : undefined;
  if (supplied !== undefined && care.code !== undefined && matches(icdMatcher(supplied), care.code)) return inGobmp();
  if (group === undefined) return otherwise();
  if (edition?.value === 'gobmp') return inGobmp();
  if (edition?.value === 'osms' || supplied !== undefined) return inOsms();
  return settle([inGobmp(), inOsms()], open('chronic-split-2025', edition));
}

/** Whether the disease is dangerous to others: the flag says it, else the lists, else nobody. */
export function ifDangerous(care: CareCase, dangerous: Way, otherwise: () => Verdict): Verdict {
  const { code, day, facts, law } = care;
  const asDangerous = (): Verdict => dangerous(reason('dangerous-disease', [inForce(law.dangerousToOthers, day)]));
  if (facts.dangerousToOthers !== undefined) return facts.dangerousToOthers ? asDangerous() : otherwise();
  if (holding(law.dangerousToOthers, code, day) !== undefined) return asDangerous();
  const foreigners = foreignersList(law, day);
  if (foreigners !== undefined && listedAs(foreigners, code).length > 0) {
    return restingOn(asDangerous(), foreigners.edition);
  }
  return mayBeDangerous(care) ? settle([asDangerous(), otherwise()], open('dangerousToOthers')) : otherwise();
}

function mayBeDangerous({ code, day, facts, law }: CareCase): boolean {
  if (code === undefined) return facts.service === 'infectious-inpatient';
  return holding(law.perhapsDangerous, code, day) !== undefined;
}

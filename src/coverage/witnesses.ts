/** A code for every disease of the lists, to ask what becomes of it. */
import type { ChronicGroup, CoverageLaw, SocialDisease } from '../law/coverage/index.js';
import { inForce } from '../law/edition.js';
import { categoriesBetween, type IcdMatcher } from './icd.js';
import { chronicList, holding, listedAs, matcherOf, socialList } from './lists.js';

export type DiseaseCode = SocialDisease | ChronicGroup;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A disease and a code that stands for it. */
export interface Witness {
  readonly disease: DiseaseCode;
  readonly code: string;
}

/** The social diseases of a day. */
export function socialWitnesses(law: CoverageLaw, day: number): readonly Witness[] {
  return (socialList(law, day)?.diseases ?? []).flatMap(({ code: disease, matcher }) =>
    codesOf(matcher)
      .slice(0, 1)
      .map((code) => ({ disease, code })),
  );
}

/** The chronic groups of a day that are not wholly socially significant, each by a code that is not. */
export function chronicWitnesses(law: CoverageLaw, day: number): readonly Witness[] {
  const witnesses: Witness[] = [];
  const social = socialList(law, day);
  for (const { code: disease, matcher } of chronicList(law, day)?.diseases ?? []) {
    const code = codesOf(matcher).find((each) => listedAs(social, each).length === 0);
    if (code !== undefined) witnesses.push({ disease, code });
  }
  return witnesses;
}

/** An infectious disease of a day that is on no other list. */
export function infectiousCode(law: CoverageLaw, day: number): string | undefined {
  const edition = inForce(law.infectiousDiseases, day);
  const codes = edition === undefined ? [] : codesOf(matcherOf(edition.value));
  return codes.find((code) => !isSocial(law, code, day) && !isChronic(law, code, day));
}

/** A category of ICD-10 that is on no list of a day. */
export function unlistedCode(law: CoverageLaw, day: number): string | undefined {
  const isListed = (code: string): boolean =>
    [isSocial, isChronic, isInfectious].some((isOn) => isOn(law, code, day)) ||
    holding(law.rehabilitationInGobmp, code, day) !== undefined;
  const categories = LETTERS.flatMap(nextDigit).flatMap(nextDigit);
  return categories.find((code) => !isListed(code));
}

function isSocial(law: CoverageLaw, code: string, day: number): boolean {
  return listedAs(socialList(law, day), code).length > 0;
}

/** Whether a code is of a chronic group of a day. */
export function isChronic(law: CoverageLaw, code: string, day: number): boolean {
  return listedAs(chronicList(law, day), code).length > 0;
}

/** Whether a code is of an infectious disease of a day. */
export function isInfectious(law: CoverageLaw, code: string, day: number): boolean {
  return holding(law.infectiousDiseases, code, day) !== undefined;
}

/** Every code of one decimal that the entries hold. */
function codesOf(matcher: IcdMatcher): readonly string[] {
  const categories = matcher.ranges.flatMap(([first, last]) => categoriesBetween(first, last));
  return [...matcher.beginnings, ...categories].flatMap((code) => (code.length > 3 ? [code] : nextDigit(code)));
}

/** The ten codes that are one digit longer. */
function nextDigit(code: string): readonly string[] {
  return Array.from({ length: 10 }, (_, digit) => `${code}${digit}`);
}

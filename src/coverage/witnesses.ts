/** A code for every disease of the lists, to ask what becomes of it. */
import type { ChronicGroup } from '../law/coverage/diseases/chronic.js';
import type { SocialDisease } from '../law/coverage/diseases/socially-significant.js';
import { categoriesBetween, type IcdMatcher } from './icd.js';
import { CHRONIC, editionOn, listedAs, SOCIAL } from './list-editions.js';

export type DiseaseCode = SocialDisease | ChronicGroup;

/** A disease and a code that stands for it. */
export interface Witness {
  readonly disease: DiseaseCode;
  readonly code: string;
}

/** The social diseases of a day. */
export function socialWitnesses(day: number): readonly Witness[] {
  return (editionOn(SOCIAL, day)?.diseases ?? []).map(({ code: disease, matcher }) => ({
    disease,
    code: codesOf(matcher)[0] as string,
  }));
}

/** The chronic groups of a day that are not wholly socially significant, each by a code that is not. */
export function chronicWitnesses(day: number): readonly Witness[] {
  const witnesses: Witness[] = [];
  for (const { code: disease, matcher } of editionOn(CHRONIC, day)?.diseases ?? []) {
    const code = codesOf(matcher).find((each) => listedAs(SOCIAL, each, day).length === 0);
    if (code !== undefined) witnesses.push({ disease, code });
  }
  return witnesses;
}

/** Every code of one decimal that the entries hold. */
function codesOf(matcher: IcdMatcher): readonly string[] {
  const categories = matcher.ranges.flatMap(([first, last]) => categoriesBetween(first, last));
  return [...matcher.beginnings, ...categories].flatMap((code) =>
    code.length > 3 ? [code] : Array.from({ length: 10 }, (_, decimal) => `${code}${decimal}`),
  );
}

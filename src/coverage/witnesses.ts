/** A code for every disease of the lists, to ask what becomes of it. */
import type { ChronicGroup, CoverageLaw, SocialDisease } from '../law/coverage/index.js';
import { categoriesBetween, type IcdMatcher } from './icd.js';
import { chronicList, listedAs, socialList } from './lists.js';

export type DiseaseCode = SocialDisease | ChronicGroup;

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

/** Every code of one decimal that the entries hold. */
function codesOf(matcher: IcdMatcher): readonly string[] {
  const categories = matcher.ranges.flatMap(([first, last]) => categoriesBetween(first, last));
  return [...matcher.beginnings, ...categories].flatMap((code) =>
    code.length > 3 ? [code] : Array.from({ length: 10 }, (_, decimal) => `${code}${decimal}`),
  );
}

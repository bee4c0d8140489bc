/** The lists of diseases made ready to be asked: one compiled edition for each span of days. */

import { chronicDiseases } from '../law/coverage/diseases/chronic.js';
import { DANGEROUS_TO_OTHERS, INFECTIOUS, PERHAPS_DANGEROUS } from '../law/coverage/diseases/dangerous.js';
import type { DiseaseGroup, DiseaseList } from '../law/coverage/diseases/disease-group.js';
import { foreignersDiseases } from '../law/coverage/diseases/foreigners.js';
import { sociallySignificant } from '../law/coverage/diseases/socially-significant.js';
import type { Citation } from '../law/documents.js';
import { categoriesBetween, type IcdMatcher, icdMatcher, matches } from './icd.js';
import { lawDay } from './in-force.js';

/** A disease of a list, with what finds its codes. */
export interface ListedDisease<Code extends string> extends DiseaseGroup<Code> {
  readonly matcher: IcdMatcher;
}

export interface ListEdition<Code extends string> {
  readonly from: number;
  readonly diseases: readonly ListedDisease<Code>[];
  /** The diseases that may hold a code of a category. */
  readonly byCategory: ReadonlyMap<string, readonly ListedDisease<Code>[]>;
  readonly citations: readonly [Citation, ...Citation[]];
}

function compiled<Code extends string>(list: DiseaseList<Code>): readonly ListEdition<Code>[] {
  return list.map(({ value, from, citations }) => {
    const diseases = value.map((disease) => ({ ...disease, matcher: icdMatcher(disease.entries) }));
    return { from: lawDay(from), diseases, byCategory: indexed(diseases), citations };
  });
}

function indexed<Code extends string>(diseases: readonly ListedDisease<Code>[]): ListEdition<Code>['byCategory'] {
  const index = new Map<string, ListedDisease<Code>[]>();
  for (const disease of diseases) {
    const { beginnings, ranges } = disease.matcher;
    const categories = new Set(beginnings.map((beginning) => beginning.slice(0, 3)));
    for (const [first, last] of ranges) for (const each of categoriesBetween(first, last)) categories.add(each);
    for (const category of categories) index.set(category, [...(index.get(category) ?? []), disease]);
  }
  return index;
}

export const SOCIAL = compiled(sociallySignificant);
export const CHRONIC = compiled(chronicDiseases);
export const FOREIGNERS = compiled([foreignersDiseases]);
export const DANGEROUS_CODES = icdMatcher(DANGEROUS_TO_OTHERS.value);
export const INFECTIOUS_CODES = icdMatcher(INFECTIOUS.value);
export const PERHAPS_DANGEROUS_CODES = icdMatcher(PERHAPS_DANGEROUS.value);

/** The edition of a list on a day; `undefined` before the first. */
export function editionOn<Code extends string>(
  list: readonly ListEdition<Code>[],
  day: number,
): ListEdition<Code> | undefined {
  let found: ListEdition<Code> | undefined;
  for (const edition of list) if (edition.from <= day) found = edition;
  return found;
}

/** The diseases of a list that a code belongs to on a day. */
export function listedAs<Code extends string>(
  list: readonly ListEdition<Code>[],
  code: string,
  day: number,
): readonly ListedDisease<Code>[] {
  const candidates = editionOn(list, day)?.byCategory.get(code.slice(0, 3)) ?? [];
  return candidates.filter((disease) => matches(disease.matcher, code));
}

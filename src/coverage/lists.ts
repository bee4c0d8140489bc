/** The lists of diseases made ready to be asked; each is kept beside its edition. */
import { ownOptions } from '../answer/own.js';
import type { CoverageLaw, DiseaseGroup, DiseaseList, IcdEntry } from '../law/coverage/index.js';
import { type Edition, type Editions, inForce } from '../law/edition.js';
import { keptBeside } from '../law/kept-beside.js';
import { categoriesBetween, type IcdMatcher, icdMatcher, matches } from './icd.js';

/** A disease of a list, with what finds its codes. */
export interface ListedDisease<Code extends string> extends DiseaseGroup<Code> {
  readonly matcher: IcdMatcher;
}

/** An edition of a list. */
export interface ReadyList<Code extends string> {
  readonly edition: Edition<readonly DiseaseGroup<Code>[]>;
  readonly diseases: readonly ListedDisease<Code>[];
  /** The diseases that may hold a code of a category. */
  readonly byCategory: ReadonlyMap<string, readonly ListedDisease<Code>[]>;
}

/** The edition of a list on a day; `undefined` before the first. */
export type ListOn<Code extends string> = (law: CoverageLaw, day: number) => ReadyList<Code> | undefined;

export const socialList = listOn((law) => law.sociallySignificant);
export const chronicList = listOn((law) => law.chronicDiseases);
export const foreignersList = listOn((law) => law.foreignersDiseases);

function listOn<Code extends string>(of: (law: CoverageLaw) => DiseaseList<Code>): ListOn<Code> {
  const ready = keptBeside(readyList<Code>);
  return (law, day) => {
    const edition = inForce(of(law), day);
    return edition === undefined ? undefined : ready(edition);
  };
}

function readyList<Code extends string>(edition: Edition<readonly DiseaseGroup<Code>[]>): ReadyList<Code> {
  // Built anew from what each has itself: whatever stands on every object's prototype is no part of the list.
  const diseases = edition.value.map((disease) => ownOptions({ ...disease, matcher: icdMatcher(disease.entries) }));
  return { edition, diseases, byCategory: byCategory(diseases) };
}

function byCategory<Code extends string>(diseases: readonly ListedDisease<Code>[]): ReadyList<Code>['byCategory'] {
  const index = new Map<string, ListedDisease<Code>[]>();
  for (const disease of diseases) {
    const { beginnings, ranges } = disease.matcher;
    const categories = new Set(beginnings.map((beginning) => beginning.slice(0, 3)));
    for (const [first, last] of ranges) for (const each of categoriesBetween(first, last)) categories.add(each);
    for (const category of categories) index.set(category, [...(index.get(category) ?? []), disease]);
  }
  return index;
}

/** The diseases of a list that a code belongs to. */
export function listedAs<Code extends string>(
  list: ReadyList<Code> | undefined,
  code: string | undefined,
): readonly ListedDisease<Code>[] {
  if (code === undefined) return [];
  const candidates = list?.byCategory.get(code.slice(0, 3)) ?? [];
  return candidates.filter((disease) => matches(disease.matcher, code));
}

/** What finds the codes of a list. */
export const matcherOf = keptBeside(icdMatcher);

/** The edition of a list of codes that holds a code on a day. */
export function holding(
  list: Editions<readonly IcdEntry[], 'codes'>,
  code: string | undefined,
  day: number,
): Edition<readonly IcdEntry[]> | undefined {
  const edition = inForce(list, day);
  return edition !== undefined && code !== undefined && matches(matcherOf(edition.value), code) ? edition : undefined;
}

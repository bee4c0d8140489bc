import type { ChronicGroup } from '../law/coverage/diseases/chronic.js';
import { DANGEROUS_TO_OTHERS, INFECTIOUS } from '../law/coverage/diseases/dangerous.js';
import type { ForeignersDisease } from '../law/coverage/diseases/foreigners.js';
import type { SocialDisease } from '../law/coverage/diseases/socially-significant.js';
import { PACKAGES_KNOWN_THROUGH } from '../law/coverage/horizon.js';
import type { Citation } from '../law/documents.js';
import type { IsoDay } from '../law/edition.js';
import type { Day } from '../person/facts.js';
import { dayNumber } from '../status/subject.js';
import type { MissingItem } from './answers.js';
import { icdCode, matches, needsMoreSpecific } from './icd.js';
import { lawDay } from './in-force.js';
import {
  CHRONIC,
  DANGEROUS_CODES,
  editionOn,
  FOREIGNERS,
  INFECTIOUS_CODES,
  type ListEdition,
  SOCIAL,
} from './list-editions.js';
import { chronicPackage } from './rules/disease.js';
import { missingItem } from './verdict.js';

/** The lists of diseases that decide who pays. */
export type DiseaseListCode =
  | 'socially-significant'
  | 'chronic'
  | 'infectious'
  | 'dangerous-to-others'
  | 'dangerous-for-foreigners';

/** A list that holds a code, and as what. */
export interface DiseaseListing {
  readonly list: DiseaseListCode;
  /** The disease or group of the list; absent where the list has codes only. */
  readonly disease?: SocialDisease | ChronicGroup | ForeignersDisease;
  /** The list holds the disease for this many months from its start. */
  readonly months?: number;
  /** `chronic`: the package of the year; `split` in 2025, when nobody published which group went where. */
  readonly package?: 'gobmp' | 'split' | 'osms';
  /** A condition of the list that no code can show. */
  readonly note?: string;
  readonly citations: readonly Citation[];
}

export interface DiseaseGroups {
  /** The code in its one form, without dot. */
  readonly code: string;
  readonly on: Day;
  readonly listings: readonly DiseaseListing[];
  /** Lists that hold some subcategories of the code, but not the code itself. */
  readonly moreSpecific: readonly DiseaseListCode[];
  readonly provisional: boolean;
  /** Before the packages began there are no lists. */
  readonly missing?: readonly MissingItem[];
}

/**
 * The lists of diseases that a code is on, on a day.
 *
 * @throws OsmsError `date.invalid`; `facts.unreadable`: not an ICD-10 code
 * @see Code 360-VI, article 196 p. 3; orders ҚР ДСМ-109/2020 and ҚР ДСМ-121/2020
 * @example
 * diseaseGroups('E11.9', { on: '2025-06-01' }).listings.map((each) => each.list); // ['socially-significant', 'chronic']
 * diseaseGroups('E11.9', { on: '2026-02-01' }).listings.map((each) => each.list); // ['chronic']
 */
export function diseaseGroups(code: string, options: { readonly on: Day }): DiseaseGroups {
  const day = dayNumber(options.on);
  const normal = icdCode(code);
  const isKnown = editionOn(SOCIAL, day) !== undefined;
  return {
    code: normal,
    on: options.on,
    listings: isKnown ? listingsOf(normal, day) : [],
    moreSpecific: [
      ...wants('socially-significant', SOCIAL, normal, day),
      ...wants('chronic', CHRONIC, normal, day),
      ...wants('dangerous-for-foreigners', FOREIGNERS, normal, day),
    ],
    provisional: day > lawDay(PACKAGES_KNOWN_THROUGH.value as IsoDay),
    ...(!isKnown && { missing: [missingItem('packages-before-2020')] }),
  };
}

function listingsOf(code: string, day: number): readonly DiseaseListing[] {
  const listings: DiseaseListing[] = [...listed('socially-significant', SOCIAL, code, day)];
  const year = chronicPackage(day);
  for (const each of listed('chronic', CHRONIC, code, day)) {
    listings.push(year === undefined ? each : { ...each, package: year.value });
  }
  if (matches(INFECTIOUS_CODES, code)) listings.push({ list: 'infectious', citations: INFECTIOUS.citations });
  if (matches(DANGEROUS_CODES, code)) {
    listings.push({ list: 'dangerous-to-others', citations: DANGEROUS_TO_OTHERS.citations });
  }
  return [...listings, ...listed('dangerous-for-foreigners', FOREIGNERS, code, day)];
}

function listed<Code extends Exclude<DiseaseListing['disease'], undefined>>(
  list: DiseaseListCode,
  editions: readonly ListEdition<Code>[],
  code: string,
  day: number,
): readonly DiseaseListing[] {
  const edition = editionOn(editions, day);
  return (edition?.diseases ?? [])
    .filter((disease) => matches(disease.matcher, code))
    .map(({ code: disease, months, note }) => ({
      list,
      disease,
      ...(months !== undefined && { months }),
      ...(note !== undefined && { note }),
      citations: edition?.citations ?? [],
    }));
}

function wants<Code extends string>(
  list: DiseaseListCode,
  editions: readonly ListEdition<Code>[],
  code: string,
  day: number,
): readonly DiseaseListCode[] {
  const diseases = editionOn(editions, day)?.diseases ?? [];
  const isWhole = diseases.some(({ matcher }) => matches(matcher, code));
  return !isWhole && diseases.some(({ matcher }) => needsMoreSpecific(matcher, code)) ? [list] : [];
}

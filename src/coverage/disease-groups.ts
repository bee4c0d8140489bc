import type { Answered } from '../answer/answered.js';
import { weakest } from '../answer/confidence.js';
import { dayNumber } from '../answer/day-number.js';
import { ownOptions } from '../answer/own.js';
import {
  type ChronicGroup,
  type CoverageLaw,
  coverageLaw,
  type ForeignersDisease,
  type SocialDisease,
} from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import { type Confidence, type Edition, inForce } from '../law/edition.js';
import { isBeyondKnownLaw } from '../law/known.js';
import type { Day } from '../person/facts.js';
import type { CoverageMissing } from './answers.js';
import { icdCode, matches, needsMoreSpecific } from './icd.js';
import { chronicList, foreignersList, holding, type ReadyList, socialList } from './lists.js';
import { beforeThePackages } from './verdict.js';

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
  /** How sure the edition of the list is. */
  readonly confidence: Confidence;
}

interface DiseaseAnswer extends Pick<Answered<object>, 'law' | 'confidence' | 'provisional'> {
  /** The code in its one form, without dot. */
  readonly code: string;
  readonly on: Day;
  readonly listings: readonly DiseaseListing[];
  /** Lists that hold some subcategories of the code, but not the code itself. */
  readonly moreSpecific: readonly DiseaseListCode[];
}

/** The lists of a code; undetermined before the packages began, when there were none. */
export type DiseaseGroups = DiseaseAnswer &
  (
    | { readonly outcome: 'settled' }
    | { readonly outcome: 'undetermined'; readonly missing: readonly CoverageMissing[] }
  );

/** What a question about a code may say. */
export interface DiseaseOptions {
  /** The day asked about. */
  readonly on: Day;
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: CoverageLaw | undefined;
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
export function diseaseGroups(code: string, options: DiseaseOptions): DiseaseGroups {
  const { on, law = coverageLaw } = ownOptions(options);
  const day = dayNumber(on);
  const normal = icdCode(code);
  const social = socialList(law, day);
  const chronic = chronicList(law, day);
  const foreigners = foreignersList(law, day);
  const listings = social === undefined ? [] : listingsOf(law, normal, day);
  const answer = {
    code: normal,
    on,
    listings,
    moreSpecific: [
      ...wants('socially-significant', social, normal),
      ...wants('chronic', chronic, normal),
      ...wants('dangerous-for-foreigners', foreigners, normal),
    ],
    law: law.name,
    confidence: weakest(listings),
    provisional: isBeyondKnownLaw(law, day),
  };
  if (social !== undefined) return { ...answer, outcome: 'settled' };
  return { ...answer, outcome: 'undetermined', missing: [beforeThePackages(law.sociallySignificant)] };
}

function listingsOf(law: CoverageLaw, code: string, day: number): readonly DiseaseListing[] {
  const year = inForce(law.chronicPackage, day);
  const chronic = listed('chronic', chronicList(law, day), code);
  return [
    ...listed('socially-significant', socialList(law, day), code),
    ...(year === undefined ? chronic : chronic.map((each) => ({ ...each, package: year.value }))),
    ...held('infectious', holding(law.infectiousDiseases, code, day)),
    ...held('dangerous-to-others', holding(law.dangerousToOthers, code, day)),
    ...listed('dangerous-for-foreigners', foreignersList(law, day), code),
  ];
}

/** A list of codes that holds the code. */
function held(list: DiseaseListCode, edition: Edition<unknown> | undefined): readonly DiseaseListing[] {
  if (edition === undefined) return [];
  return [{ list, citations: edition.citations, confidence: edition.confidence }];
}

function listed<Code extends NonNullable<DiseaseListing['disease']>>(
  list: DiseaseListCode,
  ready: ReadyList<Code> | undefined,
  code: string,
): readonly DiseaseListing[] {
  if (ready === undefined) return [];
  const { citations, confidence } = ready.edition;
  return ready.diseases
    .filter((disease) => matches(disease.matcher, code))
    .map(({ code: disease, months, note }) => ({
      list,
      disease,
      ...(months !== undefined && { months }),
      ...(note !== undefined && { note }),
      citations,
      confidence,
    }));
}

function wants<Code extends string>(
  list: DiseaseListCode,
  ready: ReadyList<Code> | undefined,
  code: string,
): readonly DiseaseListCode[] {
  const diseases = ready?.diseases ?? [];
  const isWhole = diseases.some(({ matcher }) => matches(matcher, code));
  return !isWhole && diseases.some(({ matcher }) => needsMoreSpecific(matcher, code)) ? [list] : [];
}

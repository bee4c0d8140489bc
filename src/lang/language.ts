/** What a language supplies: a text for every code and whole-sentence templates. A missing code does not compile. */

import type { DocumentId } from '../law/documents.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { GroundCode } from '../law/status/grounds.js';
import type { Readings } from '../law/status/readings.js';
import type { Day, FactGroup, Month } from '../person/facts.js';
import type { Assumed } from '../person/person.js';
import type { MissingFact, OutsideBecause, Reason } from '../status/answers.js';
import type { Outcome } from '../status/outcome.js';
import type { AdviceCode } from './advice-code.js';

/** The languages of the library, as BCP 47 tags. */
export type LanguageCode = 'kk' | 'ru' | 'en';

/** A run of days, both ends inclusive; an end that is left out is open. */
export interface OpenPeriod {
  readonly from?: Day | undefined;
  readonly through?: Day | undefined;
}

/** A run of days with both ends, inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly through: Day;
}

/** The data of one reason, as its sentence takes them. */
export type ReasonData<Code extends Reason['code']> = Omit<
  Extract<Reason, { code: Code }>,
  'code' | 'citations' | 'confidence'
>;

/** Headings of an explanation and of a picture. */
export type LabelCode =
  | 'grounds'
  | 'reasons'
  | 'assumptions'
  | 'next'
  | 'status'
  | 'change'
  | 'segments'
  | 'noSegments';

/**
 * One language. The modules `osms-kz/lang/ru`, `osms-kz/lang/kk` and `osms-kz/lang/en` each export one;
 * only the language that is imported is loaded.
 *
 * @example
 * ru.formatDate('2026-12-31'); // '31 декабря 2026 года'
 * ru.outcomes.insured; // 'застрахован'
 */
export interface Language {
  readonly code: LanguageCode;

  /** A day in words: `2026-12-31` → `31 December 2026`. */
  readonly formatDate: (day: Day) => string;
  /** A month in words: `2026-12` → `December 2026`. */
  readonly formatMonth: (month: Month) => string;
  /** The first letter of a month's name, for the head of a calendar: `2026-12` → `D`. */
  readonly monthInitial: (month: Month) => string;
  /** A run of days in words, without a full stop: `from 1 May 2026 through 3 May 2026`. */
  readonly formatPeriod: (period: OpenPeriod) => string;
  /** A run of days in few words, where there is little room: `1 May 2026 – 3 May 2026`. */
  readonly formatRange: (range: DayRange) => string;

  /** Headings. */
  readonly labels: Readonly<Record<LabelCode, string>>;
  /** The value of the status, in lower case: `insured`. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The answer in one line: what the status is on a day, and until when. */
  readonly headline: (data: {
    readonly on: Day;
    readonly outcome: Outcome;
    readonly through?: Day | undefined;
  }) => string;

  /** A sentence for each ground. */
  readonly grounds: { readonly [Code in GroundCode]: (data: { readonly months: number }) => string };
  /** A few words for each ground, where there is little room. */
  readonly groundLabels: Readonly<Record<GroundCode, string>>;
  /** The sentence on the days for which a ground holds. */
  readonly groundPeriod: (period: OpenPeriod) => string;

  /** A sentence (or two) for each reason, with its data. */
  readonly reasons: { readonly [Code in Reason['code']]: (data: ReasonData<Code>) => string };
  /** The official names of the categories (from the register of the law data), and of service. */
  readonly categories: Readonly<Record<CategoryCode | 'service', string>>;
  readonly outsideBecause: Readonly<Record<OutsideBecause, string>>;
  readonly residenceKinds: Readonly<Record<ResidenceKind, string>>;

  /** The groups of facts, in the nominative. */
  readonly factGroups: Readonly<Record<FactGroup, string>>;
  /** What an undetermined answer lacks: the names of the groups of facts, or the days without known law. */
  readonly missing: Readonly<
    Record<
      MissingFact['code'],
      (data: { readonly what: readonly string[]; readonly period?: OpenPeriod | undefined }) => string
    >
  >;
  /** The outcomes that are possible. */
  readonly possible: (outcomes: readonly string[]) => string;
  /** The sets of facts each of which could settle the answer. */
  readonly deciding: (sets: readonly (readonly string[])[]) => string;
  /** The outcome does not depend on what is unknown, its cause does. */
  readonly causeUnknown: string;

  /** What was taken as given where the facts are silent: a clause without a full stop. */
  readonly assumed: Readonly<Record<Assumed, string>>;
  /** A choice of reading that is not the default: a clause without a full stop. */
  readonly readings: { readonly [Name in keyof Readings]: (value: Readings[Name]) => string };
  /** The day lies beyond the law known to this version: a clause without a full stop. */
  readonly provisional: (knownThrough: Day) => string;

  /** What the status becomes on the day on which it changes. */
  readonly change: (data: { readonly on: Day; readonly outcome: Outcome }) => string;
  /** The day on which it changes, where it is not known into what. */
  readonly changeOn: (on: Day) => string;
  /** No change is in sight. */
  readonly noChange: string;
  /** A sentence for each thing a person can do. */
  readonly advice: Readonly<Record<AdviceCode, string>>;

  /** Short names of the documents that citations name. */
  readonly documents: Readonly<Record<DocumentId, string>>;
  /** A place in a document; anything but plain articles and points stays in the language of the document. */
  readonly place: (place: string) => string;

  /** The title of a picture of a window of days. */
  readonly timelineTitle: (window: DayRange | undefined) => string;
}

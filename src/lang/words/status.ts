import type { Day } from '../../person/facts.js';
import type { MissingFact, Outcome } from '../../status/index.js';
import type { DayRange, OpenPeriod } from './dates.js';

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

/** What a language says of a status: the answer, what is missing, and what comes next. */
export interface StatusWords {
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
  /** The day lies beyond the law known to this version: a clause without a full stop. */
  readonly provisional: (knownThrough: Day) => string;

  /** What the status becomes on the day on which it changes. */
  readonly change: (data: { readonly on: Day; readonly outcome: Outcome }) => string;
  /** The day on which it changes, where it is not known into what. */
  readonly changeOn: (on: Day) => string;
  /** No change is in sight. */
  readonly noChange: string;

  /** The title of a picture of a window of days. */
  readonly timelineTitle: (window: DayRange | undefined) => string;
}

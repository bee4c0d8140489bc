/** What the questions about a person's insurance answer: plain data, days and months as ISO strings. */

import type { Answered, AskOptions } from '../answer/answered.js';
import type { Missing } from '../answer/missing.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { GroundCode } from '../law/status/grounds.js';
import type { StatusLaw } from '../law/status/index.js';
import type { Readings } from '../law/status/readings.js';
import type { Day, FactGroup, Month } from '../person/facts.js';
import type { Assumed } from '../person/person.js';
import type { Outcome } from './outcome.js';

/** A ground that holds on the day, with the run of days on which it holds. */
export interface Ground {
  readonly code: GroundCode;
  readonly from: Day;
  /** Last day; absent while no end is in sight. */
  readonly through?: Day;
  /** `grace`, `long-grace`: the months for which the right outlives the last paid one; `prepaid-year`: those paid ahead. */
  readonly months?: number;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** Why somebody takes no part in the scheme on a day. */
export type OutsideBecause =
  | 'not-yet-born'
  | 'dead'
  | 'no-residence-record'
  | 'residence-kind'
  | 'before-permit'
  | 'outside-period';

/**
 * Why a person is not insured on the day. The law that was asked: `from`, first day of the right to care; `knownThrough`,
 * last day on which it is known.
 */
export type Reason = { readonly citations: readonly Citation[]; readonly confidence: Confidence } & (
  | { readonly code: 'arrears'; readonly months: readonly Month[] }
  | { readonly code: 'grace-expired'; readonly lastPaidMonth: Month; readonly endedOn: Day }
  | { readonly code: 'right-lapsed'; readonly lastPaidMonth: Month }
  | { readonly code: 'never-paid' }
  | { readonly code: 'category-ended'; readonly category: CategoryCode | 'service'; readonly endedOn: Day }
  | { readonly code: 'insured-on-request' }
  | { readonly code: 'not-participant'; readonly why: OutsideBecause; readonly residence?: ResidenceKind }
  | { readonly code: 'not-in-force'; readonly from: Day }
  | { readonly code: 'outside-scheme.service' }
  | { readonly code: 'beyond-known-law'; readonly knownThrough: Day }
);

/** What an undetermined status lacks: groups of facts, or law. */
export type MissingFact = Missing<'unknown-facts', FactGroup> | Missing<'beyond-known-law', 'status'>;

interface Answer extends Answered<Readings> {
  readonly on: Day;
  /** Every ground that holds, in the order of the law; empty unless insured. */
  readonly grounds: readonly Ground[];
  /** Every reason when not insured. */
  readonly reasons: readonly Reason[];
  /** First day of the run of days with this outcome; absent before the right began. */
  readonly from?: Day;
  /** Last day of that run; absent while no end is in sight. */
  readonly through?: Day;
  readonly assumed: readonly Assumed[];
}

/** The answer whether a person is insured on a day, why, and until when. */
export type InsuranceStatus = Answer &
  (
    | { readonly outcome: Exclude<Outcome, 'undetermined'> }
    | {
        readonly outcome: 'undetermined';
        readonly missing: readonly MissingFact[];
        /** The outcomes that some completion of the unknown groups gives. */
        readonly possible: readonly Outcome[];
        /** The smallest sets of unknown groups whose knowledge could settle the answer, the cheapest first. */
        readonly deciding: readonly (readonly FactGroup[])[];
      }
  );

/** The cheap answer: the outcome and the codes of the grounds, nothing else. */
export interface Insured {
  readonly outcome: Outcome;
  readonly grounds: readonly GroundCode[];
}

/** A run of days with one outcome and one list of grounds. */
export interface Segment {
  readonly from: Day;
  readonly through: Day;
  readonly outcome: Outcome;
  readonly grounds: readonly Pick<Ground, 'code' | 'months' | 'citations' | 'confidence'>[];
  /** Where undetermined: the outcomes that are possible. */
  readonly possible?: readonly Outcome[];
  /** The confidence of its grounds. */
  readonly confidence: Confidence;
  /** Whether some of its days lie beyond the law known to this version. */
  readonly provisional: boolean;
}

/** A person's segments with what every answer says of itself. */
export interface Timeline extends Answered<Readings> {
  readonly segments: readonly Segment[];
  readonly assumed: readonly Assumed[];
}

/** The choices that hold for every question about a person. */
export interface StatusOptions extends AskOptions<StatusLaw> {
  /** Choices where the law leaves a question open; the defaults for the rest. */
  readonly readings?: ChosenReadings<Readings> | undefined;
  /** Only facts recorded by this day count, so that a past decision can be replayed. */
  readonly knownOn?: Day | undefined;
}

export interface DayOptions extends StatusOptions {
  /** The day asked about. */
  readonly on: Day;
  /** Takes the day itself as a day on which the person asks for care. */
  readonly seekingCare?: boolean | undefined;
}

export interface WindowOptions extends StatusOptions {
  /** First day of the window. */
  readonly from: Day;
  /** Last day of the window. */
  readonly through: Day;
}

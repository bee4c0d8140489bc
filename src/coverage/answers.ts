/** What the questions about packages answer: plain data, days as ISO strings. */

import type { ConditionCode } from '../law/coverage/conditions.js';
import type { DentalGroup } from '../law/coverage/dental.js';
import type { ChronicGroup } from '../law/coverage/diseases/chronic.js';
import type { SocialDisease } from '../law/coverage/diseases/socially-significant.js';
import type { LeftOutFact, OpenItem } from '../law/coverage/open-items.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import type { CoverageReasonCode, Pivot } from '../law/coverage/reasons.js';
import type { CarePayer } from '../law/coverage/rule-names.js';
import type { Service } from '../law/coverage/services.js';
import type { Citation } from '../law/documents.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { Readings } from '../law/status/readings.js';
import type { Day } from '../person/facts.js';
import type { MissingFact as Missing } from '../status/answers.js';

/** One reason why somebody pays; the data of a reason go with its code. */
export interface CoverageReason {
  readonly code: CoverageReasonCode;
  /** `social-disease…`, `suspicion-beyond-gobmp`: the disease of the list. */
  readonly disease?: SocialDisease;
  /** `chronic-disease-…`: the group of the list; absent where only the caller's list names the code. */
  readonly group?: ChronicGroup;
  /** `dental-group`: the listed groups that the patient belongs to. */
  readonly groups?: readonly DentalGroup[];
  /** `residence-ceiling`: the residence that sets it. */
  readonly residence?: ResidenceKind;
  /** `not-settled`: what would settle it. */
  readonly parameter?: string;
  readonly citations: readonly Citation[];
}

/** What an undetermined answer lacks: facts left out, law not settled, or facts of the person not known. */
export type MissingItem =
  | Missing
  | {
      readonly code: 'fact-left-out' | 'not-settled' | 'beyond-known-law';
      readonly parameter: LeftOutFact | OpenItem;
      readonly period?: { readonly from?: Day; readonly through?: Day };
    };

/** Whether a condition for using the care today is met, as far as the request says. */
export interface Condition {
  readonly code: ConditionCode;
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly citations: readonly Citation[];
}

/** Who would pay, were the patient insured, or were he not. */
export interface PackageAnswer {
  readonly payer: CarePayer | 'undetermined';
  /** Whether one of the two packages pays; `null` while that is not settled. */
  readonly covered: boolean | null;
  readonly because: readonly CoverageReason[];
}

/** All switches that an answer about packages depends on: those of the status and those of the packages. */
export type CoverageReadings = Readings & PackageReadings;

interface CoverageAnswer extends PackageAnswer {
  readonly on: Day;
  readonly service: Service;
  /** Whether the patient is insured on the day; `null` while that is not settled. */
  readonly insured: boolean | null;
  /** Whether the care can be used today: covered, and no condition unmet; `null` while not settled. */
  readonly usable: boolean | null;
  /** The fact that decides: change it, and the payer may change. */
  readonly pivot: Pivot;
  readonly ifInsured: PackageAnswer;
  readonly ifUninsured: PackageAnswer;
  readonly conditions: readonly Condition[];
  readonly citations: readonly Citation[];
  /** Facts that the rule uses and the request left out. */
  readonly assumed: readonly string[];
  readonly readings: CoverageReadings;
  /** Whether the day lies beyond the law known to this version. */
  readonly provisional: boolean;
}

/** The answer who pays for a service on a day. */
export type Coverage = CoverageAnswer &
  (
    | { readonly payer: CarePayer }
    | {
        readonly payer: 'undetermined';
        readonly outcome: 'undetermined';
        /** What would settle the answer. */
        readonly missing: readonly MissingItem[];
        /** The payers that some completion of what is missing gives. */
        readonly possible: readonly CarePayer[];
      }
  );

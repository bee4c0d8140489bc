/** What the questions about packages answer: plain data, days as ISO strings. */

import type { Answered } from '../answer/answered.js';
import type { Missing } from '../answer/missing.js';
import type {
  CarePayer,
  ChronicGroup,
  ConditionCode,
  CoverageReadings,
  CoverageReasonCode,
  DentalGroup,
  LeftOutFact,
  OpenItem,
  Pivot,
  Service,
  SocialDisease,
} from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { Day } from '../person/facts.js';

export type { CoverageReadings } from '../law/coverage/index.js';

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
  /** How sure the editions of the law are that give the reason. */
  readonly confidence: Confidence;
}

/** What an undetermined answer lacks: facts left out, law not settled, or facts of the person not known. */
export type CoverageMissing =
  | Missing<'fact-left-out' | 'not-settled' | 'beyond-known-law', OpenItem | LeftOutFact>
  | Missing<'unknown-facts' | 'beyond-known-law'>;

/** Whether a condition for using the care today is met, as far as the request says. */
export interface Condition {
  readonly code: ConditionCode;
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly citations: readonly Citation[];
}

/** Who would pay, were the patient insured, or were they not. */
export interface PackageAnswer {
  readonly payer: CarePayer | 'undetermined';
  /** Whether one of the two packages pays; `null` while that is not settled. */
  readonly covered: boolean | null;
  readonly because: readonly CoverageReason[];
}

interface CoverageAnswer extends PackageAnswer, Answered<CoverageReadings> {
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
}

/** The answer who pays for a service on a day. */
export type Coverage = CoverageAnswer &
  (
    | { readonly outcome: 'settled'; readonly payer: CarePayer }
    | {
        readonly outcome: 'undetermined';
        readonly payer: 'undetermined';
        /** What would settle the answer. */
        readonly missing: readonly CoverageMissing[];
        /** The payers that some completion of what is missing gives. */
        readonly possible: readonly CarePayer[];
      }
  );

import type { Answered } from '../answer/answered.js';
import type { CareFacts, CareOptions, Condition, Coverage } from '../coverage/index.js';
import type { CareLaw, CarePrice, FinanceSource, PricedCare } from '../law/care/index.js';
import type { CoverageReadings, Service } from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { Day } from '../person/facts.js';
import type { Route } from '../routes/index.js';
import type { InsuranceStatus } from '../status/index.js';

/** What is asked at the desk: the care, and what is known about attachment, referral and provider. */
export type CareRequest = CareFacts &
  CareOptions<CareLaw> & {
    /** Only facts recorded by this day count. Door: `date.invalid`. */
    readonly knownOn?: Day | undefined;
    /** The operation, where its price is wanted. Door: `unknown-value`. */
    readonly procedure?: PricedCare;
  };

/** What the desk does next; the table is docs/mis/care.md. */
export type CareDecision =
  | 'treat-in-gobmp'
  | 'treat-in-osms'
  | 'attach-first'
  | 'get-referral'
  | 'choose-fund-provider'
  | 'become-insured'
  | 'bill-voluntary-insurance'
  | 'paid-care'
  | 'ask-for-facts'
  | 'ask-the-fund';

/** What going without insurance costs, where the Ministry’s slides of 2026 give the sum. */
export type CostIfUninsured = Pick<CarePrice, 'care' | 'from' | 'through'> & {
  readonly citations: readonly Citation[];
  /** How sure the edition of the prices is. */
  readonly confidence: Confidence;
};

/** Everything that the desk needs in one answer. */
export interface Care extends Answered<CoverageReadings> {
  /** Whether it is settled who pays; what is missing stands in `coverage`. */
  readonly outcome: Coverage['outcome'];
  readonly on: Day;
  readonly service: Service;
  readonly decision: CareDecision;
  readonly status: InsuranceStatus;
  readonly coverage: Coverage;
  /** Whether attachment, where the care needs it, is there. */
  readonly attachment: 'not-needed' | Condition['state'];
  /** How the event is recorded; absent while the payer is not settled. */
  readonly financeSource?: FinanceSource;
  /** Absent where the insured and the others pay alike, and where the source gives no sum. */
  readonly costIfUninsured?: CostIfUninsured;
  /** The lawful ways to be insured; present when the patient is not covered and being insured would cover them. */
  readonly routes?: readonly Route[];
}

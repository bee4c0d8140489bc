import type { Condition, Coverage } from '../coverage/answers.js';
import type { CareFacts, CareOptions } from '../coverage/request.js';
import type { CarePrice, PricedCare } from '../law/care/cost-of-going-without.js';
import type { FinanceSource } from '../law/care/finance-source.js';
import type { Service } from '../law/coverage/services.js';
import type { Citation } from '../law/documents.js';
import type { Day } from '../person/facts.js';
import type { Route } from '../routes/answers.js';
import type { InsuranceStatus } from '../status/answers.js';

/** What is asked at the desk: the care, and what is known about attachment, referral and provider. */
export type CareRequest = CareFacts &
  CareOptions & {
    /** Only facts recorded by this day count. Door: `date.invalid`. */
    readonly knownOn?: Day;
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

/** What going without insurance costs, where the Ministry’s slides of 2026 gives the sum. */
export type CostIfUninsured = Pick<CarePrice, 'care' | 'from' | 'through'> & {
  readonly citations: readonly Citation[];
};

/** Everything that the desk needs in one answer. */
export interface Care {
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
  /** The lawful ways to be insured; present when the patient is not covered and being insured would cover him. */
  readonly routes?: readonly Route[];
}

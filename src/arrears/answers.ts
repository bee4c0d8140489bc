/** What the questions about debts answer: plain data, amounts in tenge as decimal strings. */
import type { Amount } from '../contributions/request.js';
import type { PointOfCareStep } from '../law/arrears/point-of-care-flow.js';
import type { ArrearsReadings } from '../law/arrears/price.js';
import type { ReversalDocument, ReversibleGround } from '../law/arrears/reversals.js';
import type { Account } from '../law/contributions/payment-details.js';
import type { Citation } from '../law/documents.js';
import type { Readings } from '../law/status/readings.js';
import type { Day, Month, PaymentFact } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { InsuranceStatus, MissingFact, StatusOptions } from '../status/answers.js';

/** An owed month and what it costs; `null` where the minimum wage of its year is not known. */
export interface OwedMonth {
  readonly month: Month;
  readonly price: Amount | null;
}

/** A debt of the Fund's register that is not owed. */
export interface ReversibleMonth {
  readonly month: Month;
  readonly ground: ReversibleGround;
  readonly documents: readonly ReversalDocument[];
  readonly citations: readonly Citation[];
}

/** A figure of the law that is not known for a time. */
export interface MissingPrice {
  readonly code: 'beyond-known-law' | 'not-established';
  readonly parameter: string;
  readonly period?: { readonly from: Day; readonly through?: Day };
}

export interface Arrears {
  readonly on: Day;
  /** The owed months, ascending. */
  readonly months: readonly OwedMonth[];
  /** Their price together; `null` where one of them has none. */
  readonly total: Amount | null;
  /** The months searched: twelve months back to the last one due. */
  readonly window: { readonly from: Month; readonly through: Month };
  /** The next month that will be owed unless somebody pays. */
  readonly nextDue: { readonly month: Month; readonly dueOn: Day } | null;
  /** Debts of the Fund's register to have cancelled. */
  readonly reversible: readonly ReversibleMonth[];
  /** Figures that the law does not give, where a price is `null`. */
  readonly missing?: readonly MissingPrice[];
  readonly citations: readonly Citation[];
  readonly assumed: readonly string[];
  readonly readings: Readings & ArrearsReadings;
  readonly provisional: boolean;
}

/** The months owed depend on facts that nobody knows, or on law that is not known yet. */
export interface ArrearsUndetermined {
  readonly on: Day;
  readonly outcome: 'undetermined';
  readonly missing: readonly MissingFact[];
  readonly assumed: readonly string[];
  readonly readings: Readings & ArrearsReadings;
}

export type ArrearsAnswer = Arrears | ArrearsUndetermined;

export interface ArrearsOptions extends Omit<StatusOptions, 'readings'> {
  /** The day asked about. */
  readonly on: Day;
  readonly readings?: Partial<Readings & ArrearsReadings>;
}

/** What the cashier hands out. */
export interface Receipt {
  readonly markedOn: Day;
  readonly months: readonly OwedMonth[];
  readonly total: Amount | null;
  /** Figures that the law does not give, where the total is `null`. */
  readonly missing?: readonly MissingPrice[];
  /** Who does what, in this order. */
  readonly steps: readonly PointOfCareStep[];
  /** Where the clinic sends the money. */
  readonly transfer: Account & { readonly knp: string };
  readonly citations: readonly Citation[];
}

export interface PaidAtPointOfCare {
  /** The person with the payments added. */
  readonly person: Person;
  /** The payments added. */
  readonly payments: readonly PaymentFact[];
  readonly receipt: Receipt;
  /** The status from the moment of the cashier's mark. */
  readonly status: InsuranceStatus;
}

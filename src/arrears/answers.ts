/** What the questions about debts answer: plain data, amounts in tenge as decimal strings. */
import type { Answered, AskOptions } from '../answer/answered.js';
import type { Amount, MissingFigure } from '../contributions/index.js';
import type { ArrearsLaw } from '../law/arrears/index.js';
import type { PointOfCareStep } from '../law/arrears/point-of-care-flow.js';
import type { DebtReadings } from '../law/arrears/readings.js';
import type { ReversalDocument, ReversibleGround } from '../law/arrears/reversals.js';
import type { Account } from '../law/contributions/payment-details.js';
import type { Citation } from '../law/documents.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { Day, Month, PaymentFact } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { InsuranceStatus, MissingFact, StatusOptions } from '../status/index.js';

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

/** The debts are known, also where there are none. */
export interface Arrears extends Answered<DebtReadings> {
  readonly outcome: 'settled';
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
  readonly missing?: readonly MissingFigure[];
  readonly citations: readonly Citation[];
}

/** The months owed depend on facts that nobody knows, or on law that is not known yet. */
export interface ArrearsUndetermined extends Answered<DebtReadings> {
  readonly outcome: 'undetermined';
  readonly on: Day;
  readonly missing: readonly MissingFact[];
}

/** One of two shapes, told apart by `outcome`. */
export type ArrearsAnswer = Arrears | ArrearsUndetermined;

/** The choices of every question about debts. */
export interface DebtOptions extends Omit<StatusOptions, 'readings' | 'law'>, AskOptions<ArrearsLaw> {
  readonly readings?: ChosenReadings<DebtReadings> | undefined;
}

export interface ArrearsOptions extends DebtOptions {
  /** The day asked about. */
  readonly on: Day;
}

export interface PointOfCareOptions extends DebtOptions {
  /** The day on which the cashier marks the payment. */
  readonly markedOn: Day;
}

/** What the cashier hands out. */
export interface Receipt {
  readonly markedOn: Day;
  readonly months: readonly OwedMonth[];
  readonly total: Amount | null;
  /** Figures that the law does not give, where the total is `null`. */
  readonly missing?: readonly MissingFigure[];
  /** Who does what, in this order. */
  readonly steps: readonly PointOfCareStep[];
  /** Where the clinic sends the money. */
  readonly transfer: Account & { readonly knp: string };
  readonly citations: readonly Citation[];
}

/** The debts are paid at the clinic. */
export interface PaidAtPointOfCare extends Answered<DebtReadings> {
  readonly outcome: 'settled';
  /** The person with the payments added. */
  readonly person: Person;
  /** The payments added. */
  readonly payments: readonly PaymentFact[];
  readonly receipt: Receipt;
  /** The status from the moment of the cashier's mark. */
  readonly status: InsuranceStatus;
}

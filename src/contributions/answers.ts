/** What the questions about contributions answer: plain data, amounts and rates as decimal strings. */
import type { Answered } from '../answer/answered.js';
import type { Missing } from '../answer/missing.js';
import type { Account, PaidForBy } from '../law/contributions/payment-details.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { Category } from '../law/scheme/categories.js';
import type { Day, Month } from '../person/facts.js';
import type { Amount } from './request.js';

/** A number with the shortest decimal notation: `0.015`, `1.4`. */
export type Rate = string;

/** One line of the computation: a figure taken from the law or from the request, or worked out of those above it. */
export type StepCode =
  | 'income'
  | 'other-income'
  | 'average-wage'
  | 'regional-average-wage'
  | 'mzp'
  | 'mrp'
  | 'cap-in-mzp'
  | 'cap'
  | 'limit-in-mrp'
  | 'limit'
  | 'object-in-mzp'
  | 'object-in-mrp'
  | 'object'
  | 'single-payment-rate'
  | 'single-payment-share'
  | 'rate'
  | 'amount'
  | 'penalty-factor'
  | 'penalty-year';

export interface Step {
  readonly code: StepCode;
  readonly value: Amount | Rate;
  readonly citation: Citation;
  /** The weakest confidence among the values of the law on which it rests; what the request gives is as sure as that. */
  readonly confidence: Confidence;
}

/** When budgets pay: working days counted from the start of a month. Which days these are is not computed. */
export interface BudgetDue {
  readonly code: 'first-working-days';
  readonly terms: readonly {
    readonly of: PaidForBy;
    readonly month: Month;
    readonly workingDays: number;
  }[];
}

/** A figure of the law, an input of the request that stands in for one, or the limit of a regime. */
export type MissingParameter =
  | 'mzp'
  | 'mrp'
  | 'rate'
  | 'cap'
  | 'single-payment-rate'
  | 'single-payment-share'
  | 'averageWage'
  | 'regionalAverageWage'
  | 'limit'
  | 'exemption'
  | 'baseRate';

/**
 * What an undetermined answer lacks. `beyond-known-law`: for this time no figure is known; `not-established`: the law had
 * one, no source gives it; `regime-does-not-apply`: the income is above the limit of the payer's regime.
 */
export type MissingFigure = Missing<'beyond-known-law' | 'not-established' | 'regime-does-not-apply', MissingParameter>;

/** A sum is owed. */
export interface ContributionDue extends Answered<ContributionReadings> {
  readonly outcome: 'due';
  readonly amount: Amount;
  readonly rate: Rate;
  /** What the rate is applied to. */
  readonly object: Amount;
  readonly objectBeforeCap: Amount;
  /** The month's cap; absent where the payer has none. No payer has a floor. */
  readonly cap?: Amount;
  /** Purpose code of the payment: 121 deductions, 122 contributions; absent where the payer has none of its own. */
  readonly knp?: string;
  readonly dueOn: Day | BudgetDue;
  /** The Fund's account. Payers with a КНП name it; the rest reaches it through the treasury or the State Corporation. */
  readonly account: Account;
  readonly steps: readonly Step[];
  readonly citations: readonly Citation[];
}

/** A ground that alone frees the person. */
export interface ExemptBecause {
  readonly code: 'service' | `category.${Category['code']}`;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** Nothing is owed: the person is exempt. */
export interface ContributionExempt extends Answered<ContributionReadings> {
  readonly outcome: 'exempt';
  readonly exempt: true;
  readonly because: readonly ExemptBecause[];
}

/** Nothing is owed: the payment does not exist in the month. */
export interface ContributionNotInForce extends Answered<ContributionReadings> {
  readonly outcome: 'not-in-force';
  readonly notInForce: true;
  /** The months for which it exists. */
  readonly inForce: readonly { readonly from: Month; readonly through?: Month }[];
  readonly citations: readonly Citation[];
}

/** The known law does not give the sum. */
export interface ContributionUndetermined extends Answered<ContributionReadings> {
  readonly outcome: 'undetermined';
  readonly missing: readonly MissingFigure[];
  /** The rate, where that is known. */
  readonly rate?: Rate;
  readonly citations: readonly Citation[];
}

/** One of four shapes, told apart by `outcome`. */
export type ContributionAnswer =
  | ContributionDue
  | ContributionExempt
  | ContributionNotInForce
  | ContributionUndetermined;

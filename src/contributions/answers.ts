/** What the questions about contributions answer: plain data, amounts and rates as decimal strings. */

import type { Account } from '../law/contributions/payment-details.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { CategoryCode } from '../law/scheme/categories.js';
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
}

/** When budgets pay: working days counted from the start of a month. Which days these are is not computed. */
export interface BudgetDue {
  readonly code: 'first-working-days';
  readonly terms: readonly {
    readonly of: 'state' | 'registered-unemployed' | 'welfare-level';
    readonly month: Month;
    readonly workingDays: number;
  }[];
}

/** What an undetermined answer lacks. */
export interface MissingFigure {
  /**
   * `beyond-known-law`: for this time no figure is known; `not-established`: the law had one, no source gives it;
   * `regime-does-not-apply`: the income is above the limit of the payer's regime.
   */
  readonly code: 'beyond-known-law' | 'not-established' | 'regime-does-not-apply';
  readonly parameter: MissingParameter;
  readonly period?: { readonly from: Day; readonly through?: Day };
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

/** A sum is owed. */
export interface ContributionDue {
  readonly amount: Amount;
  readonly rate: Rate;
  /** What the rate is applied to. */
  readonly object: Amount;
  readonly objectBeforeCap: Amount;
  /** The month's cap; absent where the payer has none. No payer has a floor. */
  readonly cap?: Amount;
  /** Purpose code of the payment. */
  readonly knp?: '121' | '122';
  readonly dueOn: Day | BudgetDue;
  /** The Fund's account. Payers with a КНП name it; the rest reaches it through the treasury or the State Corporation. */
  readonly account: Account;
  readonly steps: readonly Step[];
  readonly citations: readonly Citation[];
  /** The weakest confidence among the figures used. */
  readonly confidence: Confidence;
  readonly provisional?: true;
  /** The open questions on which the answer rests. */
  readonly readings?: ContributionReadings;
  /** What was left out of the request and taken as none. */
  readonly assumed: readonly string[];
}

export interface ExemptBecause {
  readonly code: 'service' | `category.${CategoryCode}`;
  readonly citations: readonly Citation[];
}

/** Nothing is owed: the person is exempt. */
export interface ContributionExempt {
  readonly exempt: true;
  readonly because: readonly ExemptBecause[];
  readonly provisional?: true;
  readonly readings?: ContributionReadings;
  readonly assumed: readonly string[];
}

/** Nothing is owed: the payment does not exist in the month. */
export interface ContributionNotInForce {
  readonly notInForce: true;
  /** The months for which it exists. */
  readonly inForce: readonly { readonly from: Month; readonly through?: Month }[];
  readonly citations: readonly Citation[];
}

/** The known law does not give the sum. */
export interface ContributionUndetermined {
  readonly outcome: 'undetermined';
  readonly missing: readonly MissingFigure[];
  /** The rate, where that is known. */
  readonly rate?: Rate;
  /** The rate is for a month whose rates are not settled yet. */
  readonly provisional?: true;
  /** The open questions on which the answer rests. */
  readonly readings?: ContributionReadings;
  readonly citations: readonly Citation[];
  readonly assumed: readonly string[];
}

/** The key by which each of the four shapes is told. */
type Sign = 'amount' | 'exempt' | 'notInForce' | 'outcome';

/** A shape that has none of the other signs, so that each sign may be asked for: `answer.amount !== undefined`. */
export type Only<Shape> = Shape & { readonly [Key in Exclude<Sign, keyof Shape>]?: never };

/** Exactly one of four shapes, told apart by the key that it has: `amount`, `exempt`, `notInForce` or `outcome`. */
export type ContributionAnswer =
  | Only<ContributionDue>
  | Only<ContributionExempt>
  | Only<ContributionNotInForce>
  | Only<ContributionUndetermined>;

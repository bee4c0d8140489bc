/**
 * Who asks to pay what for which month. The core trusts these types; the input door checks, with path and code:
 * - `payer`: one of the eleven codes (`unknown-value`); `month`: `YYYY-MM`, a month that exists (`month.invalid`);
 * - an `Amount`: a string `digits[.d[d]]`, so ≥ 0, at most two decimals, no sign, exponent, space, NaN or Infinity, at most
 *   13 digits before the point (`amount.invalid`; a number instead of a string: `type`);
 * - `income` where the payer is charged on income, `settlement` for ЕСП, `regionalAverageWage` for local budgets (`required`);
 * - `settlement`, `categories[]`: known codes (`unknown-value`); `service`: a boolean (`type`); no other key (`unknown-key`).
 * What plays no part for a payer may be there and is ignored.
 */
import type { AskOptions } from '../answer/answered.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import type { CappedPayer, Settlement } from '../law/contributions/payers.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { Category } from '../law/scheme/categories.js';
import type { Rounding } from '../money/amount.js';
import type { Month } from '../person/facts.js';

/** A sum in tenge as a decimal string, `'250000'` or `'250000.50'`. */
export type Amount = string;

interface OfMonth {
  /** The month the money is for. */
  readonly month: Month;
  /** The month's income accepted for this payer. */
  readonly income?: Amount;
  /** Income of the same month that others have already charged; plays a part where the cap is on the sum. */
  readonly otherIncome?: Amount;
  /** Categories that hold in the month; `detainee-or-house-arrest` means detained. */
  readonly categories?: readonly Category['code'][];
  /** Whether the person serves (military, law-enforcement, special state bodies, civil protection). */
  readonly service?: boolean;
}

/** Those charged on income up to a cap. */
export type IncomePayer = CappedPayer;

export type ContributionRequest = OfMonth &
  (
    | { readonly payer: IncomePayer | 'platform-self-employed'; readonly income: Amount }
    | { readonly payer: 'entrepreneur' | 'self' }
    | { readonly payer: 'single-aggregate'; readonly settlement: Settlement }
    /** `averageWage`: the base, in place of the announced one or where none is known. */
    | { readonly payer: 'state'; readonly averageWage?: Amount }
    | { readonly payer: 'local-budget'; readonly regionalAverageWage: Amount }
  );

/** The choices of a question about a contribution. */
export interface ContributionOptions extends AskOptions<ContributionLaw> {
  /** What the amount is rounded to; the tiyn by default. */
  readonly rounding?: Rounding | undefined;
  /** Choices where the law leaves a question open. */
  readonly readings?: ChosenReadings<ContributionReadings> | undefined;
}

import type { Answered } from '../answer/answered.js';
import type { Missing } from '../answer/missing.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import type { Citation } from '../law/documents.js';
import type { Rounding } from '../money/amount.js';
import type { Day } from '../person/facts.js';
import type { Rate, Step } from './answers.js';
import type { Amount } from './request.js';

/** Sums paid late, and the base rates of the National Bank that held meanwhile. */
export interface PenaltyRequest {
  /** Each sum with its days of delay, both inclusive: the day after it was due … the day it was paid. */
  readonly debts: readonly { readonly amount: Amount; readonly from: Day; readonly through: Day }[];
  /** Annual base rates as parts of one (`'0.1425'`), each valid from a day until the next. */
  readonly rates: readonly { readonly from: Day; readonly rate: Rate }[];
}

export interface PenaltyOptions {
  /** What the amount is rounded to; the tiyn by default. */
  readonly rounding?: Rounding | undefined;
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: ContributionLaw | undefined;
}

/** Days of one debt under one base rate. */
export interface PenaltyPart {
  readonly debt: Amount;
  readonly from: Day;
  readonly through: Day;
  readonly days: number;
  readonly rate: Rate;
}

/** No open question of the law touches a penalty. */
export type NoReadings = Readonly<Record<never, never>>;

/** A sum is owed. */
export interface PenaltyDue extends Answered<NoReadings> {
  readonly outcome: 'due';
  readonly amount: Amount;
  readonly parts: readonly PenaltyPart[];
  readonly steps: readonly Step[];
  readonly citations: readonly Citation[];
}

/** Some days have no base rate: the library knows none. */
export interface PenaltyUndetermined extends Answered<NoReadings> {
  readonly outcome: 'undetermined';
  readonly missing: readonly Missing<'not-established', 'baseRate'>[];
  readonly citations: readonly Citation[];
}

/** One of two shapes, told apart by `outcome`. */
export type PenaltyAnswer = PenaltyDue | PenaltyUndetermined;

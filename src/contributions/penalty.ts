import { formatDay, LATEST, parseDay } from '../calendar/day.js';
import { OsmsError } from '../errors.js';
import { ROUNDING } from '../law/contributions/payment-details.js';
import { PENALTY_FACTOR, PENALTY_YEAR } from '../law/contributions/penalty.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import { amount, type Rounding } from '../money/amount.js';
import { type Decimal, decimal } from '../money/decimal.js';
import { rate as rateText } from '../money/rate.js';
import type { Day } from '../person/facts.js';
import type { ContributionUndetermined, MissingFigure, Only, Rate, Step } from './answers.js';
import { given } from './given.js';
import type { Amount } from './request.js';

/** Sums paid late, and the base rates of the National Bank that held meanwhile. */
export interface PenaltyRequest {
  /** Each sum with its days of delay, both inclusive: the day after it was due … the day it was paid. */
  readonly debts: readonly { readonly amount: Amount; readonly from: Day; readonly through: Day }[];
  /** Annual base rates as parts of one (`'0.1425'`), each valid from a day until the next. */
  readonly rates: readonly { readonly from: Day; readonly rate: Rate }[];
}

/** Days of one debt under one base rate. */
export interface PenaltyPart {
  readonly debt: Amount;
  readonly from: Day;
  readonly through: Day;
  readonly days: number;
  readonly rate: Rate;
}

export interface PenaltyDue {
  readonly amount: Amount;
  readonly parts: readonly PenaltyPart[];
  readonly steps: readonly Step[];
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

export type PenaltyAnswer =
  | Only<PenaltyDue>
  | Only<Pick<ContributionUndetermined, 'outcome' | 'missing' | 'citations'>>;

const CITATIONS: readonly Citation[] = [...PENALTY_FACTOR.citations, ...PENALTY_YEAR.citations];

/**
 * The penalty for late payment: for each day a debt × annual base rate × 1.25 / 365, in tenge, rounded once at the end.
 * Undetermined when a day has no base rate: the library knows none.
 * Rule: the factor of `src/law/penalty.ts`; the base rates are the caller's.
 * @throws OsmsError `date.invalid` for a day that does not exist, `facts.unreadable` for a sum or rate that is none, a period
 * that ends before it begins, and two rates from one day
 * @example
 * const debts = [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }];
 * penalty({ debts, rates: [{ from: '2025-01-20', rate: '0.1525' }] }).amount; // '133.18'
 */
export function penalty(
  { debts, rates }: PenaltyRequest,
  { rounding }: { readonly rounding?: Rounding } = {},
): PenaltyAnswer {
  const held = periodsOf(rates);
  const late = debts.map(delayOf);
  const missing = late.flatMap((debt) => daysWithoutRate(debt, held));
  if (missing.length > 0) return { outcome: 'undetermined', missing, citations: CITATIONS };
  const parts = late.flatMap((debt) => partsOf(debt, held));
  const yearly = parts.reduce((sum, { debt, rate, days }) => sum.add(decimal(debt).mul(rate).mul(days)), decimal('0'));
  const owed = amount(perDay(yearly), rounding);
  return {
    amount: owed,
    parts,
    steps: [
      { code: 'penalty-factor', value: PENALTY_FACTOR.value, citation: PENALTY_FACTOR.citations[0] },
      { code: 'penalty-year', value: String(PENALTY_YEAR.value), citation: PENALTY_YEAR.citations[0] },
      { code: 'amount', value: owed, citation: ROUNDING.citations[0] },
    ],
    citations: CITATIONS,
    confidence: PENALTY_FACTOR.confidence,
  };
}

function perDay(yearly: Decimal): Decimal {
  return yearly.mul(PENALTY_FACTOR.value).div(PENALTY_YEAR.value);
}

interface RatePeriod {
  readonly from: number;
  readonly through: number;
  readonly rate: Rate;
}

/** Each rate holds until the day before the next one. */
function periodsOf(rates: PenaltyRequest['rates']): readonly RatePeriod[] {
  const sorted = rates
    .map(({ from, rate }) => ({ from: dayIn(from), rate: rateText(given('rate', rate)) }))
    .sort((a, b) => a.from - b.from);
  return sorted.map((each, at) => {
    const next = sorted[at + 1]?.from ?? LATEST;
    if (next === each.from) throw new OsmsError('facts.unreadable', `two rates from ${formatDay(next)}`);
    return { ...each, through: next - 1 };
  });
}

interface Delay {
  readonly debt: Amount;
  readonly from: number;
  readonly through: number;
}

function delayOf({ amount: sum, from, through }: PenaltyRequest['debts'][number]): Delay {
  const delay = { debt: amount(given('amount', sum)), from: dayIn(from), through: dayIn(through) };
  if (delay.from <= delay.through) return delay;
  throw new OsmsError('facts.unreadable', `a delay ends before it begins: ${from} … ${through}`);
}

/** The days of a delay that lie before the first known rate. */
function daysWithoutRate({ from, through }: Delay, held: readonly RatePeriod[]): readonly MissingFigure[] {
  const first = held[0]?.from ?? LATEST;
  if (from >= first) return [];
  const period = { from: formatDay(from), through: formatDay(Math.min(through, first - 1)) };
  return [{ code: 'not-established', parameter: 'baseRate', period }];
}

function partsOf(delay: Delay, held: readonly RatePeriod[]): readonly PenaltyPart[] {
  return held.flatMap((period) => {
    const from = Math.max(delay.from, period.from);
    const through = Math.min(delay.through, period.through);
    if (from > through) return [];
    return {
      debt: delay.debt,
      from: formatDay(from),
      through: formatDay(through),
      days: through - from + 1,
      rate: period.rate,
    };
  });
}

function dayIn(text: Day): number {
  const day = parseDay(text);
  if (day === undefined) throw new OsmsError('date.invalid', `not a day: ${text}`);
  return day;
}

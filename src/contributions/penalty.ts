import type { Answered } from '../answer/answered.js';
import { weakest } from '../answer/confidence.js';
import { ownOptions } from '../answer/own.js';
import { EARLIEST } from '../calendar/day.js';
import { contributionLaw } from '../law/contributions/index.js';
import { type Edition, firstOf } from '../law/edition.js';
import { amount } from '../money/amount.js';
import { type Decimal, decimal } from '../money/decimal.js';
import type { Step, StepCode } from './answers.js';
import type { NoReadings, PenaltyAnswer, PenaltyOptions, PenaltyRequest } from './penalty-answers.js';
import { type DelayPart, daysWithoutRate, delayOf, partsOf, penaltyTerms, ratePeriods } from './penalty-days.js';

/**
 * The penalty for late payment: for each day a debt × annual base rate × 1.25 / 365, in tenge, rounded once at the end.
 * Undetermined when a day has no base rate: the library knows none.
 * Rule: the factor of `src/law/contributions/penalty.ts`; the base rates are the caller's.
 * @throws OsmsError `date.invalid` for a day that does not exist, `facts.unreadable` for a sum or rate that is none, a period
 * that ends before it begins, and two rates from one day
 * @example
 * const debts = [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }];
 * penalty({ debts, rates: [{ from: '2025-01-20', rate: '0.1525' }] }).amount; // '133.18'
 */
export function penalty(request: PenaltyRequest, options: PenaltyOptions = {}): PenaltyAnswer {
  const { debts, rates } = ownOptions(request);
  const { rounding, law = contributionLaw } = ownOptions(options);
  const held = ratePeriods(rates, law);
  const late = debts.map(delayOf);
  const parts = late.flatMap((debt) => partsOf(debt, held));
  const terms = parts.length > 0 ? parts.map((part) => part.terms) : [penaltyTerms(law, EARLIEST)];
  const factors = distinct(terms.map(({ factor }) => factor));
  const years = distinct(terms.map(({ year }) => year));
  const confidence = weakest([...factors, ...years]);
  const said: Answered<NoReadings> & Pick<PenaltyAnswer, 'citations'> = {
    citations: [...factors, ...years].flatMap(({ citations }) => citations),
    confidence,
    provisional: false,
    assumed: [],
    readings: {},
    law: law.name,
  };
  const missing = late.flatMap((debt) => daysWithoutRate(debt, held));
  if (missing.length > 0) return { outcome: 'undetermined', missing, ...said };
  const owed = amount(sumOf(parts), rounding);
  return {
    outcome: 'due',
    amount: owed,
    parts: parts.map(({ terms: _, ...part }) => part),
    steps: [
      ...factors.map((factor) => stepOf('penalty-factor', factor)),
      ...years.map((year) => stepOf('penalty-year', year)),
      { code: 'amount', value: owed, citation: firstOf(law.rounding).citations[0], confidence },
    ],
    ...said,
  };
}

/** The parts together, divided by the days of a year only at the end. */
function sumOf(parts: readonly DelayPart[]): Decimal {
  const yearly = new Map<number, Decimal>();
  for (const { debt, rate, days, terms } of parts) {
    const { value: year } = terms.year;
    const sum = yearly.get(year) ?? decimal('0');
    yearly.set(year, sum.add(decimal(debt).mul(rate).mul(days).mul(terms.factor.value)));
  }
  return [...yearly].reduce((sum, [year, owed]) => sum.add(owed.div(year)), decimal('0'));
}

function stepOf(code: StepCode, { value, citations, confidence }: Edition<string | number>): Step {
  return { code, value: String(value), citation: citations[0], confidence };
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

/** Delays cut into days under one base rate and one edition of the law. */
import { formatDay, LATEST, parseDay } from '../calendar/day.js';
import { OsmsError } from '../errors.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import { changesOf, type Edition, standingOn } from '../law/edition.js';
import { amount } from '../money/amount.js';
import { rate as rateText } from '../money/rate.js';
import type { Day } from '../person/facts.js';
import type { Rate } from './answers.js';
import { given } from './given.js';
import type { PenaltyPart, PenaltyRequest, PenaltyUndetermined } from './penalty-answers.js';
import type { Amount } from './request.js';

/** What the law says of delays on a day. */
export interface PenaltyTerms {
  readonly factor: Edition<string>;
  readonly year: Edition<number>;
}

/** Days with one base rate and one edition of the law. */
export interface RatePeriod extends PenaltyTerms {
  readonly from: number;
  readonly through: number;
  readonly rate: Rate;
}

/** A sum with its days of delay. */
export interface Delay {
  readonly debt: Amount;
  readonly from: number;
  readonly through: number;
}

/** Part of a delay, with what held in it. */
export interface DelayPart extends PenaltyPart {
  readonly terms: PenaltyTerms;
}

/** What the law says of delays on a day; its first word serves the time before it. */
export function penaltyTerms({ penaltyFactor, penaltyYear }: ContributionLaw, day: number): PenaltyTerms {
  return { factor: standingOn(penaltyFactor, day), year: standingOn(penaltyYear, day) };
}

/** Each rate holds until the day before the next one. @throws OsmsError `date.invalid`, `facts.unreadable` */
export function ratePeriods(rates: PenaltyRequest['rates'], law: ContributionLaw): readonly RatePeriod[] {
  const sorted = rates
    .map(({ from, rate }) => ({ from: dayIn(from), rate: rateText(given('rate', rate)) }))
    .sort((a, b) => a.from - b.from);
  return sorted.flatMap(({ from, rate }, at) => {
    const next = sorted[at + 1]?.from ?? LATEST;
    if (next === from) throw new OsmsError('facts.unreadable', `two rates from ${formatDay(next)}`);
    const changes = [...changesOf(law.penaltyFactor), ...changesOf(law.penaltyYear)];
    const starts = [from, ...new Set(changes.filter((day) => from < day && day < next))].sort((a, b) => a - b);
    return starts.map((start, nth) => ({
      from: start,
      through: (starts[nth + 1] ?? next) - 1,
      rate,
      ...penaltyTerms(law, start),
    }));
  });
}

/** @throws OsmsError `date.invalid`, `facts.unreadable` */
export function delayOf({ amount: sum, from, through }: PenaltyRequest['debts'][number]): Delay {
  const delay = { debt: amount(given('amount', sum)), from: dayIn(from), through: dayIn(through) };
  if (delay.from <= delay.through) return delay;
  throw new OsmsError('facts.unreadable', `a delay ends before it begins: ${from} … ${through}`);
}

/** The days of a delay that lie before the first known rate. */
export function daysWithoutRate({ from, through }: Delay, held: readonly RatePeriod[]): PenaltyUndetermined['missing'] {
  const first = held[0]?.from ?? LATEST;
  if (from >= first) return [];
  const period = { from: formatDay(from), through: formatDay(Math.min(through, first - 1)) };
  return [{ code: 'not-established', parameter: 'baseRate', period }];
}

/** The parts of a delay, in order of time. */
export function partsOf(delay: Delay, held: readonly RatePeriod[]): readonly DelayPart[] {
  return held.flatMap(({ rate, factor, year, ...period }) => {
    const from = Math.max(delay.from, period.from);
    const through = Math.min(delay.through, period.through);
    if (from > through) return [];
    const days = through - from + 1;
    return {
      debt: delay.debt,
      from: formatDay(from),
      through: formatDay(through),
      days,
      rate,
      terms: { factor, year },
    };
  });
}

function dayIn(text: Day): number {
  const day = parseDay(text);
  if (day === undefined) throw new OsmsError('date.invalid', `not a day: ${text}`);
  return day;
}

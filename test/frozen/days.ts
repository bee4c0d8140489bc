/** Days and months as texts, for the generators: a month is its number since year 0. */
import { chance, type Dice, pick } from './dice.js';

export function monthIn(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of a month, or its last where it has no such day (no century year but 2000 is asked about). */
export function dayText(month: number, day: number): string {
  const leap = month % 12 === 1 && Math.floor(month / 12) % 4 === 0 ? 1 : 0;
  const last = (LAST_DAYS[month % 12] as number) + leap;
  return `${monthText(month)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Any day of the years, with both ends. */
export function anyDay(dice: Dice, firstYear: number, lastYear: number): string {
  return dayText(dice(monthIn(firstYear, 1), monthIn(lastYear, 12)), dice(1, 31));
}

/** Days on which the law turns, with their neighbours. */
const TURNING_DAYS = [
  ...['2019-12-31', '2020-01-01', '2020-03-31', '2020-04-01', '2020-06-30', '2020-07-01', '2021-06-30', '2021-07-01'],
  ...['2022-03-27', '2022-03-28', '2022-09-04', '2022-09-05', '2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'],
  ...['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'],
] as const;

/** A day that the law may be asked about: one on which it turns, the edges of a month, or any. */
export function askedDay(dice: Dice): string {
  if (chance(dice, 15)) return pick(dice, TURNING_DAYS);
  return dayText(dice(monthIn(2019, 11), monthIn(2028, 2)), pick(dice, [1, 1, 2, 13, 24, 25, 26, 31, dice(1, 31)]));
}

const DATE = /^(\d{4})-(\d\d)(-\d\d)?$/u;

/** Every day and month that a value names. */
export function datesIn(value: unknown): string[] {
  if (typeof value === 'string') return DATE.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}

/** A day about a date at which something may change: the day before, of or after it, or the turns of months after. */
export function dayAbout(dice: Dice, date: string): string {
  const month = monthIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  if (date.length === 10 && chance(dice, 50)) return dayPlus(date, dice(-1, 1));
  return dayPlus(
    dayText(month + pick(dice, [0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13]), pick(dice, [1, 25, 26])),
    dice(-1, 0),
  );
}

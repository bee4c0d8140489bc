/** Months as integers: `12 · year + (month − 1)`, so that months are compared and subtracted as numbers. */
import { civilOf, dayOf, daysInMonth, EARLIEST, formatDay, LATEST, parseDay } from './day.js';

/** The month index of a calendar month; `month` is 1–12. */
export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The month a day lies in; open ends stay open. */
export function monthOfDay(day: number): number {
  if (day <= EARLIEST || day >= LATEST) return day;
  const civil = civilOf(day);
  return monthOf(civil.year, civil.month);
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

/** December of the year a month lies in. */
export function lastMonthOfYear(month: number): number {
  return yearOfMonth(month) * 12 + 11;
}

/** The months of the year that begins with a month. */
export function yearFrom(first: number): readonly number[] {
  return Array.from({ length: 12 }, (_, at) => first + at);
}

/** First day of a month. */
export function firstDayOf(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Last day of a month. */
export function lastDayOf(month: number): number {
  return firstDayOf(month + 1) - 1;
}

/** A given day of a month. */
export function dayInMonth(month: number, day: number): number {
  return firstDayOf(month) + day - 1;
}

/** The day some months after a day: the same day of that month, or the first of the next month where it does not exist. */
export function monthsAfter(day: number, months: number): number {
  const civil = civilOf(day);
  const month = monthOf(civil.year, civil.month) + months;
  const exists = civil.day <= daysInMonth(yearOfMonth(month), (month % 12) + 1);
  return exists ? dayInMonth(month, civil.day) : firstDayOf(month + 1);
}

/** Reads `YYYY-MM`; `undefined` when the text is not a month. */
export function parseMonth(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length !== 7) return undefined;
  const day = parseDay(`${text}-01`);
  return day === undefined ? undefined : monthOfDay(day);
}

/** Writes a month index as `YYYY-MM`. */
export function formatMonth(month: number): string {
  return formatDay(firstDayOf(month)).slice(0, 7);
}

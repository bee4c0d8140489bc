/**
 * Civil days as integers: the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * No clock, no time zone and no `Date`: local midnight does not exist on some days of Almaty's history.
 */

/** Earlier than every civil day: an open start. */
export const EARLIEST = -(2 ** 29);
/** Later than every civil day: an open end. */
export const LATEST = 2 ** 29;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_400_YEARS = 146_097;
const DAYS_TO_1970 = 719_162;
/** From 1 March of the year 0 to 1 January of the year 1. */
const MARCH_TO_NEW_YEAR = 306;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a civil date; `month` is 1–12. */
export function dayOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leap + day - 1 - DAYS_TO_1970;
}

/** Year of a day number. */
export function yearOf(day: number): number {
  return civilOf(day).year;
}

/** Civil parts of a day number; `month` is 1–12. */
export function civilOf(day: number): { year: number; month: number; day: number } {
  // Years that begin on 1 March put 29 February last; 400 of them are one era.
  const since = day + DAYS_TO_1970 + MARCH_TO_NEW_YEAR;
  const era = Math.floor(since / DAYS_IN_400_YEARS);
  const dayOfEra = since - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: date };
}

/** The same date some years later or earlier; 29 February becomes 1 March of a common year. */
export function yearsAfter(date: number, years: number): number {
  const { year, month, day } = civilOf(date);
  const isMissing = month === 2 && day === 29 && !isLeapYear(year + years);
  return isMissing ? dayOf(year + years, 3, 1) : dayOf(year + years, month, day);
}

/** 31 December of the year a day lies in. */
export function lastDayOfYear(day: number): number {
  return dayOf(yearOf(day) + 1, 1, 1) - 1;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `YYYY-MM-DD`; `undefined` when it is not the text of a day that exists. */
export function parseDay(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** The last day that can be written: `9999-12-31`, which registers write for "without end". */
export const LAST_DAY = dayOf(9999, 12, 31);

/** Writes a day number as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const civil = civilOf(day);
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

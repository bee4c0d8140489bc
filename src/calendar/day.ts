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
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] as number) + leap + day - 1 - DAYS_TO_1970;
}

/** Year of a day number. */
export function yearOf(day: number): number {
  const days = day + DAYS_TO_1970;
  let year = Math.floor((days * 400) / DAYS_IN_400_YEARS) + 1;
  while (dayOf(year, 1, 1) > day) year--;
  while (dayOf(year + 1, 1, 1) <= day) year++;
  return year;
}

/** Civil parts of a day number; `month` is 1–12. */
export function civilOf(day: number): { year: number; month: number; day: number } {
  const year = yearOf(day);
  let dayOfYear = day - dayOf(year, 1, 1);
  let month = 1;
  for (let length = 31; dayOfYear >= length; length = daysInMonth(year, month)) {
    dayOfYear -= length;
    month++;
  }
  return { year, month, day: dayOfYear + 1 };
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

/** Reads `YYYY-MM-DD`; `undefined` when the text is not a day that exists. */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** Writes a day number as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const civil = civilOf(day);
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days and months as facts write them. */
import { EARLIEST, LAST_DAY, LATEST, parseDay } from '../../calendar/day.js';
import { parseMonth } from '../../calendar/month.js';
import { OsmsError } from '../../errors.js';

export function unreadable(what: string, text: unknown): OsmsError {
  return new OsmsError('facts.unreadable', `not a ${what}: ${JSON.stringify(text)}`);
}

/** @throws OsmsError `facts.unreadable` */
export function readDay(text: unknown): number {
  const day = parseDay(text);
  if (day === undefined) throw unreadable('day', text);
  return day;
}

/** A first day; open when left out. */
export function readFirstDay(text: unknown): number {
  return isLeftOut(text) ? EARLIEST : readDay(text);
}

/** A last day; without end when left out, and at the last day that can be written. */
export function readLastDay(text: unknown): number {
  const day = isLeftOut(text) ? LATEST : readDay(text);
  return day >= LAST_DAY ? LATEST : day;
}

/** @throws OsmsError `facts.unreadable` */
export function readMonth(text: unknown): number {
  const month = parseMonth(text);
  if (month === undefined) throw unreadable('month', text);
  return month;
}

/** `null` of JSON says no more than the key left out. */
export function isLeftOut(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** @throws OsmsError `facts.unreadable` for what is not a record of facts */
export function asRecord<T>(fact: T, what: string): T & object {
  if (typeof fact !== 'object' || fact === null) throw unreadable(what, fact);
  return fact;
}

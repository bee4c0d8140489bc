/** When a request counts as received, and by when it is answered. */

import { OsmsError } from '../errors.js';
import { ANSWER_WITHIN, RECEPTION_HOURS } from '../law/attachment/hours.js';
import { dayNumber } from '../status/subject.js';

const MINUTE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;
const SATURDAY = 5;
const SUNDAY = 6;

/** Reads `YYYY-MM-DDTHH:MM`. @throws OsmsError `date.invalid` */
export function readMinute(text: string): { readonly day: number; readonly time: string } {
  if (!MINUTE.test(text)) throw new OsmsError('date.invalid', `not a minute of a day: ${JSON.stringify(text)}`);
  return { day: dayNumber(text.slice(0, 10)), time: text.slice(11) };
}

/** The day of receipt: the same day until the reception closes, else the next on which it is open. */
export function receivedOn(day: number, time: string, holidays: ReadonlySet<number>): number {
  const closing = closingTime(day, holidays);
  if (closing !== undefined && time <= closing) return day;
  let next = day + 1;
  while (closingTime(next, holidays) === undefined) next++;
  return next;
}

/** The last day for the answer: a number of working days after the receipt. */
export function answerDue(received: number, holidays: ReadonlySet<number>): number {
  let day = received;
  for (let left = ANSWER_WITHIN.value as number; left > 0; ) {
    day++;
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

function closingTime(day: number, holidays: ReadonlySet<number>): string | undefined {
  if (isWorkingDay(day, holidays)) return RECEPTION_HOURS.value.workingDay;
  return weekday(day) === SATURDAY && !holidays.has(day) ? RECEPTION_HOURS.value.saturday : undefined;
}

function isWorkingDay(day: number, holidays: ReadonlySet<number>): boolean {
  return weekday(day) !== SATURDAY && weekday(day) !== SUNDAY && !holidays.has(day);
}

/** Monday 0 … Sunday 6; day 0, 1 January 1970, was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

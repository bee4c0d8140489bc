/** When a request counts as received, and by when it is answered. */
import { weekdayOf } from '../calendar/weekday.js';
import { type Edition, standingOn } from '../law/edition.js';
import type { AskedAttachment } from './asked.js';

export interface Receipt {
  /** The day of receipt: the same day until the reception closes, else the next on which it is open. */
  readonly received: number;
  /** The last day for the answer: a number of working days after the receipt. */
  readonly due: number;
  /** The editions that say so. */
  readonly by: readonly Edition<unknown>[];
}

export function receiptOf({ day, time, law, holidays }: AskedAttachment): Receipt {
  const closing = closingTime(law, day, holidays);
  let received = day;
  if (closing === undefined || time > closing) {
    received++;
    while (closingTime(law, received, holidays) === undefined) received++;
  }
  const within = standingOn(law.attachmentAnswerWithin, received);
  let due = received;
  for (let left = within.value; left > 0; ) {
    due++;
    if (isWorkingDay(due, holidays)) left--;
  }
  return { received, due, by: [within, standingOn(law.receptionHours, day)] };
}

function closingTime(
  law: AskedAttachment['law'],
  day: number,
  holidays: AskedAttachment['holidays'],
): string | undefined {
  const { value: hours } = standingOn(law.receptionHours, day);
  if (isWorkingDay(day, holidays)) return hours.workingDay;
  return weekdayOf(day) === 'saturday' && !holidays.has(day) ? hours.saturday : undefined;
}

function isWorkingDay(day: number, holidays: AskedAttachment['holidays']): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 'saturday' && weekday !== 'sunday' && !holidays.has(day);
}

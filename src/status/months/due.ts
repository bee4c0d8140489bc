import { dayInMonth } from '../../calendar/month.js';
import { DUE_DAY } from '../../law/status/contribution-months.js';

/** Last day on which the payment for a month is in time: the 25th of the next month. */
export function dueDay(month: number): number {
  return dayInMonth(month + 1, DUE_DAY.value);
}

/** The last month whose payment is due on a day of `month`: the day of payment itself is still in time. */
export function lastDueMonth(day: number, month: number): number {
  return day > dayInMonth(month, DUE_DAY.value) ? month - 1 : month - 2;
}

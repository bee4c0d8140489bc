/** The months for which a list holds a disease (infarction, stroke). */
import { civilOf, dayOf, daysInMonth } from '../calendar/day.js';
import { firstDayOf, monthOf, yearOfMonth } from '../calendar/month.js';

/** The day some months after a day: the same day of that month, or the first of the next month where it does not exist. */
export function anniversary(day: number, months: number): number {
  const civil = civilOf(day);
  const month = monthOf(civil.year, civil.month) + months;
  const year = yearOfMonth(month);
  const monthOfYear = (month % 12) + 1;
  return civil.day <= daysInMonth(year, monthOfYear) ? dayOf(year, monthOfYear, civil.day) : firstDayOf(month + 1);
}

/** Last day of a window of months that begins on a day. */
export function windowEnd(start: number, months: number): number {
  return anniversary(start, months) - 1;
}

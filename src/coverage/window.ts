import { monthsAfter } from '../calendar/month.js';

/** Whether a day lies in the window of months for which a list holds a disease that began on `start` (infarction, stroke). */
export function isWithin(day: number, start: number, months: number): boolean {
  return day < monthsAfter(start, months);
}

import { parseDay } from '../calendar/day.js';
import { OsmsError } from '../errors.js';

/**
 * A day that a caller writes, as a whole number.
 * @throws OsmsError `date.invalid`
 */
export function dayNumber(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new OsmsError('date.invalid', `not a day that exists: ${JSON.stringify(text)}`);
  return day;
}

import { monthOfDay } from '../calendar/month.js';
import { lastMonthDue, type StatusTerms } from './terms.js';

/** The moment from which a person's months are seen. Three whole numbers that are easily mistaken for each other, by name. */
export interface Moment {
  readonly day: number;
  /** The month of the day. */
  readonly month: number;
  /** The last month whose payment is due. */
  readonly due: number;
}

export function momentOf(terms: StatusTerms, day: number): Moment {
  const month = monthOfDay(day);
  return { day, month, due: lastMonthDue(terms, day, month) };
}

import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';
import type { Day, Month } from '../person/facts.js';

/** A day in the words of a language, by a date-fns pattern; always in UTC. */
export function dayInWords(day: Day, pattern: string, locale: Locale): string {
  return format(new UTCDateMini(day), pattern, { locale });
}

/** A month in the words of a language, by a date-fns pattern. */
export function monthInWords(month: Month, pattern: string, locale: Locale): string {
  return dayInWords(`${month}-01`, pattern, locale);
}

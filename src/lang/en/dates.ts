import { enGB as locale } from 'date-fns/locale/en-GB';
import type { Day, Month } from '../../person/facts.js';
import { dayInWords, monthInWords } from '../date-in-words.js';
import type { DateWords, DayRange, OpenPeriod } from '../words/dates.js';

export const formatDate = (day: Day): string => dayInWords(day, 'd MMMM y', locale);
export const formatMonth = (month: Month): string => monthInWords(month, 'LLLL y', locale);

export function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} – ${formatDate(through)}`;
}

export function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `on ${formatDate(from)} only`;
  if (from !== undefined && through !== undefined) return `from ${formatDate(from)} through ${formatDate(through)}`;
  if (through !== undefined) return `through ${formatDate(through)}`;
  return from === undefined ? 'without limit' : `from ${formatDate(from)}, no end set`;
}

/** `1 month`, `12 months`. */
export function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

/** Days and months in English. */
export const dates: DateWords = {
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,
};

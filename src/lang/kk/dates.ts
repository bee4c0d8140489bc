import { kk as locale } from 'date-fns/locale/kk';
import type { Day, Month } from '../../person/facts.js';
import { dayInWords, monthInWords } from '../date-in-words.js';
import type { DateWords, DayRange, OpenPeriod } from '../words/dates.js';

export const formatDate = (day: Day): string => dayInWords(day, "y 'жылғы' d MMMM", locale);
export const formatMonth = (month: Month): string => monthInWords(month, "y 'жылғы' LLLL", locale);

export function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} – ${formatDate(through)}`;
}

export function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `${formatDate(from)} күні ғана`;
  if (from !== undefined && through !== undefined)
    return `${formatDate(from)} күнінен бастап ${formatDate(through)} күніне дейін (қоса алғанда)`;
  if (through !== undefined) return `${formatDate(through)} күніне дейін (қоса алғанда)`;
  return from === undefined ? 'мерзімі шектелмеген' : `${formatDate(from)} күнінен бастап, аяқталуы белгіленбеген`;
}

/** Days and months in Kazakh. */
export const dates: DateWords = {
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,
};

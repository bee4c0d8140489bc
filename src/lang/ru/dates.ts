import { ru as locale } from 'date-fns/locale/ru';
import type { Day, Month } from '../../person/facts.js';
import { dayInWords, monthInWords } from '../date-in-words.js';
import type { DateWords, DayRange, OpenPeriod } from '../words/dates.js';

export const formatDate = (day: Day): string => dayInWords(day, "d MMMM y 'года'", locale);
export const formatMonth = (month: Month): string => monthInWords(month, "LLLL y 'года'", locale);

export function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} — ${formatDate(through)}`;
}

export function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `только ${formatDate(from)}`;
  if (from !== undefined && through !== undefined) return `с ${formatDate(from)} по ${formatDate(through)}`;
  if (through !== undefined) return `по ${formatDate(through)}`;
  return from === undefined ? 'без ограничения срока' : `с ${formatDate(from)}, окончание не установлено`;
}

/** `3 месяца`, `12 месяцев`. */
export function months(count: number): string {
  const last = count % 10;
  const teen = Math.floor(count / 10) % 10 === 1;
  if (last === 1 && !teen) return `${count} месяц`;
  return last >= 2 && last <= 4 && !teen ? `${count} месяца` : `${count} месяцев`;
}

/** Days and months in Russian. */
export const dates: DateWords = {
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,
};

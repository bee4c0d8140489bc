import { EARLIEST, LATEST } from '../../calendar/day.js';
import { lastMonthOfYear, monthOfDay, parseMonth } from '../../calendar/month.js';
import { holds, type Spans, spansOf } from '../../calendar/spans.js';
import { FIRST_OWED_MONTH } from '../../law/status/contribution-months.js';
import type { Person } from '../../person/person.js';
import type { CaseFile } from '../case-file.js';
import { adultDay } from '../grounds/category.js';

/** First month that can be owed. */
export const FIRST_OWED = parseMonth(FIRST_OWED_MONTH.value) as number;

/**
 * Months that are not owed: before 2020, up to the 18th birthday, with a day of service or category,
 * from a request for care to December, cancelled by the Fund, or without a day of participation.
 */
export function excusedMonths(person: Person, participation: Spans, exempt: Spans, granted: readonly number[]): Spans {
  const spans = [EARLIEST, FIRST_OWED - 1];
  if (person.birth !== undefined) spans.push(EARLIEST, monthOfDay(adultDay(person.birth.on)));
  for (let i = 0; i < exempt.length; i += 2) {
    spans.push(monthOfDay(exempt[i] as number), monthOfDay(exempt[i + 1] as number));
  }
  for (const day of granted) {
    const month = monthOfDay(day);
    spans.push(month, lastMonthOfYear(month));
  }
  for (const each of person.reversals) spans.push(each.from, each.through);
  let outsideFrom = EARLIEST;
  for (let i = 0; i < participation.length; i += 2) {
    const first = monthOfDay(participation[i] as number);
    if (outsideFrom < first) spans.push(outsideFrom, first - 1);
    outsideFrom = monthOfDay(participation[i + 1] as number) + 1;
  }
  if (outsideFrom < LATEST) spans.push(outsideFrom, LATEST);
  return spansOf(spans);
}

/** Whether a month is not owed although nobody paid for it. */
export function isExcused(file: CaseFile, month: number): boolean {
  return holds(file.excusedMonths, month);
}

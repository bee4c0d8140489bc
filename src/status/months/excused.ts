import { EARLIEST, LATEST } from '../../calendar/day.js';
import { lastMonthOfYear, monthOfDay } from '../../calendar/month.js';
import { holds, type Spans, spansOf, subtract } from '../../calendar/spans.js';
import type { Person } from '../../person/person.js';
import type { CaseFile } from '../case-file.js';
import { adultDay, type StatusTerms } from '../terms.js';

const EVER: Spans = [EARLIEST, LATEST];

/**
 * Months that are not owed: before 2020, up to the 18th birthday, with a day of service or category,
 * from a request for care to December, cancelled by the Fund, or without a day of participation.
 */
export function excusedMonths(
  terms: StatusTerms,
  person: Person,
  participation: Spans,
  exempt: Spans,
  granted: readonly number[],
): Spans {
  const spans = [...subtract(EVER, terms.owingMonths)];
  if (person.birthDate !== undefined) spans.push(EARLIEST, monthOfDay(adultDay(terms, person.birthDate.on)));
  spans.push(...exempt.map(monthOfDay));
  for (const day of granted) {
    const month = monthOfDay(day);
    spans.push(month, lastMonthOfYear(month));
  }
  for (const each of person.reversals) spans.push(each.from, each.through);
  return spansOf([...spans, ...subtract(EVER, spansOf(participation.map(monthOfDay)))]);
}

/** Whether a month is not owed although nobody paid for it. */
export function isExcused(file: CaseFile, month: number): boolean {
  return holds(file.excusedMonths, month);
}

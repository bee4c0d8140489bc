import { EARLIEST, LATEST } from '../../calendar/day.js';
import { lastMonthOfYear, monthOfDay } from '../../calendar/month.js';
import { holds, type Spans, spansOf } from '../../calendar/spans.js';
import type { Person } from '../../person/person.js';
import type { CaseFile } from '../case-file.js';
import { adultDay, type StatusTerms } from '../terms.js';

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
  const spans = terms.neverOwed.slice();
  if (person.birthDate !== undefined) spans.push(EARLIEST, monthOfDay(adultDay(terms, person.birthDate.on)));
  for (const edge of exempt) spans.push(monthOfDay(edge));
  for (const day of granted) {
    const month = monthOfDay(day);
    spans.push(month, lastMonthOfYear(month));
  }
  for (const each of person.reversals) spans.push(each.from, each.through);
  pushOutside(spans, participation);
  return spansOf(spans);
}

/** The months without a day of participation. */
function pushOutside(spans: number[], participation: Spans): void {
  let outsideFrom = EARLIEST;
  participation.forEach((edge, at) => {
    const month = monthOfDay(edge);
    if (at % 2 === 1) outsideFrom = month + 1;
    else if (outsideFrom < month) spans.push(outsideFrom, month - 1);
  });
  if (outsideFrom < LATEST) spans.push(outsideFrom, LATEST);
}

/** Whether a month is not owed although nobody paid for it. */
export function isExcused(file: CaseFile, month: number): boolean {
  return holds(file.excusedMonths, month);
}

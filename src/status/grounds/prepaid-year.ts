import { firstDayOf } from '../../calendar/month.js';
import { NOTHING, type Spans, spansOf } from '../../calendar/spans.js';
import { daysOf } from '../../law/edition.js';
import { NEVER } from '../../person/payment-log.js';
import type { Person } from '../../person/person.js';
import type { StatusTerms } from '../terms.js';

/**
 * The months of prepaid years. A self-payer paid, on named days, for twelve months in a row before the first of them began.
 */
export function prepaidMonths({ law }: StatusTerms, person: Person, counts: (month: number) => boolean): Spans {
  const { first, last, self } = person.paymentLog;
  if (self.length === 0) return NOTHING;
  const spans = law.prepaidMonths.flatMap((edition) => {
    if (self.length < edition.value) return NOTHING;
    const days = daysOf(edition);
    const paidOn = earliestSince(person, days.from, days.through, counts);
    return runsPaidAhead(paidOn, first, last, edition.value);
  });
  return spansOf(spans);
}

/** The earliest named day, within the days of an edition, on which a self-payer paid for each month of the log. */
function earliestSince(person: Person, from: number, through: number, counts: (month: number) => boolean): number[] {
  const { first, last } = person.paymentLog;
  const earliest = new Array<number>(last - first + 1).fill(NEVER);
  for (const { kind, dated, paidOn, month } of person.payments) {
    if (kind !== 'self' || !dated || paidOn < from || paidOn > through || !counts(month)) continue;
    if (paidOn < (earliest[month - first] ?? NEVER)) earliest[month - first] = paidOn;
  }
  return earliest;
}

/** Every run of so many months all of which were paid for before the first of them. */
function runsPaidAhead(paidOn: readonly number[], first: number, last: number, length: number): Spans {
  const spans: number[] = [];
  for (let start = first; start + length - 1 <= last; start++) {
    const begins = firstDayOf(start);
    let months = 0;
    while (months < length && (paidOn[start - first + months] ?? NEVER) < begins) months++;
    if (months === length) spans.push(start, start + months - 1);
  }
  return spans;
}

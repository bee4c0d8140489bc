import { parseDay } from '../../calendar/day.js';
import { firstDayOf } from '../../calendar/month.js';
import { type Spans, spansOf } from '../../calendar/spans.js';
import { PREPAID_MONTHS } from '../../law/status/prepayment.js';
import { NEVER, type Person } from '../../person/person.js';
import { groundBit } from '../outcome.js';

export const PREPAID_YEAR = groundBit('prepaid-year');

const PREPAYMENT_FROM = parseDay(PREPAID_MONTHS.from) as number;

/**
 * Ground 6: the months of prepaid years. A self-payer paid, on named days, for twelve months in a row
 * before the first of them began.
 */
export function prepaidMonths(person: Person, counts: (month: number) => boolean): Spans {
  const { first, last, self } = person.paymentLog;
  if (self.length < PREPAID_MONTHS.value) return [];
  const prepaidOn = new Array<number>(last - first + 1).fill(NEVER);
  for (const payment of person.payments) {
    if (payment.kind !== 'self' || !payment.dated || payment.paidOn < PREPAYMENT_FROM || !counts(payment.month))
      continue;
    const at = payment.month - first;
    if (payment.paidOn < (prepaidOn[at] as number)) prepaidOn[at] = payment.paidOn;
  }
  const spans: number[] = [];
  for (let start = first; start + PREPAID_MONTHS.value - 1 <= last; start++) {
    const begins = firstDayOf(start);
    let months = 0;
    while (months < PREPAID_MONTHS.value && (prepaidOn[start - first + months] as number) < begins) months++;
    if (months === PREPAID_MONTHS.value) spans.push(start, start + months - 1);
  }
  return spansOf(spans);
}

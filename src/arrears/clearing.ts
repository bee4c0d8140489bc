/** Paying the whole debt, with as little more as it takes to be insured. */
import { own } from '../answer/own.js';
import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { PaymentFact } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { withFacts } from '../person/with-facts.js';
import { isOwed, lastMonthDue, subjectFiles } from '../status/door.js';
import type { InsuranceStatus } from '../status/index.js';
import { byCost, type Priced, priced } from './price.js';
import { type DebtQuestion, statusIn } from './question.js';

/** Months paid for on a day, what they cost, and what comes of it. */
export interface Clearing {
  readonly price: Priced;
  readonly payments: readonly PaymentFact[];
  readonly person: Person;
  readonly status: InsuranceStatus;
}

/**
 * The owed months; where these do not insure, together with one month that is not due yet: of those that insure the
 * cheapest, and of these the one that lasts longest. Where nothing insures, the owed months.
 */
export function clearDebt(question: DebtQuestion, owed: readonly number[]): Clearing {
  const debt = paid(question, owed);
  if (insures(debt)) return debt;
  const [best] = openMonths(question)
    .map((month) => paid(question, [...owed, month]))
    .filter(insures)
    .sort((a, b) => byCost(a.price.total, b.price.total) || byEnd(a.status, b.status));
  return best ?? debt;
}

/** What comes of own payments for some months, made on the day. */
export function paid(question: DebtQuestion, months: readonly number[]): Clearing {
  const { subject, day, law } = question;
  const payments = selfPayments(months, day);
  const person = withFacts(subject.person, { payments }, law);
  return { price: priced(months, question), payments, person, status: statusIn(question, person, formatDay(day)) };
}

export function selfPayments(months: readonly number[], day: number): readonly PaymentFact[] {
  return months.map((month) => ({ month: formatMonth(month), kind: 'self', paidOn: formatDay(day) }));
}

/** The months not due yet for which nobody has paid, and the running one also where it would not be owed. */
function openMonths({ subject, day }: DebtQuestion): readonly number[] {
  const now = monthOfDay(day);
  const first = lastMonthDue(subject.terms, day, now) + 1;
  const files = subjectFiles(subject, day);
  return Array.from({ length: now - first + 1 }, (_, at) => first + at).filter(
    (month) => month === now || files.some((file) => isOwed(file, month, day)),
  );
}

function insures({ status }: Clearing): boolean {
  return status.outcome === 'insured';
}

/** The later end first; no end in sight before all. */
function byEnd(one: InsuranceStatus, other: InsuranceStatus): number {
  const [a, b] = [own(one, 'through'), own(other, 'through')];
  if (a === b) return 0;
  return a === undefined || (b !== undefined && a > b) ? -1 : 1;
}

import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import { type ArrearsReadings, arrearsPriceCitations } from '../law/arrears/price.js';
import { firstOf } from '../law/edition.js';
import { arrearsWindow } from '../law/status/contribution-months.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { CaseFile } from '../status/case-file.js';
import { owedMonths } from '../status/months/arrears.js';
import { isOwed } from '../status/months/paid.js';
import { dayNumber, type Subject, subjectFiles, subjectOf } from '../status/subject.js';
import { lastDayInTime, lastMonthDue, TODAY } from '../status/terms.js';
import type { Arrears, ArrearsAnswer, ArrearsOptions } from './answers.js';
import { arrearsReadings, priced } from './price.js';
import { reversibleMonths } from './reversible.js';

/**
 * The months a person owes on a day, what they cost, and which debts of the Fund's register are none.
 *
 * Amounts are tenge. Where facts that decide are unknown the answer is undetermined; with `strict` also beyond the known law.
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see 405-V, articles 5 and 28; the Fund's explanations; the clinic’s page
 * @example
 * const debts = arrears({ birthDate: '2007-06-10' }, { on: '2025-10-01' });
 * debts.months; // [{ month: '2025-07', price: '4250.00' }, { month: '2025-08', price: '4250.00' }]
 * debts.total; // '8500.00'
 */
export function arrears(person: Person | PersonFacts, options: ArrearsOptions): ArrearsAnswer {
  const day = dayNumber(options.on);
  const subject = subjectOf(person, options);
  const readings = { ...subject.readings, ...arrearsReadings(options.readings) };
  const common = { on: formatDay(day), assumed: subject.person.assumed, readings };
  if (beyondKnownLaw(subject, day)) {
    const period = { from: formatDay(TODAY.known + 1) };
    return {
      ...common,
      outcome: 'undetermined',
      missing: [{ code: 'beyond-known-law', parameter: 'status', period }],
    };
  }
  const [answer, ...others] = subjectFiles(subject, day).map((file) => debtsOf(file, day, readings)) as [
    Debts,
    ...Debts[],
  ];
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(answer))) {
    const missing = subject.person.unknown.map((parameter) => ({ code: 'unknown-facts' as const, parameter }));
    return { ...common, outcome: 'undetermined', missing };
  }
  const citations = [...firstOf(arrearsWindow).citations, arrearsPriceCitations[readings.arrearsPrice]];
  return { ...common, ...answer, citations, provisional: day > TODAY.known };
}

type Debts = Pick<Arrears, 'months' | 'total' | 'window' | 'nextDue' | 'reversible' | 'missing'>;

/** The owed months of a subject, where the law is known and they do not depend on what is unknown. */
export function owedBy(subject: Subject, day: number): readonly number[] | undefined {
  if (beyondKnownLaw(subject, day)) return undefined;
  const [first, ...others] = subjectFiles(subject, day).map((file) => owedMonths(file, day));
  return others.every((other) => other.join() === first?.join()) ? first : undefined;
}

function beyondKnownLaw({ strict }: Subject, day: number): boolean {
  return strict && day > TODAY.known;
}

function debtsOf(file: CaseFile, day: number, readings: ArrearsReadings): Debts {
  const now = monthOfDay(day);
  const due = lastMonthDue(TODAY, day, now);
  const { months, total, missing } = priced(owedMonths(file, day), now, readings);
  return {
    months,
    total,
    window: { from: formatMonth(now - firstOf(arrearsWindow).value), through: formatMonth(due) },
    nextDue: nextDue(file, day, due, now),
    reversible: reversibleMonths(file),
    ...(missing.length > 0 && { missing }),
  };
}

/** The first month not yet due, up to the running one, for which nobody has paid. */
function nextDue(file: CaseFile, day: number, due: number, now: number): Arrears['nextDue'] {
  for (let month = due + 1; month <= now; month++) {
    if (isOwed(file, month, day)) return { month: formatMonth(month), dueOn: formatDay(lastDayInTime(TODAY, month)) };
  }
  return null;
}

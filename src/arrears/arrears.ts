import { type Sure, weakest } from '../answer/confidence.js';
import { ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import { debtReadingChoices } from '../law/arrears/readings.js';
import { lastOf, standingOn } from '../law/edition.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { CaseFile } from '../status/door.js';
import { arrearsWindow, isBeyondKnownLaw, isOwed, lastDayInTime, owedMonths, subjectFiles } from '../status/door.js';
import type { Arrears, ArrearsAnswer, ArrearsOptions, ArrearsUndetermined } from './answers.js';
import { priced, priceRule } from './price.js';
import { type DebtQuestion, debtQuestion, said } from './question.js';
import { reversalRule, reversibleMonths } from './reversible.js';

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
  const { on, sensitivity } = ownOptions(options);
  const answer = answerTo(debtQuestion(person, options, on));
  if (sensitivity !== true) return answer;
  const decidedBy = decidingReadings(debtReadingChoices, answer.readings, (readings) =>
    resultOf(answerTo(debtQuestion(person, { ...options, readings }, on))),
  );
  return { ...answer, decidedBy };
}

function answerTo(question: DebtQuestion): ArrearsAnswer {
  const { subject, day, law } = question;
  if (isBeyondKnownLaw(subject, day)) return undetermined(question);
  const files = subjectFiles(subject, day);
  const [debts, ...others] = files.map((file) => debtsOf(file, question));
  if (debts === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(debts))) {
    return undetermined(question);
  }
  const { confidence: sure, ...rest } = debts;
  const window = standingOn(law.arrearsWindow, day);
  return {
    outcome: 'settled',
    on: formatDay(day),
    ...rest,
    citations: [...window.citations, ...priceRule(question).citations],
    confidence: weakest([window, { confidence: sure }]),
    ...said(question),
  };
}

/** The debts depend on law that is not known yet, or on facts that nobody knows. */
export function undetermined(question: DebtQuestion): ArrearsUndetermined {
  const { subject, day, law } = question;
  const isBeyond = isBeyondKnownLaw(subject, day);
  const period = { from: formatDay(subject.terms.known + 1) };
  const basis: Sure = isBeyond ? lastOf(law.knownThrough) : standingOn(law.arrearsWindow, day);
  return {
    outcome: 'undetermined',
    on: formatDay(day),
    missing: isBeyond
      ? [{ code: 'beyond-known-law', parameter: 'status', period }]
      : subject.person.unknown.map((parameter) => ({ code: 'unknown-facts' as const, parameter })),
    confidence: basis.confidence,
    ...said(question),
  };
}

/** What of an answer a switch may decide. */
function resultOf(answer: ArrearsAnswer): string {
  return JSON.stringify(answer.outcome === 'settled' ? [answer.months, answer.total] : answer.missing);
}

type Debts = Pick<Arrears, 'months' | 'total' | 'window' | 'nextDue' | 'reversible' | 'missing' | 'confidence'>;

function debtsOf(file: CaseFile, question: DebtQuestion): Debts {
  const { day } = question;
  const { first, last } = arrearsWindow(file.terms, day);
  const { months, total, missing, confidence } = priced(owedMonths(file, day), question);
  const reversible = reversibleMonths(file, question);
  return {
    months,
    total,
    window: { from: formatMonth(first), through: formatMonth(last) },
    nextDue: nextDue(file, day, last),
    reversible,
    ...(missing.length > 0 && { missing }),
    confidence: weakest([{ confidence }, ...reversible.map(({ ground }) => reversalRule(ground, question))]),
  };
}

/** The first month not yet due, up to the running one, for which nobody has paid. */
function nextDue(file: CaseFile, day: number, due: number): Arrears['nextDue'] {
  for (let month = due + 1; month <= monthOfDay(day); month++) {
    if (isOwed(file, month, day)) {
      return { month: formatMonth(month), dueOn: formatDay(lastDayInTime(file.terms, month)) };
    }
  }
  return null;
}

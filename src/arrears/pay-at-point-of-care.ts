import { weakest } from '../answer/confidence.js';
import { ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { formatDay } from '../calendar/day.js';
import { debtReadingChoices } from '../law/arrears/readings.js';
import { standingOn } from '../law/edition.js';
import { frozen } from '../law/frozen.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { ArrearsUndetermined, PaidAtPointOfCare, PointOfCareOptions } from './answers.js';
import { undetermined } from './arrears.js';
import { clearDebt, paid } from './clearing.js';
import { owedIn } from './owed.js';
import { type DebtQuestion, debtQuestion, said, statusIn } from './question.js';

/**
 * The cashier's flow of the Ministry’s slides of 2019: the patient pays the whole debt at the clinic, and one month not due
 * yet where without it they would not be insured; the status follows the cashier's mark, before the money moves. One who is
 * insured pays nothing; one who takes no part in the scheme pays what is owed and stays a non-participant.
 *
 * @returns the person with the payments added, the receipt and the new status; undetermined where the debt is not known
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @example
 * const paid = payAtPointOfCare({ birthDate: '2007-06-10' }, { markedOn: '2025-10-01' });
 * paid.receipt.total; // '8500.00'
 * paid.status.outcome; // 'insured'
 */
export function payAtPointOfCare(
  person: Person | PersonFacts,
  options: PointOfCareOptions,
): PaidAtPointOfCare | ArrearsUndetermined {
  const { markedOn, sensitivity } = ownOptions(options);
  const answer = answerTo(debtQuestion(person, options, markedOn));
  if (sensitivity !== true) return answer;
  const decidedBy = decidingReadings(debtReadingChoices, answer.readings, (readings) =>
    resultOf(answerTo(debtQuestion(person, { ...options, readings }, markedOn))),
  );
  return { ...answer, decidedBy };
}

function answerTo(question: DebtQuestion): PaidAtPointOfCare | ArrearsUndetermined {
  const { subject, day, law } = question;
  const owed = owedIn(question);
  if (owed === undefined) return undetermined(question);
  const on = formatDay(day);
  const insured = statusIn(question, subject.person, on).outcome === 'insured';
  const { price, person, payments, status } = insured ? paid(question, []) : clearDebt(question, owed);
  const { months, total, missing } = price;
  const flow = standingOn(law.pointOfCareFlow, day);
  return {
    outcome: 'settled',
    person: frozen(person),
    payments,
    receipt: {
      markedOn: on,
      months,
      total,
      ...(missing.length > 0 && { missing }),
      steps: flow.value,
      transfer: {
        ...standingOn(law.fundAccount, day).value,
        knp: standingOn(law.purposeCodes, day).value.contribution,
      },
      citations: flow.citations,
    },
    status,
    confidence: weakest([price, flow, status]),
    ...said(question),
  };
}

/** What of an answer a switch may decide. */
function resultOf(answer: PaidAtPointOfCare | ArrearsUndetermined): string {
  if (answer.outcome === 'undetermined') return JSON.stringify(answer.missing);
  return JSON.stringify([answer.receipt.months, answer.receipt.total, answer.status.outcome]);
}

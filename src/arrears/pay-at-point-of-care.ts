import { formatDay } from '../calendar/day.js';
import { POINT_OF_CARE_FLOW } from '../law/arrears/point-of-care-flow.js';
import { contributionLaw } from '../law/contributions/index.js';
import type { Citation } from '../law/documents.js';
import { firstOf } from '../law/edition.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { insuranceStatus } from '../status/insurance-status.js';
import { dayNumber, subjectOf } from '../status/subject.js';
import type { ArrearsOptions, ArrearsUndetermined, PaidAtPointOfCare } from './answers.js';
import { arrears, owedBy } from './arrears.js';
import { clearDebt, paid } from './clearing.js';

const FLOW: Citation = {
  document: 'ministry-slides-2019',
  place: 'слайд «Запуск ОСМС»: пациент, кассир в МО, врач, МО, БВУ, ГК, ФСМС',
};

/**
 * The cashier's flow of the Ministry’s slides of 2019: the patient pays his whole debt at the clinic, and one month not due yet where without
 * it he would not be insured; the status follows the cashier's mark, before the money moves. One who is insured pays
 * nothing; one who takes no part in the scheme pays what he owes and stays a non-participant.
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
  { markedOn, ...options }: Omit<ArrearsOptions, 'on'> & { readonly markedOn: string },
): PaidAtPointOfCare | ArrearsUndetermined {
  const day = dayNumber(markedOn);
  const asked = { ...options, on: markedOn };
  const subject = subjectOf(person, options);
  const owed = owedBy(subject, day);
  if (owed === undefined) return arrears(person, asked) as ArrearsUndetermined;
  const insured = insuranceStatus(subject.person, asked).outcome === 'insured';
  const { price, ...chosen } = insured ? paid(subject, day, [], asked) : clearDebt(subject, day, owed, asked);
  const { months, total, missing } = price;
  return {
    ...chosen,
    receipt: {
      markedOn: formatDay(day),
      months,
      total,
      ...(missing.length > 0 && { missing }),
      steps: POINT_OF_CARE_FLOW,
      transfer: {
        ...firstOf(contributionLaw.fundAccount).value,
        knp: firstOf(contributionLaw.purposeCodes).value.contribution,
      },
      citations: [FLOW],
    },
  };
}

import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { Citation } from '../law/documents.js';
import { FUND_ACCOUNT, KNP } from '../law/payment-details.js';
import type { PaymentFact, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { withFacts } from '../person/with-facts.js';
import { insuranceStatus } from '../status/insurance-status.js';
import { dayNumber, subjectOf } from '../status/subject.js';
import type { ArrearsOptions, ArrearsUndetermined, PaidAtPointOfCare } from './answers.js';
import { arrears, arrearsReadings, owedBy } from './arrears.js';
import { priced } from './price.js';

const FLOW: Citation = { document: 'C', place: 'слайд «Запуск ОСМС»: пациент, кассир в МО, врач, МО, БВУ, ГК, ФСМС' };

/**
 * The cashier's flow of source C: the patient pays his whole debt at the clinic, and the running month where without it
 * he would not be insured; the status follows the cashier's mark, before the money moves. One who is insured pays nothing.
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
  const insuredAlready = insuranceStatus(subject.person, asked).outcome === 'insured';
  const choices = insuredAlready ? [[]] : [owed, [...owed, monthOfDay(day)]];
  const tried = choices.map((months) => {
    const payments = months.map(
      (month): PaymentFact => ({ month: formatMonth(month), kind: 'self', paidOn: markedOn }),
    );
    const paid = withFacts(subject.person, { payments });
    return { months, payments, person: paid, status: insuranceStatus(paid, asked) };
  });
  const { months, ...chosen } =
    tried.find(({ status }) => status.outcome === 'insured') ?? (tried[0] as (typeof tried)[0]);
  const price = priced(months, monthOfDay(day), arrearsReadings(options.readings));
  return {
    ...chosen,
    receipt: {
      markedOn: formatDay(day),
      months: price.months,
      total: price.total,
      transfer: { ...FUND_ACCOUNT.value, knp: KNP.value.contribution },
      citations: [FLOW],
    },
  };
}

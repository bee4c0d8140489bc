import type { Citation } from '../documents.js';
import type { Confidence, Edition, Editions, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from './checked.js';

/** Who pays for whom: the kinds of payment that give months of insurance. */
export type PaymentKind =
  | 'employer'
  | 'employee'
  | 'contractor'
  | 'entrepreneur'
  | 'self'
  | 'single-aggregate'
  | 'single-payment'
  | 'platform-self-employed';

/** A payment of a kind may be for the months that begin in these days. */
export type PaymentMonths = Editions<'payable', 'rule'>;

/** One run of days in whose months a payment may be for. */
export function payable(
  from: IsoDay,
  through: IsoDay | undefined,
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): Edition<'payable', 'rule'> {
  const days = through === undefined ? { from } : { from, through };
  return { value: 'payable', unit: 'rule', ...days, citations, checkedOn: LAW_CHECKED_ON, confidence };
}

const RATES_SLIDE: Citation = {
  document: 'ministry-slides-2019',
  place: 'слайд «Идентификация населения в систему ОСМС», начало уплаты',
};
const SINGLE_PAYMENT: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)',
};
const PLATFORM: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых',
};
const OWN: Citation = { document: 'clinic-page', place: '«Самостоятельный плательщик»' };
const IN_2017: Edition<'payable', 'rule'> = payable('2017-07-01', '2017-12-31', 'H', RATES_SLIDE);

/** The kinds of payment, each with the months for which it could be made. */
export const paymentKinds: Readonly<Record<PaymentKind, PaymentMonths>> = {
  employer: [payable('2017-07-01', undefined, 'H', RATES_SLIDE, { document: 'law-405-v', place: 'ст. 27' })],
  employee: [payable('2020-01-01', undefined, 'H', RATES_SLIDE, { document: 'law-405-v', place: 'ст. 28' })],
  contractor: [IN_2017, payable('2020-01-01', undefined, 'H', RATES_SLIDE)],
  entrepreneur: [IN_2017, payable('2020-01-01', undefined, 'H', RATES_SLIDE)],
  self: [payable('2020-01-01', undefined, 'H', RATES_SLIDE, OWN)],
  'single-aggregate': [payable('2019-01-01', '2023-12-31', 'H', RATES_SLIDE)],
  'single-payment': [payable('2023-01-01', undefined, 'H', SINGLE_PAYMENT)],
  'platform-self-employed': [payable('2026-01-01', undefined, 'H', PLATFORM)],
};

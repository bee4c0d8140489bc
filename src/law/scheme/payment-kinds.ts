import type { Citation } from '../documents.js';
import type { Confidence, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from './scheme.js';

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

/** Months in which a kind existed: pairs of first and last month, both inclusive; no last month while none is known. */
export type MonthsInForce = readonly (readonly [from: string, through?: string])[];

export interface PaymentKindRecord {
  readonly kind: PaymentKind;
  readonly months: MonthsInForce;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly checkedOn: IsoDay;
  readonly confidence: Confidence;
}

const RATES_SLIDE: Citation = {
  document: 'ministry-slides-2019',
  place: 'слайд «Идентификация населения в систему ОСМС», начало уплаты',
};

function record(
  kind: PaymentKind,
  months: MonthsInForce,
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): PaymentKindRecord {
  return { kind, months, citations, checkedOn: LAW_CHECKED_ON, confidence };
}

/** The kinds of payment, each with the months for which it could be made. */
export const paymentKinds: readonly PaymentKindRecord[] = [
  record('employer', [['2017-07']], 'H', RATES_SLIDE, { document: 'law-405-v', place: 'ст. 27' }),
  record('employee', [['2020-01']], 'H', RATES_SLIDE, { document: 'law-405-v', place: 'ст. 28' }),
  record('contractor', [['2017-07', '2017-12'], ['2020-01']], 'H', RATES_SLIDE),
  record('entrepreneur', [['2017-07', '2017-12'], ['2020-01']], 'H', RATES_SLIDE),
  record('self', [['2020-01']], 'H', RATES_SLIDE, { document: 'clinic-page', place: '«Самостоятельный плательщик»' }),
  record('single-aggregate', [['2019-01', '2023-12']], 'H', RATES_SLIDE),
  record('single-payment', [['2023-01']], 'H', {
    document: 'amending-laws',
    place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)',
  }),
  record('platform-self-employed', [['2026-01']], 'H', {
    document: 'amending-laws',
    place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых',
  }),
];

import type { Citation } from '../documents.js';
import { type PaymentKind, type PaymentMonths, payable, paymentKinds } from '../scheme/payment-kinds.js';
import { KNP } from './payment-details.js';

/** Who owes a contribution or a deduction in a month. Codes are permanent. */
export type Payer =
  | 'employer'
  | 'employee'
  | 'contractor'
  | 'entrepreneur'
  | 'self'
  | 'single-aggregate'
  | 'single-payment-employer'
  | 'single-payment-employee'
  | 'platform-self-employed'
  | 'state'
  | 'local-budget';

/** Where a payer of ЕСП lives: a city of republican or oblast significance or the capital, or elsewhere. */
export type Settlement = 'city' | 'village';

export interface PayerRecord {
  readonly payer: Payer;
  /** Months for which the payment exists. */
  readonly months: PaymentMonths;
  /** Purpose code of the payment (КНП): 121 deductions, 122 contributions; absent where the payer has none of its own. */
  readonly knp?: '121' | '122';
  /** What the money is: a deduction of the employer, a contribution of the person, or a contribution of a budget. */
  readonly pays: 'deduction' | 'contribution' | 'budget';
  /** The provision that says what the payment is computed on. */
  readonly citation: Citation;
}

function monthsOf(kind: PaymentKind): PaymentMonths {
  return paymentKinds[kind];
}

const ARTICLE_27: Citation = { document: 'law-405-v', place: 'ст. 27' };
const ARTICLE_28: Citation = { document: 'law-405-v', place: 'ст. 28' };
const SINGLE_PAYMENT: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)',
};

const STATE_MONTHS: PaymentMonths = [
  payable('2020-01-01', undefined, 'H', { document: 'law-405-v', place: 'ст. 26 п. 2' }),
];
const LOCAL_MONTHS: PaymentMonths = [
  payable('2026-01-01', undefined, 'H', { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }),
];

/** Every payer, in the order in which tables list them. */
export const payerRecords: Readonly<Record<Payer, PayerRecord>> = {
  employer: {
    payer: 'employer',
    months: monthsOf('employer'),
    knp: KNP.value.deduction,
    pays: 'deduction',
    citation: ARTICLE_27,
  },
  employee: {
    payer: 'employee',
    months: monthsOf('employee'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: ARTICLE_28,
  },
  contractor: {
    payer: 'contractor',
    months: monthsOf('contractor'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: ARTICLE_28,
  },
  entrepreneur: {
    payer: 'entrepreneur',
    months: monthsOf('entrepreneur'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: ARTICLE_28,
  },
  self: {
    payer: 'self',
    months: monthsOf('self'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: ARTICLE_28,
  },
  'single-aggregate': {
    payer: 'single-aggregate',
    months: monthsOf('single-aggregate'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: {
      document: 'ministry-slides-2019',
      place: 'слайд «Идентификация населения в систему ОСМС», плательщики ЕСП',
    },
  },
  'single-payment-employer': {
    payer: 'single-payment-employer',
    months: monthsOf('single-payment'),
    pays: 'deduction',
    citation: SINGLE_PAYMENT,
  },
  'single-payment-employee': {
    payer: 'single-payment-employee',
    months: monthsOf('single-payment'),
    pays: 'contribution',
    citation: SINGLE_PAYMENT,
  },
  'platform-self-employed': {
    payer: 'platform-self-employed',
    months: monthsOf('platform-self-employed'),
    knp: KNP.value.contribution,
    pays: 'contribution',
    citation: {
      document: 'amending-laws',
      place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых',
    },
  },
  state: {
    payer: 'state',
    months: STATE_MONTHS,
    pays: 'budget',
    citation: { document: 'law-405-v', place: 'ст. 26 п. 2' },
  },
  'local-budget': {
    payer: 'local-budget',
    months: LOCAL_MONTHS,
    pays: 'budget',
    citation: { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
  },
};

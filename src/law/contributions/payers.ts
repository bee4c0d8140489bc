import type { Citation } from '../documents.js';
import { type PaymentKind, type PaymentMonths, payable } from '../scheme/payment-kinds.js';

/** The two shares of the single payment of micro and small employers (ЕП). */
export type SinglePaymentPayer = 'single-payment-employer' | 'single-payment-employee';

/** The budgets that pay for others. */
export type BudgetPayer = 'state' | 'local-budget';

/** Who owes a contribution or a deduction in a month. Codes are permanent. */
export type Payer =
  | 'employer'
  | 'employee'
  | 'contractor'
  | 'entrepreneur'
  | 'self'
  | 'single-aggregate'
  | SinglePaymentPayer
  | 'platform-self-employed'
  | BudgetPayer;

/** Where a payer of ЕСП lives: a city of republican or oblast significance or the capital, or elsewhere. */
export type Settlement = 'city' | 'village';

/** Those whose income counts up to a cap; nobody else has one. */
export type CappedPayer = 'employer' | 'employee' | 'contractor' | SinglePaymentPayer;

/** Those who pay on a multiple of МЗП, whatever they earn. */
export type FixedPayer = 'entrepreneur' | 'self';

/** What is not dated about a payer: whose the payment is and what it is computed on. */
export type PayerRecord = {
  /** Whose months the payment may be for: a kind of payment of the scheme, or a budget. */
  readonly kind: PaymentKind | BudgetPayer;
  /** What the money is: a deduction of the employer, a contribution of the person, or a contribution of a budget. */
  readonly pays: 'deduction' | 'contribution' | 'budget';
  /** Whether the payment order has a purpose code (КНП) of its own. */
  readonly hasPurposeCode: boolean;
  /** The provision that says what the payment is computed on. */
  readonly citation: Citation;
} & (
  | { readonly chargedOn: 'income-up-to-cap'; readonly payer: CappedPayer }
  | { readonly chargedOn: 'income-within-limit'; readonly payer: 'platform-self-employed' }
  | { readonly chargedOn: 'mzp'; readonly payer: FixedPayer }
  | { readonly chargedOn: 'mrp'; readonly payer: 'single-aggregate' }
  | { readonly chargedOn: 'average-wage'; readonly payer: 'state' }
  | { readonly chargedOn: 'regional-average-wage'; readonly payer: 'local-budget' }
);

/** Every payer, each under its own code. */
export type PayerRecords = { readonly [Code in Payer]: PayerRecord & { readonly payer: Code } };

const ARTICLE_27: Citation = { document: 'law-405-v', place: 'ст. 27' };
const ARTICLE_28: Citation = { document: 'law-405-v', place: 'ст. 28' };
const SLIDE: Citation = {
  document: 'ministry-slides-2019',
  place: 'слайд «Идентификация населения в систему ОСМС», плательщики ЕСП',
};
const SINGLE_PAYMENT: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)',
};
const PLATFORM: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых',
};
const ARTICLE_26: Citation = { document: 'law-405-v', place: 'ст. 26 п. 2' };
const ARTICLE_26_1: Citation = { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' };

const CONTRIBUTION = { pays: 'contribution', hasPurposeCode: true, citation: ARTICLE_28 } as const;
const SHARE = { kind: 'single-payment', hasPurposeCode: false, citation: SINGLE_PAYMENT } as const;
const BUDGET = { pays: 'budget', hasPurposeCode: false } as const;

/** Every payer, in the order in which tables list them. */
export const payerRecords: PayerRecords = {
  employer: {
    payer: 'employer',
    kind: 'employer',
    pays: 'deduction',
    hasPurposeCode: true,
    chargedOn: 'income-up-to-cap',
    citation: ARTICLE_27,
  },
  employee: { ...CONTRIBUTION, payer: 'employee', kind: 'employee', chargedOn: 'income-up-to-cap' },
  contractor: { ...CONTRIBUTION, payer: 'contractor', kind: 'contractor', chargedOn: 'income-up-to-cap' },
  entrepreneur: { ...CONTRIBUTION, payer: 'entrepreneur', kind: 'entrepreneur', chargedOn: 'mzp' },
  self: { ...CONTRIBUTION, payer: 'self', kind: 'self', chargedOn: 'mzp' },
  'single-aggregate': {
    ...CONTRIBUTION,
    payer: 'single-aggregate',
    kind: 'single-aggregate',
    chargedOn: 'mrp',
    citation: SLIDE,
  },
  'single-payment-employer': {
    ...SHARE,
    payer: 'single-payment-employer',
    pays: 'deduction',
    chargedOn: 'income-up-to-cap',
  },
  'single-payment-employee': {
    ...SHARE,
    payer: 'single-payment-employee',
    pays: 'contribution',
    chargedOn: 'income-up-to-cap',
  },
  'platform-self-employed': {
    ...CONTRIBUTION,
    payer: 'platform-self-employed',
    kind: 'platform-self-employed',
    chargedOn: 'income-within-limit',
    citation: PLATFORM,
  },
  state: { ...BUDGET, payer: 'state', kind: 'state', chargedOn: 'average-wage', citation: ARTICLE_26 },
  'local-budget': {
    ...BUDGET,
    payer: 'local-budget',
    kind: 'local-budget',
    chargedOn: 'regional-average-wage',
    citation: ARTICLE_26_1,
  },
};

/** The months for which budgets pay; those of every other payer are the scheme's `paymentKinds`. */
export const budgetMonths: Readonly<Record<BudgetPayer, PaymentMonths>> = {
  state: [payable('2020-01-01', undefined, 'H', ARTICLE_26)],
  'local-budget': [payable('2026-01-01', undefined, 'H', ARTICLE_26_1)],
};

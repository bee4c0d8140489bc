/** Lawful ways back to "insured": what to do, what to bring, where to go (sources A, B, D, E). */

import type { Citation } from '../documents.js';
import type { CategoryCode } from '../scheme/categories.js';

export type RouteCode =
  | 'pay-arrears'
  | 'prepay-year'
  | 'register-unemployed'
  | 'ask-for-care'
  | 'apply-for-welfare-level'
  | 'enter-category'
  | 'employment'
  | 'reverse-debt';

export type RouteStepCode =
  | 'check-debt'
  | 'pay'
  | 'fund-shows-status'
  | 'register'
  | 'confirm-level'
  | 'ask-for-care'
  | 'prove-category'
  | 'sign-contract'
  | 'employer-pays'
  | 'apply-for-reversal';

export type RouteDocument =
  | 'identity-document'
  | 'application'
  | 'proof-of-category'
  | 'labour-contract'
  | 'documents-of-reversal';

export type RoutePlace =
  | 'banks'
  | 'kazpost'
  | 'payment-terminals'
  | 'bank-apps'
  | 'fund-site'
  | 'fund'
  | 'egov'
  | 'call-1414'
  | 'employment-centre'
  | 'enbek.kz'
  | 'employment-and-social-protection-department'
  | 'polyclinic'
  | 'employer'
  | 'supplier-of-category-data';

/** A step in the order of doing; `value` is what the step is about (days, a code), where there is one. */
export interface RouteStepRule {
  readonly code: RouteStepCode;
  readonly value?: string;
  readonly citation: Citation;
}

export interface RouteRule {
  readonly code: RouteCode;
  readonly steps: readonly RouteStepRule[];
  readonly documents: readonly RouteDocument[];
  readonly where: readonly RoutePlace[];
  /** What comes before, and where, when debts must be paid too. */
  readonly withDebt?: { readonly steps: readonly RouteStepRule[]; readonly where: readonly RoutePlace[] };
  /** Whether the person can take the way by his own decision; otherwise circumstances or others decide. */
  readonly choosable: boolean;
  readonly citations: readonly [Citation, ...Citation[]];
}

const NOT_INSURED: Citation = {
  document: 'ministry-slides-2026',
  place: 'слайд «Если у вас выходит статус „не застрахован“»',
};
const LEAFLET: Citation = { document: 'leaflet-2026', place: '«Если у Вас выходит статус „не застрахован“»' };
const HOW_TO_PAY: Citation = { document: 'clinic-page', place: 'самостоятельный плательщик: как платить' };
const CEREBRAL_PALSY: Citation = { document: 'ministry-slides-2026', place: 'слайд «Кейс „Получение услуги при ДЦП“»' };
const SHOWN: RouteStepRule = {
  code: 'fund-shows-status',
  value: '3',
  citation: { document: 'fund', place: 'статус отображается в течение трёх рабочих дней после уплаты' },
};
const PAYING_PLACES: readonly RoutePlace[] = ['banks', 'kazpost', 'payment-terminals', 'bank-apps'];
const PAYING_DEBT: readonly RouteStepRule[] = [
  { code: 'check-debt', citation: NOT_INSURED },
  { code: 'pay', citation: HOW_TO_PAY },
];

/** Every way, in no order: answers order them by cost and date. */
export const routeRules: Readonly<Record<RouteCode, RouteRule>> = {
  'pay-arrears': {
    code: 'pay-arrears',
    steps: [...PAYING_DEBT, SHOWN],
    documents: ['identity-document'],
    where: PAYING_PLACES,
    choosable: true,
    citations: [
      NOT_INSURED,
      LEAFLET,
      { document: 'clinic-page', place: 'статус присваивается при наличии текущего платежа' },
    ],
  },
  'prepay-year': {
    code: 'prepay-year',
    steps: [{ code: 'pay', citation: HOW_TO_PAY }, SHOWN],
    documents: ['identity-document'],
    where: PAYING_PLACES,
    choosable: true,
    citations: [{ document: 'fund', place: 'разъяснение о правиле, действующем с 05.09.2022' }, CEREBRAL_PALSY],
  },
  'register-unemployed': {
    code: 'register-unemployed',
    steps: [{ code: 'register', citation: NOT_INSURED }],
    documents: ['identity-document', 'application'],
    where: ['employment-centre', 'enbek.kz'],
    choosable: true,
    citations: [
      NOT_INSURED,
      LEAFLET,
      { document: 'ministry-slides-2026', place: 'слайд «Что нужно делать участковому врачу», действие 2' },
    ],
  },
  'ask-for-care': {
    code: 'ask-for-care',
    steps: [
      {
        code: 'ask-for-care',
        citation: { document: 'news-2025-12-21', place: 'взносы перечисляются по факту обращения' },
      },
    ],
    documents: ['identity-document'],
    where: ['polyclinic'],
    choosable: true,
    citations: [
      { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
      { document: 'news-2025-12-21', place: '«Ключевые нововведения»' },
    ],
  },
  'apply-for-welfare-level': {
    code: 'apply-for-welfare-level',
    steps: [
      { code: 'confirm-level', citation: NOT_INSURED },
      {
        code: 'ask-for-care',
        citation: { document: 'news-2025-12-21', place: 'взносы перечисляются по факту обращения' },
      },
    ],
    documents: ['identity-document', 'application'],
    where: ['employment-and-social-protection-department', 'employment-centre', 'polyclinic'],
    choosable: false,
    citations: [NOT_INSURED, LEAFLET, { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }],
  },
  'enter-category': {
    code: 'enter-category',
    steps: [{ code: 'prove-category', citation: NOT_INSURED }],
    documents: ['identity-document', 'proof-of-category'],
    where: ['supplier-of-category-data', 'egov'],
    choosable: false,
    citations: [NOT_INSURED, LEAFLET, { document: 'law-405-v', place: 'ст. 26 п. 1' }],
  },
  employment: {
    code: 'employment',
    steps: [
      { code: 'sign-contract', citation: CEREBRAL_PALSY },
      { code: 'employer-pays', citation: { document: 'clinic-page', place: 'Работодатель: за кого платить' } },
      SHOWN,
    ],
    documents: ['identity-document', 'labour-contract'],
    where: ['employer', 'employment-centre', 'enbek.kz'],
    withDebt: { steps: PAYING_DEBT, where: PAYING_PLACES },
    choosable: true,
    citations: [CEREBRAL_PALSY, { document: 'law-405-v', place: 'ст. 27' }],
  },
  'reverse-debt': {
    code: 'reverse-debt',
    steps: [
      {
        code: 'apply-for-reversal',
        citation: { document: 'clinic-page', place: 'правила получения статуса при смене ИИН, снятия задолженности' },
      },
      { code: 'pay', citation: HOW_TO_PAY },
      SHOWN,
    ],
    documents: ['identity-document', 'application', 'documents-of-reversal'],
    where: ['fund', ...PAYING_PLACES],
    choosable: true,
    citations: [{ document: 'clinic-page', place: 'правила получения статуса при смене ИИН, снятия задолженности' }],
  },
};

/** The categories that a person may come to prove, and whether entering one is his own choice. */
export const enterableCategories: readonly { readonly category: CategoryCode; readonly choosable: boolean }[] = [
  { category: 'full-time-student', choosable: true },
  { category: 'person-with-disability', choosable: false },
  { category: 'pregnant-not-working', choosable: false },
  { category: 'maternity-or-childcare-leave', choosable: false },
  { category: 'parent-of-child-under-three-not-working', choosable: false },
  { category: 'carer-of-child-with-disability-not-working', choosable: false },
  { category: 'carer-of-group-one-disabled-not-working', choosable: false },
  { category: 'award-mother', choosable: false },
  { category: 'pensioner', choosable: false },
  { category: 'kandas-not-working', choosable: false },
  { category: 'social-assistance-recipient-not-working', choosable: false },
];

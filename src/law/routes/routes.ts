/** Lawful ways back to "insured": what to do, what to bring, where to go. */
import type { Citation } from '../documents.js';
import type { Confidence, Editions } from '../edition.js';
import type { CategoryCode } from '../scheme/categories.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

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

/** What a way takes: in which order, with which papers, where. */
export interface RouteRule {
  readonly steps: readonly RouteStepRule[];
  readonly documents: readonly RouteDocument[];
  readonly where: readonly RoutePlace[];
  /** What comes before, and where, when debts must be paid too. */
  readonly withDebt?: { readonly steps: readonly RouteStepRule[]; readonly where: readonly RoutePlace[] };
  /** Whether the person can take the way by their own decision; otherwise circumstances or others decide. */
  readonly choosable: boolean;
}

/** A way by date; on a day without edition it is closed. */
export type RouteRules = Editions<RouteRule, 'rule'>;

function way(rule: RouteRule, confidence: Confidence, ...citations: [Citation, ...Citation[]]): RouteRules {
  return [{ value: rule, unit: 'rule', from: '2017-07-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
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
export const routeRules: Readonly<Record<RouteCode, RouteRules>> = {
  'pay-arrears': way(
    {
      steps: [...PAYING_DEBT, SHOWN],
      documents: ['identity-document'],
      where: PAYING_PLACES,
      choosable: true,
    },
    'H',
    NOT_INSURED,
    LEAFLET,
    { document: 'clinic-page', place: 'статус присваивается при наличии текущего платежа' },
  ),
  'prepay-year': way(
    {
      steps: [{ code: 'pay', citation: HOW_TO_PAY }, SHOWN],
      documents: ['identity-document'],
      where: PAYING_PLACES,
      choosable: true,
    },
    'H',
    { document: 'fund', place: 'разъяснение о правиле, действующем с 05.09.2022' },
    CEREBRAL_PALSY,
  ),
  'register-unemployed': way(
    {
      steps: [{ code: 'register', citation: NOT_INSURED }],
      documents: ['identity-document', 'application'],
      where: ['employment-centre', 'enbek.kz'],
      choosable: true,
    },
    'H',
    NOT_INSURED,
    LEAFLET,
    { document: 'ministry-slides-2026', place: 'слайд «Что нужно делать участковому врачу», действие 2' },
  ),
  'ask-for-care': way(
    {
      steps: [
        {
          code: 'ask-for-care',
          citation: { document: 'news-2025-12-21', place: 'взносы перечисляются по факту обращения' },
        },
      ],
      documents: ['identity-document'],
      where: ['polyclinic'],
      choosable: true,
    },
    'H',
    { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
    { document: 'news-2025-12-21', place: '«Ключевые нововведения»' },
  ),
  'apply-for-welfare-level': way(
    {
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
    },
    'H',
    NOT_INSURED,
    LEAFLET,
    { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
  ),
  'enter-category': way(
    {
      steps: [{ code: 'prove-category', citation: NOT_INSURED }],
      documents: ['identity-document', 'proof-of-category'],
      where: ['supplier-of-category-data', 'egov'],
      choosable: false,
    },
    'H',
    NOT_INSURED,
    LEAFLET,
    { document: 'law-405-v', place: 'ст. 26 п. 1' },
  ),
  employment: way(
    {
      steps: [
        { code: 'sign-contract', citation: CEREBRAL_PALSY },
        { code: 'employer-pays', citation: { document: 'clinic-page', place: 'Работодатель: за кого платить' } },
        SHOWN,
      ],
      documents: ['identity-document', 'labour-contract'],
      where: ['employer', 'employment-centre', 'enbek.kz'],
      withDebt: { steps: PAYING_DEBT, where: PAYING_PLACES },
      choosable: true,
    },
    'H',
    CEREBRAL_PALSY,
    { document: 'law-405-v', place: 'ст. 27' },
  ),
  'reverse-debt': way(
    {
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
    },
    'M',
    { document: 'clinic-page', place: 'правила получения статуса при смене ИИН, снятия задолженности' },
  ),
};

/** A category that a person may come to prove, and whether entering it is their own choice. */
export interface EnterableCategory {
  readonly category: CategoryCode;
  readonly choosable: boolean;
}

const ELEVEN: readonly EnterableCategory[] = [
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

/** The categories that a person may come to prove. */
export const enterableCategories: Editions<readonly EnterableCategory[], 'list'> = [
  {
    value: ELEVEN,
    unit: 'list',
    from: '2017-07-01',
    citations: [NOT_INSURED, LEAFLET],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

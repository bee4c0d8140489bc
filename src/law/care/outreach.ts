/** The district doctor's algorithm for people under observation who are not insured (the Ministry’s slides of 2026). */

import type { Service } from '../coverage/services.js';
import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** What the doctor or the nurse does, in this order. */
export type OutreachAction = 'call' | 'invite' | 'home-visit';

/** The ways to "insured" that the algorithm tells the patient; the codes are those of routes. */
export type OutreachPath =
  | 'ask-for-care'
  | 'register-unemployed'
  | 'apply-for-welfare-level'
  | 'pay-arrears'
  | 'enter-category';

/** What to tell the patient. */
export type OutreachMessage =
  | 'care-moved-to-osms'
  | 'asking-for-care-insures'
  | 'debt-remains'
  | 'insurance-ends'
  | 'check-the-status';

const ALGORITHM = 'слайд «Что нужно делать участковому врачу/медсестре?»';
const NOT_INSURED = 'слайд «Если у вас выходит статус „не застрахован“»';
const slide2026 = (place: string): Citation => ({ document: 'ministry-slides-2026', place });

/** The steps of the algorithm; the first edition serves the time before it. */
export const outreachActions: Editions<readonly OutreachAction[], 'list'> = [
  {
    value: ['call', 'invite', 'home-visit'],
    unit: 'list',
    from: '2026-01-01',
    citations: [slide2026(`${ALGORITHM}: позвонить, пригласить на приём, осуществить патронаж`)],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Where each way is written. */
export const outreachPathCitations: Readonly<Record<OutreachPath, readonly [Citation, ...Citation[]]>> = frozen({
  'ask-for-care': [
    { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
    {
      document: 'news-2025-12-21',
      place: '«взносы будут перечисляться по факту обращения человека за медицинской помощью»',
    },
  ],
  'register-unemployed': [slide2026(`${ALGORITHM}: безработные — Центр занятости населения или enbek.kz`)],
  'apply-for-welfare-level': [slide2026(`${ALGORITHM}: малоимущие — определение к категории Д или Е`)],
  'pay-arrears': [slide2026(`${NOT_INSURED}: погасить задолженность по взносам`)],
  'enter-category': [slide2026(`${NOT_INSURED}: войти в одну из льготных категорий`)],
});

/** Where each message is written. */
export const outreachMessageCitations: Readonly<Record<OutreachMessage, readonly [Citation, ...Citation[]]>> = frozen({
  'care-moved-to-osms': [slide2026(`${ALGORITHM}: продолжают получать лечение … теперь в рамках ОСМС`)],
  'asking-for-care-insures': [{ document: 'news-2025-12-21', place: '«это гарантирует немедленный доступ»' }],
  'debt-remains': [slide2026(`${NOT_INSURED}: право не освобождает от обязанности уплаты взносов`)],
  'insurance-ends': [slide2026('слайд «Кейс „Получение услуги при ДЦП“»: подготовить документы заранее')],
  'check-the-status': [slide2026('слайд «Как убедиться, что вы застрахованы»')],
});

/** The care of observation that the algorithm promises to continue: consultations, treatment, drugs; the first edition serves the time before it. */
export const observedCare: Editions<readonly Service[], 'list'> = [
  {
    value: ['specialist-or-diagnostics', 'outpatient-drugs', 'day-hospital', 'inpatient-planned'],
    unit: 'list',
    from: '2026-01-01',
    citations: [slide2026(`${ALGORITHM}: продолжают получать лечение … теперь в рамках ОСМС`)],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

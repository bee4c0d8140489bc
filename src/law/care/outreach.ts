/** The district doctor's algorithm for people under observation who are not insured (the Ministry’s slides of 2026). */

import type { Service } from '../coverage/services.js';
import type { Citation } from '../documents.js';

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
const a = (place: string): Citation => ({ document: 'ministry-slides-2026', place });

export const OUTREACH_ACTIONS: readonly OutreachAction[] = ['call', 'invite', 'home-visit'];

export const outreachActionCitations: readonly [Citation, ...Citation[]] = [
  a(`${ALGORITHM}: позвонить, пригласить на приём, осуществить патронаж`),
];

/** Where each way is written. */
export const outreachPathCitations: Readonly<Record<OutreachPath, readonly [Citation, ...Citation[]]>> = {
  'ask-for-care': [
    { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
    {
      document: 'news-2025-12-21',
      place: '«взносы будут перечисляться по факту обращения человека за медицинской помощью»',
    },
  ],
  'register-unemployed': [a(`${ALGORITHM}: безработные — Центр занятости населения или enbek.kz`)],
  'apply-for-welfare-level': [a(`${ALGORITHM}: малоимущие — определение к категории Д или Е`)],
  'pay-arrears': [a(`${NOT_INSURED}: погасить задолженность по взносам`)],
  'enter-category': [a(`${NOT_INSURED}: войти в одну из льготных категорий`)],
};

export const outreachMessageCitations: Readonly<Record<OutreachMessage, readonly [Citation, ...Citation[]]>> = {
  'care-moved-to-osms': [a(`${ALGORITHM}: продолжают получать лечение … теперь в рамках ОСМС`)],
  'asking-for-care-insures': [{ document: 'news-2025-12-21', place: '«это гарантирует немедленный доступ»' }],
  'debt-remains': [a(`${NOT_INSURED}: право не освобождает от обязанности уплаты взносов`)],
  'insurance-ends': [a('слайд «Кейс „Получение услуги при ДЦП“»: подготовить документы заранее')],
  'check-the-status': [a('слайд «Как убедиться, что вы застрахованы»')],
};

/** The care of observation that the algorithm promises to continue: consultations, treatment, drugs. */
export const OBSERVED_CARE: readonly Service[] = [
  'specialist-or-diagnostics',
  'outpatient-drugs',
  'day-hospital',
  'inpatient-planned',
];

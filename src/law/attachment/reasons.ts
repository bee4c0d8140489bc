import type { Citation } from '../documents.js';
import { applicants } from './applicants.js';
import { CAMPAIGN } from './campaign.js';
import { DOCTOR_NORMS } from './doctor-load.js';

/** Why a request is accepted, refused or left open. Codes are permanent. */
export type AttachmentReasonCode =
  | 'ground-holds'
  | 'outside-campaign'
  | 'free-choice-used'
  | 'signature-required'
  | 'in-person-not-for-applicant'
  | 'documents-false'
  | 'outside-unit'
  | 'doctor-overloaded'
  | 'no-proof-of-representation'
  | 'contract-required'
  | 'contract-expired'
  | 'not-fund-supplier';

const refusal = (what: string): Citation => ({
  document: 'clinic-page',
  place: `«Отказать в прикреплении могут»: ${what}`,
});
const MIGRANTS: Citation = {
  document: 'clinic-page',
  place: '«Как прикрепиться к медицинской организации» (мигранты из ЕАЭС)',
};
const RULES: Citation = { document: 'order-194', place: 'правила прикрепления' };

/** The basis of every reason; `ground-holds` and `in-person-…` add those of the ground and of the applicant. */
export const attachmentReasons: Readonly<Record<AttachmentReasonCode, readonly [Citation, ...Citation[]]>> = {
  'ground-holds': [RULES],
  'outside-campaign': [...(CAMPAIGN[0]?.citations ?? []), RULES],
  'free-choice-used': [{ document: 'clinic-page', place: '«один раз в год по праву свободного выбора»' }],
  'signature-required': [
    { document: 'ministry-slides-2026', place: 'слайд «Прикрепление к поликлинике»: если у вас есть ЭЦП' },
  ],
  'in-person-not-for-applicant': applicants[0]?.citations ?? [RULES],
  'documents-false': [refusal('недостоверность документов')],
  'outside-unit': [refusal('проживает за пределами села, поселка, города')],
  'doctor-overloaded': DOCTOR_NORMS.citations,
  'no-proof-of-representation': [refusal('отсутствует документ, подтверждающий законное представительство')],
  'contract-required': [MIGRANTS],
  'contract-expired': [MIGRANTS],
  'not-fund-supplier': [
    MIGRANTS,
    { document: 'clinic-page', place: '«зарегистрированных в Базе данных субъектов здравоохранения»' },
  ],
};

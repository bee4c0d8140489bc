import type { Citation } from '../documents.js';
import { frozen } from '../frozen.js';
import { inPersonCitations } from './applicants.js';

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

/** The basis of every reason besides the edition that decided; empty where that edition says it all. */
export const attachmentReasons: Readonly<Record<AttachmentReasonCode, readonly Citation[]>> = frozen({
  'ground-holds': [RULES],
  'outside-campaign': [RULES],
  'free-choice-used': [],
  'signature-required': [
    { document: 'ministry-slides-2026', place: 'слайд «Прикрепление к поликлинике»: если у вас есть ЭЦП' },
  ],
  'in-person-not-for-applicant': inPersonCitations,
  'documents-false': [refusal('недостоверность документов')],
  'outside-unit': [refusal('проживает за пределами села, поселка, города')],
  'doctor-overloaded': [],
  'no-proof-of-representation': [refusal('отсутствует документ, подтверждающий законное представительство')],
  'contract-required': [MIGRANTS],
  'contract-expired': [MIGRANTS],
  'not-fund-supplier': [
    MIGRANTS,
    { document: 'clinic-page', place: '«зарегистрированных в Базе данных субъектов здравоохранения»' },
  ],
});

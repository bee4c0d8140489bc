import type { Citation } from '../documents.js';
import { frozen } from '../frozen.js';

/** What must be true, besides the package, for care to be used today. */
export type ConditionCode =
  | 'attachment-required'
  | 'referral-required'
  | 'provider-in-fund-database'
  | 'more-specific-code';

/** Where each condition is written. */
export const conditionCitations: Readonly<Record<ConditionCode, readonly [Citation, ...Citation[]]>> = frozen({
  'attachment-required': [
    { document: 'ministry-slides-2026', place: 'слайд «Прикрепление к поликлинике»: сначала нужно прикрепиться' },
    {
      document: 'leaflet-2026',
      place: '«Чтобы получать медицинскую помощь, сначала нужно прикрепиться к поликлинике»',
    },
    { document: 'news-2025-12-21', place: '«Важное условие: прикрепление к поликлинике»' },
  ],
  'referral-required': [
    {
      document: 'clinic-page',
      place: 'пакет ОСМС: врачи узкого профиля по направлению участкового врача; вопрос о КТ',
    },
    { document: 'health-code', place: 'ст. 196 п. 3: диагностика при подозрении, по направлению' },
  ],
  'provider-in-fund-database': [
    {
      document: 'clinic-page',
      place: '«Главное условие — медицинская организация должна состоять в Базе данных ФСМС»',
    },
    { document: 'clinic-page', place: '«получение стоматологической помощи»: клиника в базе данных поставщиков ФСМС' },
  ],
  'more-specific-code': [{ document: 'osms-kz', place: 'a category of which a list names only some subcategories' }],
});

/** The yearly campaign of free choice of a polyclinic. */
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** First and last day of the window, `MM-DD`; `not-settled` where its abolition is proposed and not confirmed. */
export type CampaignWindow = { readonly from: string; readonly through: string } | 'not-settled';

const WINDOW = { unit: 'date-of-year', checkedOn: LAW_CHECKED_ON } as const;

/** The window of each year; before the first edition none is known. */
export const attachmentCampaign: Editions<CampaignWindow, 'date-of-year'> = [
  {
    ...WINDOW,
    value: { from: '09-15', through: '11-15' },
    from: '2020-01-01',
    through: '2024-12-31',
    citations: [
      { document: 'clinic-page', place: '«Ежегодно в Казахстане с 15 сентября по 15 ноября проходит кампания»' },
      { document: 'order-194', place: 'правила прикрепления' },
    ],
    confidence: 'M',
    note: 'The order is of November 2020; the campaign of 2020 ran under its predecessor (L).',
  },
  {
    ...WINDOW,
    value: { from: '09-01', through: '11-01' },
    from: '2025-01-01',
    through: '2025-12-31',
    citations: [{ document: 'order-44', place: 'срок кампании 2025 года' }],
    confidence: 'M',
  },
  {
    ...WINDOW,
    value: 'not-settled',
    from: '2026-01-01',
    citations: [{ document: 'osms-kz', place: 'attachment-campaign-2026: abolition proposed, adoption not confirmed' }],
    confidence: 'L',
  },
];

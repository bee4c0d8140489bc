import type { Citation } from '../documents.js';

/** Why somebody attaches to a polyclinic. */
export type AttachmentGround =
  | 'campaign'
  | 'free-choice'
  | 'moved'
  | 'work-or-study'
  | 'away-over-month'
  | 'clinic-closed';

const OUTSIDE: Citation = {
  document: 'clinic-page',
  place: '«кампания по прикреплению — не единственная возможность»',
};
const RULES: Citation = { document: 'order-194', place: 'правила прикрепления' };

/** The basis of each ground. All but the campaign hold on any day; free choice once a year. */
export const attachmentGrounds: Readonly<Record<AttachmentGround, readonly [Citation, ...Citation[]]>> = {
  campaign: [
    { document: 'clinic-page', place: '«Ежегодно в Казахстане … проходит кампания по свободному выбору»' },
    RULES,
  ],
  'free-choice': [OUTSIDE, RULES],
  moved: [OUTSIDE, RULES],
  'work-or-study': [OUTSIDE, RULES],
  'away-over-month': [OUTSIDE, RULES],
  'clinic-closed': [OUTSIDE, RULES],
};

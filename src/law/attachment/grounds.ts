import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Why somebody attaches to a polyclinic. */
export type AttachmentGround =
  | 'campaign'
  | 'free-choice'
  | 'moved'
  | 'work-or-study'
  | 'away-over-month'
  | 'clinic-closed';

/** When a ground holds: within the window of the campaign, once a year, or on any day. */
export type GroundHolds = 'in-campaign' | 'once-a-year' | 'any-day';

/** When a ground holds, by date; the first edition serves the time before it. */
export type GroundEditions = Editions<GroundHolds, 'rule'>;

const CAMPAIGN: Citation = {
  document: 'clinic-page',
  place: '«Ежегодно в Казахстане … проходит кампания по свободному выбору»',
};
const OUTSIDE: Citation = {
  document: 'clinic-page',
  place: '«кампания по прикреплению — не единственная возможность»',
};
const RULES: Citation = { document: 'order-194', place: 'правила прикрепления' };

function holds(value: GroundHolds, ...citations: [Citation, ...Citation[]]): GroundEditions {
  return [{ value, unit: 'rule', from: '2020-01-01', citations, checkedOn: LAW_CHECKED_ON, confidence: 'M' }];
}

const ANY_DAY = holds('any-day', RULES, OUTSIDE);

/** The grounds, each with its basis. */
export const attachmentGrounds: Readonly<Record<AttachmentGround, GroundEditions>> = {
  campaign: holds('in-campaign', RULES, CAMPAIGN),
  'free-choice': holds('once-a-year', RULES, OUTSIDE),
  moved: ANY_DAY,
  'work-or-study': ANY_DAY,
  'away-over-month': ANY_DAY,
  'clinic-closed': ANY_DAY,
};

/** Months between two free choices (reading `freeChoiceYear: 'twelve-months'`); the first edition serves the time before it. */
export const freeChoiceInterval: Editions<number, 'months'> = [
  {
    value: 12,
    unit: 'months',
    from: '2020-01-01',
    citations: [{ document: 'clinic-page', place: '«один раз в год по праву свободного выбора»' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

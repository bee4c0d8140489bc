import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

const HOURS_PLACE = '«запрос на прикрепление принимается за два часа до окончания работы»';

/** Until when a request counts as received on its day, `HH:MM`, inclusive. */
export interface ReceptionHours {
  readonly workingDay: string;
  readonly saturday: string;
}

/** The hours by date; the first edition serves the time before it. */
export const receptionHours: Editions<ReceptionHours, 'time-of-day'> = [
  {
    value: { workingDay: '18:00', saturday: '12:00' },
    unit: 'time-of-day',
    from: '2020-01-01',
    citations: [{ document: 'clinic-page', place: HOURS_PLACE }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** Working days from the receipt of a request to its answer; the first edition serves the time before it. */
export const attachmentAnswerWithin: Editions<number, 'working-days'> = [
  {
    value: 1,
    unit: 'working-days',
    from: '2020-01-01',
    citations: [
      { document: 'ministry-slides-2026', place: 'слайд «Прикрепление к поликлинике»: в течение 1 рабочего дня' },
      { document: 'leaflet-2026', place: '«в течение 1 рабочего дня»' },
      { document: 'clinic-page', place: '«Услуга оказывается … в течение одного рабочего дня»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** A day of delay costs this many times the base rate of the National Bank, divided by the days of a year. */
export const penaltyFactor: Editions<string, 'factor'> = [
  {
    value: '1.25',
    unit: 'factor',
    from: '2017-07-01',
    citations: [
      { document: 'authorities', place: 'разъяснения: пеня 1,25 базовой ставки за каждый день просрочки работодателя' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
    note: 'For employers. Older texts say 2.5.',
  },
];

/** The year by which the annual base rate is divided, also in leap years. */
export const penaltyYear: Editions<number, 'days'> = [
  {
    value: 365,
    unit: 'days',
    from: '2017-07-01',
    citations: [{ document: 'osms-kz', place: 'penalty: the annual rate is divided by 365' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

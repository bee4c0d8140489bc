import type { Editions, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from './checked.js';

/** From when employers pay deductions: no payment is for an earlier month. */
export const scheme: Editions<'in-force', 'rule'> = [
  {
    value: 'in-force',
    unit: 'rule',
    from: '2017-07-01',
    citations: [
      { document: 'ministry-slides-2019', place: 'слайд «Идентификация населения в систему ОСМС», начало уплаты' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** From when anybody has the right to care in ОСМС. */
export const right: Editions<'in-force', 'rule'> = [
  {
    value: 'in-force',
    unit: 'rule',
    from: '2020-01-01',
    citations: [
      { document: 'ministry-slides-2019', place: 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»' },
      { document: 'law-405-v', place: 'ст. 40' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'The Karaganda pilot of September 2019 is not modelled.',
  },
];

/** Last day for which the rules of status and packages are known; later answers are provisional. */
export const knownThrough: Editions<IsoDay, 'day'> = [
  {
    value: '2027-12-31',
    unit: 'day',
    from: '2017-07-01',
    citations: [
      { document: 'law-206-viii', place: 'переходные положения: последние нормы вступают в силу 01.01.2027' },
      { document: 'ministry-slides-2026', place: 'слайд «Переход на единый пакет медпомощи с 2027 года»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** Age at which a child becomes an adult; the first edition serves the time before it. */
export const adultAge: Editions<number, 'years'> = [
  {
    value: 18,
    unit: 'years',
    from: '2017-07-01',
    citations: [{ document: 'clinic-page', place: '15 льготных категорий, п. 1; «детям до 18 лет»' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'Born on 29 February: an adult on 1 March of a common year. A birthday in July: contributions are owed from August (M).',
  },
];

import type { IsoDay, LawValue } from '../edition.js';

/** The day on which the law data were last compared with their sources. */
export const LAW_CHECKED_ON: IsoDay = '2026-11-22';

/** Month from which employers pay deductions: no payment is for an earlier month. */
export const SCHEME_START: LawValue<'2017-07'> = {
  value: '2017-07',
  unit: 'month',
  from: '2017-07-01',
  citations: [
    { document: 'ministry-slides-2019', place: 'слайд «Идентификация населения в систему ОСМС», начало уплаты' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** First day on which anybody has the right to care in ОСМС. */
export const RIGHT_START: LawValue<'2020-01-01'> = {
  value: '2020-01-01',
  unit: 'day',
  from: '2020-01-01',
  citations: [
    { document: 'ministry-slides-2019', place: 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»' },
    { document: 'law-405-v', place: 'ст. 40' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
  note: 'The Karaganda pilot of September 2019 is not modelled.',
};

/** Period in which every participant is insured without any payment. */
export const TRANSITION: LawValue<{ readonly from: '2020-01-01'; readonly through: '2020-06-30' }> = {
  value: { from: '2020-01-01', through: '2020-06-30' },
  unit: 'period',
  from: '2020-01-01',
  through: '2020-06-30',
  citations: [{ document: 'law-405-v', place: 'ст. 40' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Last day for which the rules of status and packages are known; later answers are provisional. */
export const STATUS_KNOWN_THROUGH: LawValue<'2027-12-31'> = {
  value: '2027-12-31',
  unit: 'day',
  from: '2020-01-01',
  citations: [
    { document: 'law-206-viii', place: 'переходные положения: последние нормы вступают в силу 01.01.2027' },
    { document: 'ministry-slides-2026', place: 'слайд «Переход на единый пакет медпомощи с 2027 года»' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'M',
};

/** Age at which a child becomes an adult. */
export const ADULT_AGE: LawValue<18> = {
  value: 18,
  unit: 'years',
  from: '2020-01-01',
  citations: [{ document: 'clinic-page', place: '15 льготных категорий, п. 1; «детям до 18 лет»' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
  note: 'Born on 29 February: an adult on 1 March of a common year. A birthday in July: contributions are owed from August (M).',
};

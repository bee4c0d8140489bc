import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Day of the following month on which payment for a month is due; read on the first day of that following month. */
export const dueDay: Editions<number, 'day-of-month'> = [
  {
    value: 25,
    unit: 'day-of-month',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 30' },
      { document: 'fund', place: 'разъяснение о сроке уплаты: до 25 числа следующего месяца' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** How many months before a month are searched for debts. */
export const arrearsWindow: Editions<number, 'months'> = [
  {
    value: 12,
    unit: 'months',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 5 п. 3' },
      {
        document: 'fund',
        place: 'разъяснение: долги не более чем за последние 12 месяцев и не ранее января 2020 года',
      },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** The months that can be owed: those that begin in these days. */
export const owing: Editions<'owed', 'rule'> = [
  {
    value: 'owed',
    unit: 'rule',
    from: '2020-01-01',
    citations: [{ document: 'fund', place: 'разъяснение: долги не ранее января 2020 года' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** That what is paid for a month gives the right in it. */
export const paidRight: Editions<'paid-for', 'rule'> = [
  {
    value: 'paid-for',
    unit: 'rule',
    from: '2017-07-01',
    citations: [{ document: 'law-405-v', place: 'ст. 5 п. 1' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** The months payment for which gives the right whatever is owed: those that begin in these days. */
export const unconditionalMonths: Editions<'whatever-is-owed', 'rule'> = [
  {
    value: 'whatever-is-owed',
    unit: 'rule',
    from: '2017-07-01',
    through: '2020-06-30',
    citations: [{ document: 'law-405-v', place: 'ст. 40' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Months in a row that give the right to payers of ЕСП in the last of them; read on its first day. */
export const singleAggregateRun: Editions<number, 'months'> = [
  {
    value: 3,
    unit: 'months',
    from: '2017-07-01',
    through: '2023-12-31',
    citations: [
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Идентификация населения в систему ОСМС»: плательщики ЕСП, не менее 3 месяцев подряд',
      },
      { document: 'fund', place: 'филиал, ноябрь 2021: застрахован в третьем месяце' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** Months in a row that gave the right to self-payers; read on the day asked about. */
export const selfPayerRun: Editions<number, 'months'> = [
  {
    value: 3,
    unit: 'months',
    from: '2017-07-01',
    through: '2021-06-30',
    citations: [{ document: 'law-405-v', place: 'ст. 40' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

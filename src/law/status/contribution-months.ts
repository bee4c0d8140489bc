import type { Edition } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Payment for a month is due on this day of the following month. */
export const DUE_DAY: Edition<25> = {
  value: 25,
  unit: 'day-of-month',
  from: '2017-07-01',
  citations: [
    { document: 'law-405-v', place: 'ст. 30' },
    { document: 'fund', place: 'разъяснение о сроке уплаты: до 25 числа следующего месяца' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** How many months before a month are searched for debts. */
export const ARREARS_WINDOW: Edition<12> = {
  value: 12,
  unit: 'months',
  from: '2020-01-01',
  citations: [
    { document: 'law-405-v', place: 'ст. 5 п. 3' },
    { document: 'fund', place: 'разъяснение: долги не более чем за последние 12 месяцев и не ранее января 2020 года' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** First month that can be owed. */
export const FIRST_OWED_MONTH: Edition<'2020-01'> = {
  value: '2020-01',
  unit: 'month',
  from: '2020-01-01',
  citations: [{ document: 'fund', place: 'разъяснение: долги не ранее января 2020 года' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** A payment for this month or an earlier one gives the right whatever is owed. */
export const LAST_MONTH_WITHOUT_ARREARS: Edition<'2020-06'> = {
  value: '2020-06',
  unit: 'month',
  from: '2020-01-01',
  through: '2020-06-30',
  citations: [{ document: 'law-405-v', place: 'ст. 40' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Months in a row that give the right to payers of ЕСП, and the last month of ЕСП. */
export const SINGLE_AGGREGATE_RUN: Edition<{ readonly months: 3; readonly lastMonth: '2023-12' }> = {
  value: { months: 3, lastMonth: '2023-12' },
  unit: 'months',
  from: '2020-01-01',
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
};

/** Months in a row that gave the right to self-payers, and the last day of that rule. */
export const SELF_PAYER_RUN: Edition<{ readonly months: 3; readonly lastDay: '2021-06-30' }> = {
  value: { months: 3, lastDay: '2021-06-30' },
  unit: 'months',
  from: '2020-01-01',
  through: '2021-06-30',
  citations: [{ document: 'law-405-v', place: 'ст. 40' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

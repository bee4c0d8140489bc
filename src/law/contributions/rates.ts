/** The rates of deductions and contributions, as parts of one. */

import type { Citation } from '../documents.js';
import type { Edition, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { Payer, SinglePaymentPayer } from './payers.js';

/** A part of one as a plain decimal, by date. */
export type Rates = Editions<string, 'rate'>;

const RATE = { unit: 'rate', checkedOn: LAW_CHECKED_ON } as const;

const ARTICLE_27: Citation = { document: 'law-405-v', place: 'ст. 27' };
const ARTICLE_28: Citation = { document: 'law-405-v', place: 'ст. 28' };
const SLIDE: Citation = {
  document: 'ministry-slides-2019',
  place: 'слайд «Идентификация населения в систему ОСМС», объект исчисления',
};
const LEVELS_2024 = 'информация по ставкам взносов и отчислений на ОСМС за 2024 год';

const employer: Rates = [
  {
    ...RATE,
    value: '0.01',
    from: '2017-07-01',
    through: '2017-12-31',
    confidence: 'H',
    citations: [SLIDE, ARTICLE_27],
  },
  {
    ...RATE,
    value: '0.015',
    from: '2018-01-01',
    through: '2019-12-31',
    confidence: 'M',
    citations: [ARTICLE_27, SLIDE],
  },
  {
    ...RATE,
    value: '0.02',
    from: '2020-01-01',
    through: '2021-12-31',
    confidence: 'M',
    citations: [ARTICLE_27, SLIDE],
  },
  {
    ...RATE,
    value: '0.03',
    from: '2022-01-01',
    confidence: 'H',
    citations: [ARTICLE_27, { document: 'clinic-page', place: `${LEVELS_2024}: работодатель` }, SLIDE],
  },
];

const employee: Rates = [
  {
    ...RATE,
    value: '0.01',
    from: '2020-01-01',
    through: '2020-12-31',
    confidence: 'H',
    citations: [ARTICLE_28, SLIDE],
  },
  {
    ...RATE,
    value: '0.02',
    from: '2021-01-01',
    confidence: 'H',
    citations: [ARTICLE_28, { document: 'clinic-page', place: `${LEVELS_2024}: наемный работник` }, SLIDE],
  },
];

/** No rate is established for the second half of 2017, although the payment existed. */
const contractor: Rates = [
  {
    ...RATE,
    value: '0.01',
    from: '2020-01-01',
    through: '2020-12-31',
    confidence: 'H',
    citations: [ARTICLE_28, SLIDE],
  },
  {
    ...RATE,
    value: '0.02',
    from: '2021-01-01',
    confidence: 'H',
    citations: [ARTICLE_28, { document: 'clinic-page', place: `${LEVELS_2024}: физическое лицо (ГПХ)` }, SLIDE],
    note: 'The customer withholds it as tax agent and pays no deduction of their own.',
  },
];

const entrepreneur: Rates = [
  {
    ...RATE,
    value: '0.05',
    from: '2017-07-01',
    through: '2017-12-31',
    confidence: 'H',
    citations: [{ document: 'authorities', place: 'официальное разъяснение 2017 года: 2 445,90 тенге' }, SLIDE],
  },
  {
    ...RATE,
    value: '0.05',
    from: '2020-01-01',
    confidence: 'H',
    citations: [
      ARTICLE_28,
      { document: 'clinic-page', place: `${LEVELS_2024}: индивидуальный предприниматель` },
      SLIDE,
    ],
    note: 'Also private practice; farm heads are confirmed for 2020–2021 only.',
  },
];

const self: Rates = [
  {
    ...RATE,
    value: '0.05',
    from: '2020-01-01',
    confidence: 'H',
    citations: [ARTICLE_28, { document: 'clinic-page', place: '«Как оплатить взносы ОСМС…»: 5 % от МЗП' }, SLIDE],
  },
];

/** The part of the ЕСП that goes to ОСМС. */
const singleAggregate: Rates = [
  {
    ...RATE,
    value: '0.4',
    from: '2019-01-01',
    through: '2023-12-31',
    confidence: 'H',
    citations: [SLIDE, { document: 'authorities', place: 'сообщения о ЕСП: 40 % от 1 МРП или 0,5 МРП' }],
  },
];

const platform: Rates = [
  {
    ...RATE,
    value: '0.01',
    from: '2026-01-01',
    confidence: 'H',
    citations: [{ document: 'amending-laws', place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых' }],
    note: 'One of four payments of 1 %, withheld by the operator of the platform.',
  },
];

const ARTICLE_26: Citation = { document: 'law-405-v', place: 'ст. 26 п. 2 (в редакции 206-VIII)' };
const YEARLY = 'The budget law sets the figure each year.';

function stateRate(value: string, first: number, last?: number): Edition<string, 'rate'> {
  return {
    ...RATE,
    value,
    from: `${first}-01-01`,
    ...(last === undefined ? {} : { through: `${last}-12-31` as const }),
    confidence: 'H',
    citations:
      first === 2024
        ? [ARTICLE_26, { document: 'clinic-page', place: `${LEVELS_2024}: льготные категории` }]
        : [ARTICLE_26],
    note: YEARLY,
  };
}

const state: Rates = [
  stateRate('0.014', 2020, 2020),
  stateRate('0.016', 2021, 2021),
  stateRate('0.017', 2022, 2022),
  stateRate('0.018', 2023, 2023),
  stateRate('0.019', 2024, 2024),
  stateRate('0.02', 2025, 2026),
  stateRate('0.022', 2027, 2028),
  stateRate('0.027', 2029, 2030),
  stateRate('0.032', 2031, 2032),
  stateRate('0.037', 2033, 2034),
  stateRate('0.042', 2035, 2036),
  stateRate('0.047', 2037),
];

const localBudget: Rates = [
  {
    ...RATE,
    value: '0.02',
    from: '2026-01-01',
    confidence: 'H',
    citations: [{ document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }],
  },
];

/** Those who have a rate of their own; that of the single payment is in `single-payment.ts`. */
export type RatedPayer = Exclude<Payer, SinglePaymentPayer>;

/** The rate of every payer. */
export const rates: Readonly<Record<RatedPayer, Rates>> = {
  employer,
  employee,
  contractor,
  entrepreneur,
  self,
  'single-aggregate': singleAggregate,
  'platform-self-employed': platform,
  state,
  'local-budget': localBudget,
};

/** Last month for which rates and bases are settled; a later amount, where it can be computed at all, is provisional. */
export const amountsKnownThrough: Editions<string, 'month'> = [
  {
    value: '2026-12',
    unit: 'month',
    from: '2017-07-01',
    citations: [ARTICLE_26],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: `${YEARLY} The schedule of the state's rates reaches 2037.`,
  },
];

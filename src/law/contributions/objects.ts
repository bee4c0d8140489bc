/** What contributions are computed on: caps, fixed objects, and the limit of the platform regime. */

import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { CappedPayer, FixedPayer, Settlement } from './payers.js';

/** A monthly cap in МЗП. `sum`: on all income of the person together; `each-payer`: on what one payer pays. */
export interface Cap {
  readonly times: string;
  readonly on: 'sum' | 'each-payer';
}

/** Caps by date. */
export type Caps = Editions<Cap, 'times-mzp'>;

const CAP = { unit: 'times-mzp', checkedOn: LAW_CHECKED_ON } as const;
const OBJECT = { checkedOn: LAW_CHECKED_ON } as const;

const LEVELS_2024 = 'информация по ставкам взносов и отчислений на ОСМС за 2024 год';
const SUM_EXPLAINED: Citation = { document: 'fund', place: 'разъяснение: предел — для всех доходов работника вместе' };
const HANDBOOK: Citation = { document: 'third-party', place: 'предел объекта отчислений в 2018–2019 годах: 15 МЗП' };

const ofContributions: Caps = [
  {
    ...CAP,
    value: { times: '10', on: 'sum' },
    from: '2020-01-01',
    through: '2025-12-31',
    confidence: 'H',
    citations: [
      { document: 'law-405-v', place: 'ст. 28' },
      { document: 'clinic-page', place: `${LEVELS_2024}: объект исчисления не должен превышать 10 МЗП` },
      SUM_EXPLAINED,
    ],
    note: 'That the cap is on the sum of incomes is the explanation of the Fund.',
  },
  {
    ...CAP,
    value: { times: '20', on: 'sum' },
    from: '2026-01-01',
    confidence: 'H',
    citations: [{ document: 'law-206-viii', place: 'ст. 28 п. 5-2 (в 405-V)' }],
    note: 'A certificate of payment elsewhere frees the rest; self-payers excepted.',
  },
];

/** The cap on the month's income, in МЗП. */
export const caps: Readonly<Record<CappedPayer, Caps>> = {
  employer: [
    {
      ...CAP,
      value: { times: '15', on: 'each-payer' },
      from: '2017-07-01',
      through: '2017-12-31',
      confidence: 'M',
      citations: [{ document: 'authorities', place: 'разъяснения 2017 года: не более 15 МЗП' }],
    },
    {
      ...CAP,
      value: { times: '15', on: 'each-payer' },
      from: '2018-01-01',
      through: '2019-12-31',
      confidence: 'L',
      citations: [HANDBOOK],
    },
    {
      ...CAP,
      value: { times: '10', on: 'each-payer' },
      from: '2020-01-01',
      through: '2025-12-31',
      confidence: 'H',
      citations: [
        { document: 'law-405-v', place: 'ст. 27' },
        { document: 'clinic-page', place: `${LEVELS_2024}: объект исчисления не должен превышать 10 МЗП` },
      ],
    },
    {
      ...CAP,
      value: { times: '40', on: 'sum' },
      from: '2026-01-01',
      confidence: 'H',
      citations: [{ document: 'law-206-viii', place: 'ст. 27 п. 2-2 (в 405-V)' }],
    },
  ],
  employee: ofContributions,
  contractor: ofContributions,
  'single-payment-employer': [
    {
      ...CAP,
      value: { times: '10', on: 'each-payer' },
      from: '2023-01-01',
      through: '2025-12-31',
      confidence: 'M',
      citations: [{ document: 'amending-laws', place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)' }],
    },
  ],
  'single-payment-employee': [
    {
      ...CAP,
      value: { times: '10', on: 'sum' },
      from: '2023-01-01',
      through: '2025-12-31',
      confidence: 'M',
      citations: [
        { document: 'amending-laws', place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)' },
        SUM_EXPLAINED,
      ],
    },
  ],
};

/** The object of those whose payment does not depend on income, in МЗП. */
export const objectsInMzp: Readonly<Record<FixedPayer, Editions<string, 'times-mzp'>>> = {
  entrepreneur: [
    {
      ...OBJECT,
      value: '2',
      unit: 'times-mzp',
      from: '2017-07-01',
      through: '2017-12-31',
      confidence: 'H',
      citations: [
        { document: 'authorities', place: 'официальное разъяснение 2017 года: 5 % от 2 МЗП, 2 445,90 тенге' },
      ],
      note: 'The Ministry’s slides of 2019 say 1.4 МЗП also for 2017.',
    },
    {
      ...OBJECT,
      value: '1.4',
      unit: 'times-mzp',
      from: '2020-01-01',
      confidence: 'H',
      citations: [
        { document: 'law-405-v', place: 'ст. 28' },
        { document: 'clinic-page', place: `${LEVELS_2024}: 5 % от 1,4 МЗП` },
        { document: 'ministry-slides-2019', place: 'слайд «Идентификация населения в систему ОСМС»: 5 % от 1,4×МЗП' },
      ],
      note: 'Whatever the income, also zero. One who has suspended the business pays as a self-payer.',
    },
  ],
  self: [
    {
      ...OBJECT,
      value: '1',
      unit: 'times-mzp',
      from: '2020-01-01',
      confidence: 'H',
      citations: [
        { document: 'law-405-v', place: 'ст. 28' },
        { document: 'ministry-slides-2019', place: 'слайд «Идентификация населения в систему ОСМС»: 5 % от МЗП' },
      ],
    },
  ],
};

const SINGLE_AGGREGATE = {
  ...OBJECT,
  unit: 'times-mrp',
  from: '2019-01-01',
  through: '2023-12-31',
  confidence: 'H',
  citations: [
    { document: 'ministry-slides-2019', place: 'слайд «Идентификация населения в систему ОСМС»: 40 % × МРП (0,5 МРП)' },
    { document: 'authorities', place: 'сообщения о ЕСП: 1 МРП в городах, 0,5 МРП в остальных местах' },
  ],
} as const;

/** The whole ЕСП, in МРП. */
export const objectsInMrp: Readonly<Record<Settlement, Editions<string, 'times-mrp'>>> = {
  city: [{ ...SINGLE_AGGREGATE, value: '1' }],
  village: [{ ...SINGLE_AGGREGATE, value: '0.5' }],
};

/** The month's income up to which the regime of the platform self-employed applies, in МРП. */
export const platformLimits: Editions<string, 'times-mrp'> = [
  {
    ...OBJECT,
    value: '300',
    unit: 'times-mrp',
    from: '2026-01-01',
    confidence: 'H',
    citations: [{ document: 'amending-laws', place: 'Налоговый кодекс 2026, специальный налоговый режим самозанятых' }],
  },
];

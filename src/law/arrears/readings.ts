import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { defaultsOf, type ReadingChoices } from '../reading-choices.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import { type Readings, readingChoices } from '../status/readings.js';

/** The open questions about the price of debts. */
export interface ArrearsReadings {
  /** A month missed is priced by the minimum wage of its own year, or by that of the year in which it is paid. */
  readonly arrearsPrice: 'owed-month' | 'payment-date';
}

/** The switches of a question about debts: those of the status, and those of prices. */
export type DebtReadings = Readings & ArrearsReadings;

/** Every choice of every switch; the first is the default. */
export const arrearsReadingChoices: ReadingChoices<ArrearsReadings> = frozen({
  arrearsPrice: ['owed-month', 'payment-date'],
});

/** Every choice of every switch of a question about debts. */
export const debtReadingChoices: ReadingChoices<DebtReadings> = frozen({ ...readingChoices, ...arrearsReadingChoices });

export const DEFAULT_ARREARS_READINGS: ArrearsReadings = defaultsOf(arrearsReadingChoices);

/** What is chosen for who says nothing. */
export const DEFAULT_DEBT_READINGS: DebtReadings = defaultsOf(debtReadingChoices);

/** What each reading of the price rests on. */
export const arrearsPrices: Readonly<Record<ArrearsReadings['arrearsPrice'], Editions<'priced', 'rule'>>> = {
  'owed-month': [
    {
      value: 'priced',
      unit: 'rule',
      from: '2020-01-01',
      citations: [
        {
          document: 'clinic-page',
          place: 'ставки по годам: 5% от МЗП (в 2023 году по 3500 тенге, с 2024 года по 4250 тенге)',
        },
      ],
      checkedOn: LAW_CHECKED_ON,
      confidence: 'M',
      note: 'Other official answers price by the year of payment.',
    },
  ],
  'payment-date': [
    {
      value: 'priced',
      unit: 'rule',
      from: '2020-01-01',
      citations: [{ document: 'authorities', place: 'разъяснения: долг уплачивается по МЗП на дату уплаты' }],
      checkedOn: LAW_CHECKED_ON,
      confidence: 'M',
    },
  ],
};

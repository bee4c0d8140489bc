import type { Citation } from '../documents.js';

/** The open questions about the price of debts. */
export interface ArrearsReadings {
  /** A month missed is priced by the minimum wage of its own year, or by that of the year in which it is paid. */
  readonly arrearsPrice: 'owed-month' | 'payment-date';
}

/** E prices each month by its own year; other official answers by the year of payment. */
export const DEFAULT_ARREARS_READINGS: ArrearsReadings = { arrearsPrice: 'owed-month' };

/** Where each reading of the price comes from. */
export const arrearsPriceCitations: Readonly<Record<ArrearsReadings['arrearsPrice'], Citation>> = {
  'owed-month': {
    document: 'clinic-page',
    place: 'ставки по годам: 5% от МЗП (в 2023 году по 3500 тенге, с 2024 года по 4250 тенге)',
  },
  'payment-date': { document: 'authorities', place: 'разъяснения: долг уплачивается по МЗП на дату уплаты' },
};

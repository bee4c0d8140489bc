/** The open questions about the price of debts. */
export interface ArrearsReadings {
  /** A month missed is priced by the minimum wage of its own year, or by that of the year in which it is paid. */
  readonly arrearsPrice: 'owed-month' | 'payment-date';
}

/** E prices each month by its own year; other official answers by the year of payment. */
export const DEFAULT_ARREARS_READINGS: ArrearsReadings = { arrearsPrice: 'owed-month' };

import type { Payer, Settlement } from '../../law/contributions/payers.js';

/** A line of the picture of rates: a payer, those of ЕСП by where they live. */
export type RatesLine = Exclude<Payer, 'single-aggregate'> | Settlement;

/** The words of the picture of rates. */
export interface RatesWords {
  /** The title, from the first year to the last. */
  readonly title: (first: number, last: number) => string;
  /** How to read the bars, and the signs for no payment and for no figure. */
  readonly note: string;
  readonly payers: Readonly<Record<RatesLine, string>>;
  /** Between thousands, and before the tiyn. */
  readonly separators: readonly [thousands: string, decimal: string];
}

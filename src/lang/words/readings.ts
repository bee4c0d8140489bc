import type { Readings } from '../../law/status/readings.js';

/** What a language says of the readings of the law. */
export interface ReadingWords {
  /** A choice of reading that is not the default: a clause without a full stop. */
  readonly readings: { readonly [Name in keyof Readings]: (value: Readings[Name]) => string };
}

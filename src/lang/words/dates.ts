import type { Day, Month } from '../../person/facts.js';

/** A run of days, both ends inclusive; an end that is left out is open. */
export interface OpenPeriod {
  readonly from?: Day | undefined;
  readonly through?: Day | undefined;
}

/** A run of days with both ends, inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly through: Day;
}

/** How a language writes days and months. */
export interface DateWords {
  /** A day in words: `2026-12-31` → `31 December 2026`. */
  readonly formatDate: (day: Day) => string;
  /** A month in words: `2026-12` → `December 2026`. */
  readonly formatMonth: (month: Month) => string;
  /** The first letter of a month's name, for the head of a calendar: `2026-12` → `D`. */
  readonly monthInitial: (month: Month) => string;
  /** A run of days in words, without a full stop: `from 1 May 2026 through 3 May 2026`. */
  readonly formatPeriod: (period: OpenPeriod) => string;
  /** A run of days in few words, where there is little room: `1 May 2026 – 3 May 2026`. */
  readonly formatRange: (range: DayRange) => string;
}

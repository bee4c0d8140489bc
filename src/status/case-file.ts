import type { Spans } from '../calendar/spans.js';
import type { Readings } from '../law/status/readings.js';
import type { PaymentLog, Person } from '../person/person.js';

/** The days of one ground that needs no payment, clipped to the days of participation. */
export interface GroundDays {
  readonly bit: number;
  readonly days: Spans;
}

/** Everything the law asks about a person that does not depend on the day asked about. */
export interface CaseFile {
  readonly person: Person;
  readonly readings: Readings;
  /** Days on which he takes part in the scheme. */
  readonly participation: Spans;
  /** Grounds 1 and 2 (service and categories), in the order of the law. */
  readonly exemptions: readonly GroundDays[];
  /** Days of any ground 1 or 2. */
  readonly exemptDays: Spans;
  /** Days of ground 3. */
  readonly welfareDays: Spans;
  /** Months that are not owed whether paid or not. */
  readonly excusedMonths: Spans;
  /** Months of prepaid years. */
  readonly prepaidMonths: Spans;
  /** Payments for months with a day of participation. */
  readonly payments: PaymentLog;
}

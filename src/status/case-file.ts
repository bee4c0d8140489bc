import type { Spans } from '../calendar/spans.js';
import type { Readings } from '../law/status/readings.js';
import type { PaymentLog } from '../person/payment-log.js';
import type { Person } from '../person/person.js';
import type { StatusTerms } from './terms.js';

/** The days of one ground that needs no payment, clipped to the days of participation. */
export interface GroundDays {
  readonly bit: number;
  readonly days: Spans;
}

/** Everything the law asks about a person that does not depend on the day asked about. */
export interface CaseFile {
  readonly terms: StatusTerms;
  readonly person: Person;
  readonly readings: Readings;
  /** Days on which the person takes part in the scheme. */
  readonly participation: Spans;
  /** Service and categories, in the order of the law. */
  readonly exemptions: readonly GroundDays[];
  /** Days of service or of any category. */
  readonly exemptDays: Spans;
  /** Days of the crisis or emergency level after asking for care. */
  readonly welfareDays: Spans;
  /** Months that are not owed whether paid or not. */
  readonly excusedMonths: Spans;
  /** Months of prepaid years. */
  readonly prepaidMonths: Spans;
  /** Payments for months with a day of participation. */
  readonly payments: PaymentLog;
}

/** The facts of a person as the oracle reads them. The string "unknown" for a group is not supported. */

/** "Any fact may carry `recordedOn`." */
export interface Recorded {
  readonly recordedOn?: string;
}

/** "Items that are bare strings may then be written { month | on, recordedOn }." */
export type MonthFact = string | ({ readonly month: string } & Recorded);
export type DayFact = string | ({ readonly on: string } & Recorded);
/** "`birthDate` and `deathDate` { date, recordedOn }." */
export type DateFact = string | ({ readonly date: string } & Recorded);

export type ResidenceKind =
  | 'citizen'
  | 'kandas'
  | 'permanent-resident'
  | 'stateless-permanent'
  | 'refugee'
  | 'asylum-seeker'
  | 'temporary-foreigner'
  | 'cis-citizen-temporary'
  | 'eaeu-worker'
  | 'eaeu-family';

export interface ResidenceFact extends Recorded {
  readonly kind: ResidenceKind;
  /** Required by the wire format for `permanent-resident` and `stateless-permanent`. */
  readonly since?: string;
  readonly from?: string;
  readonly through?: string;
}

/** The 15 exempt categories in the order of the law. */
export const categoryCodes = [
  'child',
  'registered-unemployed',
  'pregnant-not-working',
  'parent-of-child-under-three-not-working',
  'maternity-or-childcare-leave',
  'carer-of-child-with-disability-not-working',
  'carer-of-group-one-disabled-not-working',
  'pensioner',
  'convict',
  'detainee-or-house-arrest',
  'kandas-not-working',
  'award-mother',
  'person-with-disability',
  'full-time-student',
  'social-assistance-recipient-not-working',
] as const;
export type CategoryCode = (typeof categoryCodes)[number];

export interface CategoryFact extends Recorded {
  readonly category: CategoryCode;
  readonly measure?: 'detention' | 'house-arrest';
  readonly from: string;
  readonly through?: string;
}

export const workKinds = [
  'employee',
  'entrepreneur',
  'private-practice',
  'farm-head',
  'contractor',
  'platform-self-employed',
] as const;
export type WorkKind = (typeof workKinds)[number];

export interface WorkFact extends Recorded {
  readonly kind: WorkKind;
  readonly from: string;
  readonly through?: string;
}

export const paymentKinds = [
  'employer',
  'employee',
  'contractor',
  'entrepreneur',
  'self',
  'single-aggregate',
  'single-payment',
  'platform-self-employed',
] as const;
export type PaymentKind = (typeof paymentKinds)[number];

export interface PaymentFact extends Recorded {
  readonly month: string;
  readonly kind: PaymentKind;
  readonly paidOn?: string;
}

export interface ServiceFact extends Recorded {
  readonly from: string;
  readonly through?: string;
}

export interface WelfareFact extends Recorded {
  readonly level: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly from: string;
  readonly through?: string;
}

export interface ReversalFact extends Recorded {
  /** A month. */
  readonly from: string;
  /** A month. */
  readonly through?: string;
  readonly ground: 'military-service' | 'before-residence-permit' | 'eaeu-before-employment' | 'other';
}

export interface PersonJson {
  readonly birthDate?: DateFact;
  readonly residence?: ResidenceFact | readonly ResidenceFact[];
  readonly categories?: readonly CategoryFact[];
  readonly work?: readonly WorkFact[];
  readonly payments?: readonly PaymentFact[];
  readonly service?: readonly ServiceFact[];
  readonly welfare?: readonly WelfareFact[];
  readonly pensionContributions?: readonly MonthFact[];
  readonly careRequests?: readonly DayFact[];
  readonly reversals?: readonly ReversalFact[];
  readonly registerDebts?: readonly MonthFact[];
  readonly deathDate?: DateFact;
}

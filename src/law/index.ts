export * from './arrears/point-of-care-flow.js';
export * from './arrears/price.js';
export * from './arrears/reversals.js';
export * from './contributions/announced-figures.js';
export * from './contributions/base-indicators.js';
export * from './contributions/objects.js';
export * from './contributions/payment-details.js';
export * from './contributions/penalty.js';
export * from './contributions/rates.js';
export * from './contributions/readings.js';
export * from './contributions/single-payment.js';
export * from './coverage/index.js';
export { type Citation, type DocumentId, documents, type LegalDocument } from './documents.js';
export type { Confidence, IsoDay, LawValue, Unit } from './edition.js';
export * from './routes/routes.js';
export {
  type Category,
  type CategoryCode,
  categories,
  type EndsByWorking,
  HOUSE_ARREST_LISTED,
} from './scheme/categories.js';
export { type Budget, type CategoryChange, type CategoryRecord, categoryRegister } from './scheme/category-register.js';
export { type MonthsInForce, type PaymentKind, type PaymentKindRecord, paymentKinds } from './scheme/payment-kinds.js';
export {
  type Participation,
  type ResidenceKind,
  type ResidenceKindRecord,
  residenceKinds,
} from './scheme/residence-kinds.js';
export {
  ADULT_AGE,
  LAW_CHECKED_ON,
  RIGHT_START,
  SCHEME_START,
  STATUS_KNOWN_THROUGH,
  TRANSITION,
} from './scheme/scheme.js';
export * from './status/channels.js';
export {
  ARREARS_WINDOW,
  DUE_DAY,
  FIRST_OWED_MONTH,
  LAST_MONTH_WITHOUT_ARREARS,
  SELF_PAYER_RUN,
  SINGLE_AGGREGATE_RUN,
} from './status/contribution-months.js';
export { GRACE_MONTHS, LONG_GRACE_MONTHS, LONG_STANDING } from './status/grace.js';
export { type GroundCode, type GroundRule, grounds, type ReasonCode, reasonCitations } from './status/grounds.js';
export { PREPAID_MONTHS } from './status/prepayment.js';
export { DEFAULT_READINGS, type Readings } from './status/readings.js';
export { INSURED_WELFARE_LEVELS, MONTHS_WITHOUT_PENSION_CONTRIBUTION } from './status/welfare.js';

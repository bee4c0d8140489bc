export * from './announced-figures.js';
export * from './arrears-price.js';
export * from './base-indicators.js';
export { type Category, type CategoryCode, categories, type EndsByWorking, HOUSE_ARREST_LISTED } from './categories.js';
export { type Budget, type CategoryChange, type CategoryRecord, categoryRegister } from './category-register.js';
export {
  ARREARS_WINDOW,
  DUE_DAY,
  FIRST_OWED_MONTH,
  LAST_MONTH_WITHOUT_ARREARS,
  SELF_PAYER_RUN,
  SINGLE_AGGREGATE_RUN,
} from './contribution-months.js';
export * from './contribution-objects.js';
export * from './contribution-readings.js';
export { type Citation, type DocumentId, documents, type LegalDocument } from './documents.js';
export { type GroundCode, type GroundRule, grounds, type ReasonCode, reasonCitations } from './grounds.js';
export type { Confidence, IsoDay, LawValue, Unit } from './law-value.js';
export * from './packages/index.js';
export * from './payment-details.js';
export { type MonthsInForce, type PaymentKind, type PaymentKindRecord, paymentKinds } from './payment-kinds.js';
export * from './penalty.js';
export * from './point-of-care-flow.js';
export { PREPAID_MONTHS } from './prepayment.js';
export * from './rates.js';
export { DEFAULT_READINGS, type Readings } from './readings.js';
export { type Participation, type ResidenceKind, type ResidenceKindRecord, residenceKinds } from './residence-kinds.js';
export * from './reversals.js';
export * from './routes.js';
export { ADULT_AGE, LAW_CHECKED_ON, RIGHT_START, SCHEME_START, STATUS_KNOWN_THROUGH, TRANSITION } from './scheme.js';
export * from './single-payment.js';
export * from './status-channels.js';
export { LONG_STANDING, LONG_TAIL, TAIL } from './tail.js';
export { INSURED_WELFARE_LEVELS, MONTHS_WITHOUT_PENSION_CONTRIBUTION } from './welfare.js';

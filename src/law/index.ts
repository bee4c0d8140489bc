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
export { type Citation, type DocumentId, documents, type LegalDocument } from './documents.js';
export { type GroundCode, type GroundRule, grounds, type ReasonCode, reasonCitations } from './grounds.js';
export type { Confidence, IsoDay, LawValue, Unit } from './law-value.js';
export { type MonthsInForce, type PaymentKind, type PaymentKindRecord, paymentKinds } from './payment-kinds.js';
export { PREPAID_MONTHS } from './prepayment.js';
export { DEFAULT_READINGS, type Readings } from './readings.js';
export { type Participation, type ResidenceKind, type ResidenceKindRecord, residenceKinds } from './residence-kinds.js';
export { ADULT_AGE, LAW_CHECKED_ON, RIGHT_START, SCHEME_START, STATUS_KNOWN_THROUGH, TRANSITION } from './scheme.js';
export { LONG_STANDING, LONG_TAIL, TAIL } from './tail.js';
export { INSURED_WELFARE_LEVELS, MONTHS_WITHOUT_PENSION_CONTRIBUTION } from './welfare.js';

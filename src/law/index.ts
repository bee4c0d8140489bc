export { type Amendments, amend } from './amend.js';
export type { AmendedEdition } from './amended-edition.js';
export { type ArrearsLaw, arrearsLaw } from './arrears/index.js';
export type { PointOfCareActor, PointOfCareStep, PointOfCareStepCode } from './arrears/point-of-care-flow.js';
export {
  type ArrearsReadings,
  arrearsReadingChoices,
  DEFAULT_ARREARS_READINGS,
  type DebtReadings,
} from './arrears/readings.js';
export type { ReversalDocument, ReversibleGround } from './arrears/reversals.js';
export {
  type ApplicantEditions,
  type ApplicantKind,
  type ApplicantRules,
  type AttachmentChannel,
  type AttachmentDocument,
  type AttachmentGround,
  type AttachmentLaw,
  type AttachmentReadings,
  type AttachmentReasonCode,
  attachmentLaw,
  attachmentReadings,
  attachmentReasons,
  type CampaignWindow,
  type ChildAges,
  type ContractKind,
  type DoctorKind,
  type DoctorNorm,
  type GroundEditions,
  type GroundHolds,
  type OneOf,
  type ReceptionHours,
} from './attachment/index.js';
export {
  type CareLaw,
  type CarePrice,
  careLaw,
  type FinanceSource,
  type OutreachAction,
  type OutreachMessage,
  type OutreachPath,
  outreachMessageCitations,
  outreachPathCitations,
  type PricedCare,
} from './care/index.js';
export { type AnnouncedFigure, announcedFigures, type Grade } from './contributions/announced-figures.js';
export { type ContributionLaw, contributionLaw } from './contributions/index.js';
export type { Cap } from './contributions/objects.js';
export type { Payer, PayerRecord, Settlement } from './contributions/payers.js';
export type { Account, BudgetTerm, PaidForBy, PurposeCodes } from './contributions/payment-details.js';
export {
  type ContributionReadings,
  contributionReadingChoices,
  DEFAULT_CONTRIBUTION_READINGS,
} from './contributions/readings.js';
export {
  type CarePayer,
  type Ceiling,
  type CeilingEditions,
  type ChronicGroup,
  type ConditionCode,
  type CoverageLaw,
  type CoverageReadings,
  type CoverageReasonCode,
  type CoverageReasonRecord,
  conditionCitations,
  coverageLaw,
  coverageReadings,
  coverageReasons,
  type DentalGroup,
  type DiseaseCounts,
  type DiseaseGroup,
  type DiseaseList,
  type DrugList,
  type DrugListSize,
  type ForeignersDisease,
  type IcdEntry,
  type LeftOutFact,
  type OpenItem,
  type OpenItemRecord,
  openItems,
  type PackageReadings,
  type PackageRule,
  type Pivot,
  packageReadings,
  type ResidenceCeiling,
  type Service,
  type ServiceLaw,
  type SocialDisease,
} from './coverage/index.js';
export { type Citation, type DocumentId, documents, type LegalDocument } from './documents.js';
export type { Confidence, Edition, IsoDay, Unit } from './edition.js';
export { currentLaw, type Law } from './law.js';
export { type RouteLaw, routeLaw } from './routes/index.js';
export type {
  EnterableCategory,
  RouteCode,
  RouteDocument,
  RoutePlace,
  RouteRule,
  RouteStepCode,
  RouteStepRule,
} from './routes/routes.js';
export {
  type Category,
  type CategoryCode,
  categories,
  categoryCodes,
  type EndsByWorking,
  houseArrest,
} from './scheme/categories.js';
export { type Budget, type CategoryChange, type CategoryRecord, categoryRegister } from './scheme/category-register.js';
export { LAW_CHECKED_ON, LAW_NAME } from './scheme/checked.js';
export { type SchemeLaw, schemeLaw } from './scheme/index.js';
export { type PaymentKind, type PaymentMonths, paymentKinds } from './scheme/payment-kinds.js';
export {
  type Participation,
  type ParticipationEditions,
  type ResidenceKind,
  residenceKinds,
} from './scheme/residence-kinds.js';
export { adultAge, knownThrough, right, scheme } from './scheme/scheme.js';
export * from './status/channels.js';
export * from './status/contribution-months.js';
export * from './status/exemptions.js';
export * from './status/grace.js';
export {
  type FixedGroundCode,
  type GroundCode,
  groundBasis,
  groundCodes,
  type ReasonCode,
  reasonBasis,
} from './status/grounds.js';
export { type StatusLaw, statusLaw } from './status/index.js';
export { prepaidMonths } from './status/prepayment.js';
export { DEFAULT_READINGS, type Readings, readingChoices } from './status/readings.js';
export { transition } from './status/transition.js';
export { insuredWelfareLevels, monthsWithoutPensionContribution, type WelfareLevel } from './status/welfare.js';

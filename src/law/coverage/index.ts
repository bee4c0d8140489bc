export {
  type ApplicantKind,
  type ApplicantRecord,
  type AttachmentDocument,
  applicants,
  type OneOf,
} from '../attachment/applicants.js';
export { CAMPAIGN, type CampaignWindow } from '../attachment/campaign.js';
export { type ChildAges, DOCTOR_NORMS, type DoctorKind, type DoctorNorm } from '../attachment/doctor-load.js';
export { type AttachmentGround, attachmentGrounds } from '../attachment/grounds.js';
export { ANSWER_WITHIN, RECEPTION_HOURS } from '../attachment/hours.js';
export { type AttachmentReasonCode, attachmentReasons } from '../attachment/reasons.js';
export {
  type CarePrice,
  COST_OF_GOING_WITHOUT,
  COST_WHEN_INSURED,
  type PricedCare,
} from '../care/cost-of-going-without.js';
export { FINANCE_SOURCES, type FinanceSource } from '../care/finance-source.js';
export {
  OBSERVED_CARE,
  OUTREACH_ACTIONS,
  type OutreachAction,
  type OutreachMessage,
  type OutreachPath,
  outreachActionCitations,
  outreachMessageCitations,
  outreachPathCitations,
} from '../care/outreach.js';
export { ANNOUNCED_COUNTS, type DiseaseCounts } from './announced-counts.js';
export { type ConditionCode, conditionCitations } from './conditions.js';
export {
  CHRONIC_PACKAGE,
  EMERGENCY_OF_INSURED,
  EMERGENCY_OF_UNINSURED,
  REHABILITATION_IN_GOBMP,
  SUSPICION_IN_GOBMP,
} from './dated-rules.js';
export {
  CHILDREN_DENTAL_CARE,
  DENTAL_EMERGENCY_GROUPS,
  DENTAL_GROUP_OF_CATEGORY,
  DENTAL_PLANNED_GROUPS,
  type DentalGroup,
} from './dental.js';
export { type ChronicGroup, chronicDiseases } from './diseases/chronic.js';
export { DANGEROUS_TO_OTHERS, INFECTIOUS, PERHAPS_DANGEROUS } from './diseases/dangerous.js';
export type { DiseaseGroup, DiseaseList, IcdEntry } from './diseases/disease-group.js';
export { type ForeignersDisease, foreignersDiseases } from './diseases/foreigners.js';
export { type SocialDisease, sociallySignificant } from './diseases/socially-significant.js';
export { DRUG_LIST_SIZE, type DrugList } from './drug-lists.js';
export { PACKAGES_KNOWN_THROUGH, PACKAGES_START } from './horizon.js';
export { type LeftOutFact, type OpenItem, type OpenItemRecord, openItems } from './open-items.js';
export { DEFAULT_PACKAGE_READINGS, type PackageReadings } from './readings.js';
export { type CoverageReasonCode, type CoverageReasonRecord, coverageReasons, type Pivot } from './reasons.js';
export {
  type Ceiling,
  EMERGENCY_SERVICES,
  NEVER_VOLUNTARY_INSURANCE,
  NOT_FOR_DANGEROUS_DISEASES,
  type ResidenceCeiling,
  residenceCeilings,
  TREATY_INSURANCE,
} from './residence-ceilings.js';
export type { CarePayer, PackageRule } from './rule-names.js';
export { type Service, type ServiceRecord, services } from './services.js';

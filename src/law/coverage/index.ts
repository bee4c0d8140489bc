/** Who pays for care: the packages by date, the lists of diseases, how far a residence reaches. */
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import type { CategoryCode } from '../scheme/categories.js';
import type { ResidenceKind } from '../scheme/residence-kinds.js';
import { type StatusLaw, statusLaw } from '../status/index.js';
import { announcedDiseaseCounts, type DiseaseCounts } from './announced-counts.js';
import {
  chronicPackage,
  emergencyOfInsured,
  emergencyOfUninsured,
  rehabilitationInGobmp,
  suspicionInGobmp,
} from './dated-rules.js';
import {
  childrenDentalCare,
  type DentalGroup,
  dentalEmergencyGroups,
  dentalGroupOfCategory,
  dentalPlannedGroups,
} from './dental.js';
import { type ChronicGroup, chronicDiseases } from './diseases/chronic.js';
import { dangerousToOthers, infectiousDiseases, perhapsDangerous } from './diseases/dangerous.js';
import type { DiseaseList, IcdEntry } from './diseases/disease-group.js';
import { type ForeignersDisease, foreignersDiseases } from './diseases/foreigners.js';
import { type SocialDisease, sociallySignificant } from './diseases/socially-significant.js';
import { type DrugList, type DrugListSize, drugListSize } from './drug-lists.js';
import {
  type CeilingEditions,
  foreignersEmergencyServices,
  neverVoluntaryInsurance,
  notForDangerousDiseases,
  residenceCeilings,
  treatyInsurance,
} from './residence-ceilings.js';
import { type Service, type ServiceLaw, services } from './services.js';

export type { DiseaseCounts } from './announced-counts.js';
export { type ConditionCode, conditionCitations } from './conditions.js';
export { type DentalGroup, dentalGroups } from './dental.js';
export type { ChronicGroup } from './diseases/chronic.js';
export type { DiseaseGroup, DiseaseList, IcdEntry } from './diseases/disease-group.js';
export type { ForeignersDisease } from './diseases/foreigners.js';
export type { SocialDisease } from './diseases/socially-significant.js';
export { type DrugList, type DrugListSize, drugLists } from './drug-lists.js';
export { type LeftOutFact, type OpenItem, type OpenItemRecord, openItems, openPackages } from './open-items.js';
export {
  type CoverageReadings,
  coverageReadings,
  DEFAULT_COVERAGE_READINGS,
  type PackageReadings,
  packageReadings,
} from './readings.js';
export { type CoverageReasonCode, type CoverageReasonRecord, coverageReasons, type Pivot } from './reasons.js';
export type { Ceiling, CeilingEditions, ResidenceCeiling } from './residence-ceilings.js';
export type { CarePayer, PackageRule } from './rule-names.js';
export type { Service, ServiceLaw } from './services.js';

/** The part of the law that a question who pays for care asks. */
export interface CoverageLaw extends StatusLaw {
  readonly services: Readonly<Record<Service, ServiceLaw>>;
  readonly sociallySignificant: DiseaseList<SocialDisease>;
  readonly chronicDiseases: DiseaseList<ChronicGroup>;
  readonly foreignersDiseases: DiseaseList<ForeignersDisease>;
  readonly infectiousDiseases: Editions<readonly IcdEntry[], 'codes'>;
  readonly dangerousToOthers: Editions<readonly IcdEntry[], 'codes'>;
  readonly perhapsDangerous: Editions<readonly IcdEntry[], 'codes'>;
  readonly suspicionInGobmp: Editions<readonly SocialDisease[] | 'every', 'rule'>;
  readonly chronicPackage: Editions<'gobmp' | 'split' | 'osms', 'rule'>;
  readonly emergencyOfInsured: Editions<'not-settled' | 'osms', 'rule'>;
  readonly emergencyOfUninsured: Editions<'always' | 'life-threatening', 'rule'>;
  readonly rehabilitationInGobmp: Editions<readonly IcdEntry[], 'codes'>;
  readonly dentalEmergencyGroups: Editions<readonly DentalGroup[], 'list'>;
  readonly dentalPlannedGroups: Editions<readonly DentalGroup[], 'list'>;
  readonly dentalGroupOfCategory: Editions<Readonly<Partial<Record<CategoryCode, DentalGroup>>>, 'list'>;
  readonly childrenDentalCare: Editions<readonly string[], 'list'>;
  readonly residenceCeilings: Readonly<Record<ResidenceKind, CeilingEditions>>;
  readonly foreignersEmergencyServices: Editions<readonly Service[], 'list'>;
  readonly notForDangerousDiseases: Editions<readonly Service[], 'list'>;
  readonly neverVoluntaryInsurance: Editions<readonly Service[], 'list'>;
  readonly treatyInsurance: Editions<readonly Service[], 'list'>;
  readonly drugListSize: Editions<Readonly<Record<Exclude<DrugList, 'none'>, DrugListSize>>, 'list'>;
  readonly announcedDiseaseCounts: Editions<DiseaseCounts, 'list'>;
}

/** The packages as they are. */
export const coverageLaw: CoverageLaw = frozen({
  ...statusLaw,
  services,
  sociallySignificant,
  chronicDiseases,
  foreignersDiseases,
  infectiousDiseases,
  dangerousToOthers,
  perhapsDangerous,
  suspicionInGobmp,
  chronicPackage,
  emergencyOfInsured,
  emergencyOfUninsured,
  rehabilitationInGobmp,
  dentalEmergencyGroups,
  dentalPlannedGroups,
  dentalGroupOfCategory,
  childrenDentalCare,
  residenceCeilings,
  foreignersEmergencyServices,
  notForDangerousDiseases,
  neverVoluntaryInsurance,
  treatyInsurance,
  drugListSize,
  announcedDiseaseCounts,
});

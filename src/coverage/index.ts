export type {
  Condition,
  Coverage,
  CoverageMissing,
  CoverageReadings,
  CoverageReason,
  PackageAnswer,
} from './answers.js';
export { coverage } from './coverage.js';
export {
  type DiseaseGroups,
  type DiseaseListCode,
  type DiseaseListing,
  type DiseaseOptions,
  diseaseGroups,
} from './disease-groups.js';
export type { DiseaseRow, PackageCounts, TableOptions } from './disease-packages.js';
export { normaliseIcd } from './icd.js';
export { type DiseaseMove, type PackageDiff, packageDiff, type ServiceMove } from './package-diff.js';
export { type PackageRow, type PackageTable, packageTable } from './package-table.js';
export type { CareFacts, CareOptions, CoverageRequest, Patient } from './request.js';
export type { SituationCode } from './situations.js';
export type { DiseaseCode } from './witnesses.js';

export { type Issue, type IssueCode, isOsmsError, issueCodes, OsmsError } from '../errors.js';
export {
  type ArrearsRequest,
  arrearsRequestFrom,
  parseArrearsRequest,
  parseRoutesRequest,
  type RoutesRequest,
  routesRequestFrom,
} from './arrears-request.js';
export type { Asked } from './asked.js';
export { attachmentRequestFrom, parseAttachmentRequest } from './attachment-request.js';
export { type AskedContribution, contributionRequestFrom, parseContributionRequest } from './contribution-request.js';
export {
  careRequestFrom,
  coverageRequestFrom,
  parseCareRequest,
  parseCoverageRequest,
} from './coverage-request.js';
export { diseaseRequestFrom, parseDiseaseRequest } from './disease-request.js';
export { type PackageYears, packagesRequestFrom, parsePackagesRequest } from './packages-request.js';
export { parsePerson, personFrom } from './parse-person.js';
export { orThrow, type Parsed } from './parsed.js';
export type { PersonRequest } from './person-request.js';
export { parseRatesRequest, type RatesRequest, ratesRequestFrom } from './rates-request.js';
export type { RequestId } from './scalars.js';
export { parseStatusRequest, type StatusRequest, statusRequestFrom } from './status-request.js';
export { parseTimelineRequest, type TimelineRequest, timelineRequestFrom } from './timeline-request.js';

export { type Issue, type IssueCode, isOsmsError, issueCodes, OsmsError } from '../errors.js';
export { parsePerson, personFrom } from './parse-person.js';
export { orThrow, type Parsed } from './parsed.js';
export {
  parseStatusRequest,
  parseTimelineRequest,
  type RequestId,
  type StatusRequest,
  statusRequestFrom,
  type TimelineRequest,
  timelineRequestFrom,
} from './requests.js';

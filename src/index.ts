export { type Issue, type IssueCode, isOsmsError, issueCodes, OsmsError, type OsmsErrorCode } from './errors.js';
export * from './status/index.js';

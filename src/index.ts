export * from './arrears/index.js';
export * from './attachment/index.js';
export * from './care/index.js';
export * from './contributions/index.js';
export * from './coverage/index.js';
export { type Issue, type IssueCode, isOsmsError, issueCodes, OsmsError, type OsmsErrorCode } from './errors.js';
export { type StatusChannel, statusChannels } from './law/status/channels.js';
export * from './routes/index.js';
export * from './status/index.js';

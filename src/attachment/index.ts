export type {
  Attachment,
  AttachmentMissing,
  AttachmentReadings,
  AttachmentReason,
  RequiredDocument,
} from './answers.js';
export { attachment } from './attachment.js';
export type { AttachmentRequest, Contract, Doctor, Minute } from './request.js';

import { attachment } from '../attachment/index.js';
import { parseAttachmentRequest } from '../input/attachment-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const attachmentCommand: Command = {
  name: 'attachment',
  summary: 'whether a request to be attached to a polyclinic is accepted, and by when it is answered',
  example: '{"id":"1","submittedAt":"2025-09-01T10:00","channel":"egov","signature":true,"ground":"campaign"}',
  answer: (data) => mapParsed(parseAttachmentRequest(data), ({ args }) => attachment(...args)),
};

import * as z from 'zod';
import type { AttachmentRequest as Request } from '../attachment/request.js';
import type { Issue } from '../errors.js';
import { type AttachmentDocument, applicants } from '../law/attachment/applicants.js';
import { attachmentGrounds } from '../law/attachment/grounds.js';
import { check, field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { day, id, keysOf, minute, type RequestId } from './scalars.js';

export interface AttachmentRequest {
  readonly id?: RequestId;
  readonly request: Request;
}

const DOCUMENTS = {
  'pension-certificate': true,
  'disability-assessment-extract': true,
  'court-decision': true,
  'other-proof-of-representation': true,
  'commission-protocol': true,
  'rector-letter': true,
  'commission-protocol-with-school': true,
  'birth-document': true,
  'power-of-attorney': true,
  'application-to-head': true,
  'identity-card': true,
  passport: true,
  'insurance-contract': true,
  'family-consent': true,
} satisfies Record<AttachmentDocument, true>;

const flag = z.boolean().optional();

const schema = z.strictObject({
  id,
  submittedAt: minute,
  channel: z.enum(['egov', 'in-person']),
  signature: flag,
  ground: z.enum(keysOf(attachmentGrounds)),
  lastFreeChoiceOn: day.optional(),
  livesInUnit: flag,
  borderTerritory: flag,
  doctor: z
    .strictObject({
      kind: z.enum(['gp', 'therapist', 'paediatrician']),
      ageGroup: z.enum(['0-6', '0-14']).optional(),
      attached: z.int().min(0),
    })
    .optional(),
  applicantKinds: z.array(z.enum(applicants.map((each) => each.kind))).optional(),
  documents: z.array(z.enum(keysOf(DOCUMENTS))).optional(),
  documentsFalse: flag,
  contract: z.strictObject({ kind: z.enum(['dms', 'vms']), through: day }).optional(),
  fundSupplier: flag,
  holidays: z.array(day).optional(),
  readings: z
    .strictObject({
      freeChoiceYear: z.enum(['calendar-year', 'twelve-months']),
      doctorLoad: z.enum(['attached', 'with-applicant']),
    })
    .partial()
    .optional(),
});

/** Checks anything that should be a request to be attached to a polyclinic. */
export function parseAttachmentRequest(data: unknown): Parsed<AttachmentRequest> {
  const parsed = check(data, schema, choseBefore);
  if (!parsed.ok) return parsed;
  const { id: name, ...request } = parsed.value;
  return { ok: true, value: { ...(name !== undefined && { id: name }), request: request as Request } };
}

/** `parseAttachmentRequest` for the REPL. @throws OsmsError `input.invalid` */
export function attachmentRequestFrom(data: unknown): AttachmentRequest {
  return orThrow(parseAttachmentRequest(data));
}

/** The latest free choice was made before the request, or on its day. */
function choseBefore(data: unknown): readonly Issue[] {
  const [last, submitted] = [field(data, 'lastFreeChoiceOn'), field(data, 'submittedAt')];
  const isLater = typeof last === 'string' && typeof submitted === 'string' && last > submitted.slice(0, 10);
  return isLater && minute.safeParse(submitted).success ? [issue('period.reversed', ['lastFreeChoiceOn'])] : [];
}

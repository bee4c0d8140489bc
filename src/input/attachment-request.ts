import * as z from 'zod';
import type { AttachmentRequest } from '../attachment/index.js';
import type { Issue } from '../errors.js';
import {
  attachmentChannels,
  attachmentDocuments,
  attachmentLaw,
  attachmentReadings,
  childAges,
  contractKinds,
  doctorKinds,
} from '../law/attachment/index.js';
import type { Asked } from './asked.js';
import { check, field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { readingsSchema } from './readings-schema.js';
import { day, id, keysOf, minute } from './scalars.js';

const flag = z.boolean().optional();

const schema = z.strictObject({
  id,
  submittedAt: minute,
  channel: z.enum(attachmentChannels),
  signature: flag,
  ground: z.enum(keysOf(attachmentLaw.attachmentGrounds)),
  lastFreeChoiceOn: day.optional(),
  livesInUnit: flag,
  borderTerritory: flag,
  doctor: z
    .strictObject({
      kind: z.enum(doctorKinds),
      ageGroup: z.enum(childAges).optional(),
      attached: z.int().min(0),
    })
    .optional(),
  applicantKinds: z.array(z.enum(keysOf(attachmentLaw.attachmentApplicants))).optional(),
  documents: z.array(z.enum(attachmentDocuments)).optional(),
  documentsFalse: flag,
  contract: z.strictObject({ kind: z.enum(contractKinds), through: day }).optional(),
  fundSupplier: flag,
  holidays: z.array(day).optional(),
  readings: readingsSchema(attachmentReadings),
  sensitivity: flag,
});

/** Checks anything that should be a request to be attached to a polyclinic: the argument of `attachment`. */
export function parseAttachmentRequest(data: unknown): Parsed<Asked<readonly [AttachmentRequest]>> {
  const parsed = check(data, schema, choseBefore);
  if (!parsed.ok) return parsed;
  const { id: name, ...request } = parsed.value;
  return { ok: true, value: { ...(name !== undefined && { id: name }), args: [request as AttachmentRequest] } };
}

/** `parseAttachmentRequest` for the REPL. @throws OsmsError `input.invalid` */
export function attachmentRequestFrom(data: unknown): Asked<readonly [AttachmentRequest]> {
  return orThrow(parseAttachmentRequest(data));
}

/** The latest free choice was made before the request, or on its day. */
function choseBefore(data: unknown): readonly Issue[] {
  const [last, submitted] = [field(data, 'lastFreeChoiceOn'), field(data, 'submittedAt')];
  const isLater = typeof last === 'string' && typeof submitted === 'string' && last > submitted.slice(0, 10);
  return isLater && minute.safeParse(submitted).success ? [issue('period.reversed', ['lastFreeChoiceOn'])] : [];
}

import * as z from 'zod';
import { readingChoices } from '../law/status/readings.js';
import type { DayOptions } from '../status/index.js';
import { orThrow, type Parsed } from './parsed.js';
import { type PersonRequest, parsePersonRequest, personFields } from './person-request.js';
import { readingsSchema } from './readings-schema.js';
import { day } from './scalars.js';

export type StatusRequest = PersonRequest<DayOptions>;

const schema = z.strictObject({
  ...personFields,
  readings: readingsSchema(readingChoices),
  on: day,
  seekingCare: z.boolean().optional(),
});

/** Checks anything that should be a request for a status: `on`, `person`, and the options. */
export function parseStatusRequest(data: unknown): Parsed<StatusRequest> {
  return parsePersonRequest<DayOptions>(data, schema);
}

/** `parseStatusRequest` for the REPL. @throws OsmsError `input.invalid` */
export function statusRequestFrom(data: unknown): StatusRequest {
  return orThrow(parseStatusRequest(data));
}

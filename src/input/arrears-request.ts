import * as z from 'zod';
import type { ArrearsOptions } from '../arrears/index.js';
import { debtReadingChoices } from '../law/arrears/readings.js';
import type { RoutesOptions } from '../routes/index.js';
import { orThrow, type Parsed } from './parsed.js';
import { type PersonRequest, parsePersonRequest, personFields } from './person-request.js';
import { readingsSchema } from './readings-schema.js';
import { day } from './scalars.js';

export type ArrearsRequest = PersonRequest<ArrearsOptions>;
export type RoutesRequest = PersonRequest<RoutesOptions>;

const fields = { ...personFields, readings: readingsSchema(debtReadingChoices), on: day };
const arrearsSchema = z.strictObject(fields);
const routesSchema = z.strictObject({ ...fields, ahead: z.boolean().optional() });

/** Checks anything that should be a request for arrears: `on`, `person`, and the options. */
export function parseArrearsRequest(data: unknown): Parsed<ArrearsRequest> {
  return parsePersonRequest<ArrearsOptions>(data, arrearsSchema);
}

/** Checks anything that should be a request for routes: `on`, `person`, `ahead`, and the options. */
export function parseRoutesRequest(data: unknown): Parsed<RoutesRequest> {
  return parsePersonRequest<RoutesOptions>(data, routesSchema);
}

/** `parseArrearsRequest` for the REPL. @throws OsmsError `input.invalid` */
export function arrearsRequestFrom(data: unknown): ArrearsRequest {
  return orThrow(parseArrearsRequest(data));
}

/** `parseRoutesRequest` for the REPL. @throws OsmsError `input.invalid` */
export function routesRequestFrom(data: unknown): RoutesRequest {
  return orThrow(parseRoutesRequest(data));
}

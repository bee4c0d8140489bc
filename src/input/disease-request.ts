import * as z from 'zod';
import type { DiseaseOptions } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { check } from './check.js';
import { diagnosis } from './coverage-request.js';
import { orThrow, type Parsed } from './parsed.js';
import { day, id } from './scalars.js';

type Args = readonly [code: string, options: DiseaseOptions];

const schema = z.strictObject({ id, code: diagnosis, on: day });

/** Checks anything that should be a question which lists a disease is on: the arguments of `diseaseGroups`. */
export function parseDiseaseRequest(data: unknown): Parsed<Asked<Args>> {
  const parsed = check(data, schema);
  if (!parsed.ok) return parsed;
  const { id: name, code, on } = parsed.value;
  return { ok: true, value: { ...(name !== undefined && { id: name }), args: [code, { on }] } };
}

/** `parseDiseaseRequest` for the REPL. @throws OsmsError `input.invalid` */
export function diseaseRequestFrom(data: unknown): Asked<Args> {
  return orThrow(parseDiseaseRequest(data));
}

import * as z from 'zod';
import type { Day } from '../person/facts.js';
import { check } from './check.js';
import { diagnosis } from './coverage-request.js';
import { orThrow, type Parsed } from './parsed.js';
import { day, id, type RequestId } from './scalars.js';

export interface DiseaseRequest {
  readonly id?: RequestId | undefined;
  /** An ICD-10 code. */
  readonly code: string;
  readonly on: Day;
}

const schema = z.strictObject({ id, code: diagnosis, on: day });

/** Checks anything that should be a question which lists a disease is on. */
export function parseDiseaseRequest(data: unknown): Parsed<DiseaseRequest> {
  return check(data, schema);
}

/** `parseDiseaseRequest` for the REPL. @throws OsmsError `input.invalid` */
export function diseaseRequestFrom(data: unknown): DiseaseRequest {
  return orThrow(parseDiseaseRequest(data));
}

import * as z from 'zod';
import type { Issue } from '../errors.js';
import { check, field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { id, type RequestId, year } from './scalars.js';

export interface PackagesRequest {
  readonly id?: RequestId | undefined;
  /** The packages of a year. */
  readonly year?: number | undefined;
  /** What moved between two years. */
  readonly yearA?: number | undefined;
  readonly yearB?: number | undefined;
}

const schema = z.strictObject({ id, year: year.optional(), yearA: year.optional(), yearB: year.optional() });

/** Checks anything that should be a question about the packages: `year`, or `yearA` and `yearB`. */
export function parsePackagesRequest(data: unknown): Parsed<PackagesRequest> {
  return check(data, schema, oneYearOrTwo);
}

/** `parsePackagesRequest` for the REPL. @throws OsmsError `input.invalid` */
export function packagesRequestFrom(data: unknown): PackagesRequest {
  return orThrow(parsePackagesRequest(data));
}

function oneYearOrTwo(data: unknown): readonly Issue[] {
  const given = (key: string): boolean => field(data, key) !== undefined;
  if (given('yearA') || given('yearB')) {
    return ['yearA', 'yearB'].filter((key) => !given(key)).map((key) => issue('required', [key]));
  }
  return given('year') || typeof data !== 'object' || data === null ? [] : [issue('required', ['year'])];
}

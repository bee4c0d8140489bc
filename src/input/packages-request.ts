import * as z from 'zod';
import type { Issue } from '../errors.js';
import type { Asked } from './asked.js';
import { check, field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { id, year } from './scalars.js';

/** A year whose packages are asked for: the argument of `packageTable`; or two, what moved between them: of `packageDiff`. */
export type PackageYears = readonly [year: number] | readonly [from: number, to: number];

const schema = z.strictObject({ id, year: year.optional(), yearA: year.optional(), yearB: year.optional() });

/** Checks anything that should be a question about the packages: `year`, or `yearA` and `yearB`. */
export function parsePackagesRequest(data: unknown): Parsed<Asked<PackageYears>> {
  const parsed = check(data, schema, oneYearOrTwo);
  if (!parsed.ok) return parsed;
  const { id: name, year: one, yearA, yearB } = parsed.value;
  const years = yearA !== undefined && yearB !== undefined ? ([yearA, yearB] as const) : one;
  if (years === undefined) return { ok: false, issues: [issue('required', ['year'])] };
  return {
    ok: true,
    value: { ...(name !== undefined && { id: name }), args: typeof years === 'number' ? [years] : years },
  };
}

/** `parsePackagesRequest` for the REPL. @throws OsmsError `input.invalid` */
export function packagesRequestFrom(data: unknown): Asked<PackageYears> {
  return orThrow(parsePackagesRequest(data));
}

function oneYearOrTwo(data: unknown): readonly Issue[] {
  const given = (key: string): boolean => field(data, key) !== undefined;
  if (given('yearA') || given('yearB')) {
    return ['yearA', 'yearB'].filter((key) => !given(key)).map((key) => issue('required', [key]));
  }
  return given('year') || typeof data !== 'object' || data === null ? [] : [issue('required', ['year'])];
}

import type * as z from 'zod';
import { own, ownOptions } from '../answer/own.js';
import type { Issue } from '../errors.js';
import { withinBounds } from './bounds.js';
import type { Parsed } from './parsed.js';
import { issuesOf } from './zod-issues.js';

/** Holds data against a schema and further checks; every issue at once: the bounds, then the schema, then what lies between fields. The value inherits nothing. */
export function check<T extends object>(
  data: unknown,
  schema: z.ZodType<T>,
  ...further: readonly ((data: unknown) => readonly Issue[])[]
): Parsed<T> {
  const issues: Issue[] = [];
  const safe = withinBounds(data, issues);
  const result = schema.safeParse(safe);
  if (!result.success) issues.push(...issuesOf(result.error.issues, safe));
  for (const find of further) issues.push(...find(safe));
  return result.success && issues.length === 0 ? { ok: true, value: ownOptions(result.data) } : { ok: false, issues };
}

/** The value at a key that data which may be anything have themselves. */
export function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? own(data as Record<string, unknown>, key) : undefined;
}

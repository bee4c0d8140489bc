import * as z from 'zod';
import type { Asked } from './asked.js';
import { check } from './check.js';
import { orThrow, type Parsed } from './parsed.js';
import { id, year } from './scalars.js';

/** A checked request for the rates of a year. */
export type RatesRequest = Asked<readonly [year: number]>;

const schema = z.strictObject({ id, year });

/** Checks anything that should be a request for the rates of a year. */
export function parseRatesRequest(data: unknown): Parsed<RatesRequest> {
  const parsed = check(data, schema);
  if (!parsed.ok) return parsed;
  const { id: name, year: asked } = parsed.value;
  return { ok: true, value: { ...(name !== undefined && { id: name }), args: [asked] } };
}

/** `parseRatesRequest` for the REPL. @throws OsmsError `input.invalid` */
export function ratesRequestFrom(data: unknown): RatesRequest {
  return orThrow(parseRatesRequest(data));
}

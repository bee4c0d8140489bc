import * as z from 'zod';
import { check } from './check.js';
import { orThrow, type Parsed } from './parsed.js';
import { id, type RequestId, year } from './scalars.js';

export interface RatesRequest {
  readonly id?: RequestId | undefined;
  readonly year: number;
}

const schema = z.strictObject({ id, year });

/** Checks anything that should be a request for the rates of a year. */
export function parseRatesRequest(data: unknown): Parsed<RatesRequest> {
  return check(data, schema);
}

/** `parseRatesRequest` for the REPL. @throws OsmsError `input.invalid` */
export function ratesRequestFrom(data: unknown): RatesRequest {
  return orThrow(parseRatesRequest(data));
}

import type { Parsed } from '../input/parsed.js';

/** What follows from a parsed value; the issues stay as they are. */
export function mapParsed<T, U>(parsed: Parsed<T>, then: (value: T) => U): Parsed<U> {
  return parsed.ok ? { ok: true, value: then(parsed.value) } : parsed;
}

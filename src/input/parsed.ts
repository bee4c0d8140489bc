import { type Issue, OsmsError } from '../errors.js';

/** What a parser returns: the value, or every issue. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The value, or an `OsmsError` `input.invalid` that carries every issue. */
export function orThrow<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new OsmsError('input.invalid', parsed.issues.map(describe).join('; '), parsed.issues);
}

function describe({ code, path, message }: Issue): string {
  return `${path.length === 0 ? '' : `${path.join('.')}: `}${message} (${code})`;
}

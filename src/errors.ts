const BRAND = Symbol.for('osms-kz.error');

/** What a caller of the library did wrong. `facts.unreadable`: facts that the type does not allow; `input.invalid`: a throwing parser met bad data. */
export type OsmsErrorCode = 'facts.unreadable' | 'date.invalid' | 'input.invalid';

/** The one error class of the library. Bad data at the input door never throws it; see `osms-kz/input`. */
export class OsmsError extends Error {
  override readonly name = 'OsmsError';
  readonly code: OsmsErrorCode;
  readonly [BRAND] = true;

  constructor(code: OsmsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Tells an `OsmsError` from anything else, also across the ESM and CommonJS copies of the library. */
export function isOsmsError(value: unknown): value is OsmsError {
  return typeof value === 'object' && value !== null && BRAND in value;
}

const BRAND = Symbol.for('osms-kz.error');

/** Every code that the input door gives. */
export const issueCodes = Object.freeze([
  'json.malformed',
  'type',
  'required',
  'unknown-key',
  'unknown-value',
  'date.invalid',
  'month.invalid',
  'amount.invalid',
  'period.reversed',
  'payment.before-scheme',
  'payment.kind-not-in-force',
  'duplicate',
  'too-many',
  'too-deep',
] as const);

export type IssueCode = (typeof issueCodes)[number];

/** One thing that is wrong with untrusted data. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and positions from the root to the place. */
  readonly path: readonly (string | number)[];
  /** For people; programs read `code` and `params`. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * What a caller of the library did wrong: `facts.unreadable` — facts that their type does not allow;
 * `date.invalid` — a day that does not exist; `input.invalid` — a throwing parser met bad data; `law.unknown-parameter`,
 * `law.value`, `law.gap` — an amendment that fits no law.
 */
export type OsmsErrorCode =
  | 'facts.unreadable'
  | 'date.invalid'
  | 'input.invalid'
  | 'law.unknown-parameter'
  | 'law.value'
  | 'law.gap';

/** The one error class of the library. Bad data at the input door never throws it, except from the throwing twins. */
export class OsmsError extends Error {
  override readonly name = 'OsmsError';
  readonly code: OsmsErrorCode;
  /** Everything that is wrong, with `input.invalid`. */
  readonly issues: readonly Issue[];
  readonly [BRAND] = true;

  constructor(code: OsmsErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** Tells an `OsmsError` from anything else, also across the ESM and CommonJS copies of the library. */
export function isOsmsError(value: unknown): value is OsmsError {
  return typeof value === 'object' && value !== null && BRAND in value;
}

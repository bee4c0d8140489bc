import type { Issue, IssueCode } from '../errors.js';

export type Path = readonly (string | number)[];

const MESSAGES: Readonly<Record<IssueCode, (params: Readonly<Record<string, string | number>>) => string>> = {
  'json.malformed': ({ line }) => `not JSON, line ${line}`,
  type: ({ expected }) => `must be ${expected}`,
  required: () => 'is required',
  'unknown-key': ({ key }) => `unknown key ${JSON.stringify(key)}`,
  'unknown-value': ({ allowed }) => `must be one of ${allowed}`,
  'date.invalid': () => 'must be a day that exists, YYYY-MM-DD',
  'month.invalid': () => 'must be a month, YYYY-MM',
  'amount.invalid': () => 'must be a decimal of at most two decimals, not negative, without exponent',
  'period.reversed': () => 'must not end before it begins',
  'payment.before-scheme': ({ first }) => `must not be before ${first}`,
  'payment.kind-not-in-force': ({ kind, month }) => `${kind} did not exist in ${month}`,
  duplicate: ({ of }) => `is the same as item ${of}`,
  'too-many': ({ limit }) => `must have at most ${limit} items`,
  'too-deep': ({ limit }) => `must be nested at most ${limit} levels deep`,
};

export function issue(code: IssueCode, path: Path, params: Readonly<Record<string, string | number>> = {}): Issue {
  const message = MESSAGES[code](params);
  return Object.keys(params).length === 0 ? { code, path, message } : { code, path, message, params };
}

/** ICD-10 codes as people write them, and the entries of the law's lists as something to match them with. */
import { OsmsError } from '../errors.js';
import type { IcdEntry } from '../law/coverage/index.js';

const CODE = /^[A-Z]\d\d[A-Z0-9]{0,4}$/;
const MARKS = /[\s.†‡*+]/g;

/**
 * The one form of an ICD-10 code: upper case, without dot, spaces and the marks of dagger and asterisk.
 * `undefined` when it is not a letter, two digits and up to four letters or digits (the door's issue `unknown-value`).
 *
 * @example
 * normaliseIcd('e11.9'); // 'E119'
 * normaliseIcd('M01.3*'); // 'M013'
 * normaliseIcd('11E'); // undefined
 */
export function normaliseIcd(text: string): string | undefined {
  const code = text.replace(MARKS, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/** @throws OsmsError `facts.unreadable` */
export function icdCode(text: string): string {
  const code = normaliseIcd(text);
  if (code === undefined) throw new OsmsError('facts.unreadable', `not an ICD-10 code: ${JSON.stringify(text)}`);
  return code;
}

/** Beginnings of codes, and ranges of whole categories. */
export interface IcdMatcher {
  readonly beginnings: readonly string[];
  readonly ranges: readonly (readonly [first: string, last: string])[];
}

/** Whether a text is a code or a range of codes. */
export function isIcdEntry(text: string): boolean {
  try {
    icdMatcher([text]);
    return true;
  } catch {
    return false;
  }
}

/** @throws OsmsError `facts.unreadable` when an entry is neither a code nor a range of categories or subcategories */
export function icdMatcher(entries: readonly IcdEntry[]): IcdMatcher {
  const beginnings: string[] = [];
  const ranges: [string, string][] = [];
  for (const entry of entries) {
    const [first = '', last] = entry.split(/[-–—]/).map(icdCode);
    if (last === undefined) beginnings.push(first);
    else if (first.length === 3 && last.length === 3 && first <= last) ranges.push([first, last]);
    else beginnings.push(...subcategories(first, last));
  }
  return { beginnings, ranges };
}

/** `E76.0-E76.2`: E76.0, E76.1, E76.2. */
function subcategories(first: string, last: string): string[] {
  const category = first.slice(0, 3);
  const from = Number(first.slice(3));
  const through = Number(last.slice(3));
  const isRange = category === last.slice(0, 3) && first.length === 4 && last.length === 4 && from <= through;
  if (!isRange) throw new OsmsError('facts.unreadable', `not a range of ICD-10 codes: ${first}-${last}`);
  return Array.from({ length: through - from + 1 }, (_, step) => `${category}${from + step}`);
}

/** Whether a code begins with an entry, or its category lies in a range. */
export function matches(matcher: IcdMatcher, code: string): boolean {
  const category = code.slice(0, 3);
  return (
    matcher.ranges.some(([first, last]) => first <= category && category <= last) ||
    matcher.beginnings.some((beginning) => code.startsWith(beginning))
  );
}

/** Whether only a more specific code could be on the list: `B18` where the list has `B18.0`. */
export function needsMoreSpecific(matcher: IcdMatcher, code: string): boolean {
  return !matches(matcher, code) && matcher.beginnings.some((beginning) => beginning.startsWith(code));
}

/** The categories of a range within one letter. */
export function categoriesBetween(first: string, last: string): string[] {
  const from = Number(first.slice(1));
  const through = Number(last.slice(1));
  return Array.from({ length: through - from + 1 }, (_, step) => `${first[0]}${String(from + step).padStart(2, '0')}`);
}

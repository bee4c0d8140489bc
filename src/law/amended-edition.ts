/** One edition of a reform: read from what the caller wrote, or refused. */
import { parseDay } from '../calendar/day.js';
import { OsmsError } from '../errors.js';
import { type Citation, documents } from './documents.js';
import type { Edition, IsoDay, Unit } from './edition.js';
import { isRecord } from './every-edition.js';
import { isListingOfCodes, isOfKind } from './kind-of-value.js';
import { LAW_CHECKED_ON } from './scheme/checked.js';

/**
 * An edition that a reform would bring; what it leaves out is that of an assumption. `repealed`: from that day there is
 * none, until a later item of the list brings one.
 */
export type AmendedEdition<E> =
  E extends Edition<infer T, infer U>
    ?
        | (Pick<Edition<T, U>, 'value' | 'from'> & Partial<Omit<Edition<T, U>, 'value' | 'from'>>)
        | { readonly from: IsoDay; readonly repealed: true }
    : never;

/** What an amendment says of its days: an edition, or none from a day on. */
export type Read = Edition<unknown> | { readonly from: IsoDay; readonly repealed: true };

const text = (value: unknown): boolean => typeof value === 'string';
const isCited = (each: unknown): boolean =>
  isRecord(each) && isOfKind(each, [{ document: 'law-405-v', place: 'ст. 1' } satisfies Citation]) && isKnown(each);

/** What an edition may say beside its value and its days; nothing else. */
const BESIDE: Readonly<
  Record<Exclude<keyof Edition<unknown>, 'value' | 'from' | 'through'>, (value: unknown) => boolean>
> = {
  unit: text,
  citations: (value) => Array.isArray(value) && value.length > 0 && value.every(isCited),
  checkedOn: (value) => typeof value === 'string' && parseDay(value) !== undefined,
  confidence: (value) => ['H', 'M', 'L'].includes(value as string),
  note: text,
};

/**
 * Reads an edition of an amendment: of the kind of those that are there, a copy, so that the caller's stays theirs.
 *
 * @throws OsmsError `law.value`, `date.invalid`
 */
export function readAmended(
  change: unknown,
  editions: readonly Edition<unknown>[],
  path: readonly string[],
  name: string,
): Read {
  if (!isRecord(change)) throw wrong(path, `takes editions, not ${JSON.stringify(change)}`);
  const given = new Map(Object.entries(change).filter(([, value]) => value !== undefined));
  const from = dayOf(given.get('from'));
  if (given.has('repealed')) return repealOf(given, from, editions, path);
  for (const [key, value] of given) {
    const isFit = Object.hasOwn(BESIDE, key) ? BESIDE[key as keyof typeof BESIDE](value) : OF_ITSELF.includes(key);
    if (!isFit) throw wrong(path, `has no edition with ${key}: ${JSON.stringify(value)}`);
  }
  const unit = editions[0]?.unit;
  if (given.has('unit') && given.get('unit') !== unit) throw wrong(path, `is in ${unit}, not in ${given.get('unit')}`);
  const value = given.get('value');
  const samples = editions.map((each) => each.value);
  if (!isLike(value, samples, unit)) throw wrong(path, `cannot be ${JSON.stringify(value)}`);
  if (given.has('through') && dayOf(given.get('through')) < from)
    throw wrong(path, `ends before it begins: ${from} … ${given.get('through')}`);
  const assumed = {
    citations: [{ document: 'osms-kz', place: `amend: ${name}` }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    unit,
  };
  return structuredClone({ ...assumed, ...Object.fromEntries(given) }) as unknown as Edition<unknown>;
}

/** An error of an amendment's value, with the parameter that it is about. */
export function wrong(path: readonly string[], what: string): OsmsError {
  return new OsmsError('law.value', `${path.join('.')} ${what}`);
}

function isLike(value: unknown, samples: readonly unknown[], unit: Unit | undefined): boolean {
  return unit === 'list' && isListingOfCodes(value) && samples.every(isListingOfCodes)
    ? isOfKind(Object.values(value), samples.map(Object.values))
    : isOfKind(value, samples);
}

const OF_ITSELF: readonly string[] = ['value', 'from', 'through'];

function isKnown(citation: object): boolean {
  return Object.hasOwn(documents, Reflect.get(citation, 'document'));
}

function dayOf(value: unknown): IsoDay {
  if (typeof value === 'string' && parseDay(value) !== undefined) return value as IsoDay;
  throw new OsmsError('date.invalid', `not a day that exists: ${JSON.stringify(value)}`);
}

/** The end of the known law is a day or a month: without it no question has an answer. */
function repealOf(
  given: ReadonlyMap<string, unknown>,
  from: IsoDay,
  [first]: readonly Edition<unknown>[],
  path: readonly string[],
): Read {
  if (given.get('repealed') !== true || given.size > 2)
    throw wrong(path, 'is repealed by { from, repealed: true } alone');
  if (first?.unit === 'day' || first?.unit === 'month') throw wrong(path, 'cannot be repealed');
  return { from, repealed: true };
}

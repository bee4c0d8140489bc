/** Laws that are not, or not yet: a reform to try, a fixture for a test. */
import { formatDay, LATEST, parseDay } from '../calendar/day.js';
import { OsmsError } from '../errors.js';
import { changesOf, daysOf, type Edition, type IsoDay, inForce } from './edition.js';
import { isEditions, isRecord } from './every-edition.js';
import { frozen } from './frozen.js';
import { currentLaw, type Law } from './law.js';
import { LAW_CHECKED_ON } from './scheme/checked.js';

/** An edition that a reform would bring; what it leaves out is that of an assumption. */
export type AmendedEdition<E> =
  E extends Edition<infer T, infer U>
    ? Pick<Edition<T, U>, 'value' | 'from'> & Partial<Omit<Edition<T, U>, 'value' | 'from'>>
    : never;

/** New editions by parameter: whatever of the law has editions, at any depth; anything else does not compile. */
export type Amendments<L> = {
  readonly [Name in keyof L as L[Name] extends object ? Name : never]?: L[Name] extends readonly (infer E)[]
    ? readonly AmendedEdition<E>[]
    : Amendments<L[Name]>;
};

/**
 * The law with other editions: `{ law: amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }) }` asks any question
 * under a law by which the right outlives the last paid month by four months from 2028.
 *
 * A new edition replaces what holds on its days; without `through` it holds for ever. Pure: the law amended stays as it
 * is, two laws live side by side. The name is echoed in every answer as `law`.
 *
 * @throws OsmsError `law.unknown-parameter`; `law.value`: a value or unit of another kind than the parameter's, a period
 * that ends before it begins; `law.gap`: days without an edition before or between the new ones; `date.invalid`
 * @example
 * const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }, { name: 'four months' });
 * law.name; // 'four months'
 */
export function amend(
  changes: Amendments<Law>,
  { name = 'amended', law = currentLaw }: { readonly name?: string; readonly law?: Law } = {},
): Law {
  return frozen({ ...(amended(law, changes, [], name) as Law), name });
}

function amended(part: object, changes: object, path: readonly string[], name: string): object {
  const result: Record<string, unknown> = { ...part };
  for (const [key, change] of Object.entries(changes)) {
    const where = [...path, key];
    const now = Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined;
    if (change === undefined) continue;
    if (isEditions(now))
      result[key] = replaced(now, change as readonly AmendedEdition<Edition<unknown>>[], where, name);
    else if (isRecord(now) && isRecord(change)) result[key] = amended(now, change, where, name);
    else throw new OsmsError('law.unknown-parameter', `the law has no parameter ${where.join('.')}`);
  }
  return result;
}

function replaced(
  editions: readonly Edition<unknown>[],
  changes: readonly AmendedEdition<Edition<unknown>>[],
  path: readonly string[],
  name: string,
): readonly Edition<unknown>[] {
  if (!Array.isArray(changes)) throw wrong(path, 'takes a list of editions');
  const sample = editions[0] as Edition<unknown>;
  const result = changes.reduce(
    (list, change) => laidOver(list, editionOf(change, sample, path, name)),
    editions as readonly Edition<unknown>[],
  );
  withoutNewGap(editions, result, path);
  return result;
}

/** The edition that an amendment describes, of the kind of those that are there. */
function editionOf(
  change: AmendedEdition<Edition<unknown>>,
  sample: Edition<unknown>,
  path: readonly string[],
  name: string,
): Edition<unknown> {
  const { value, unit = sample.unit, from, through, ...rest } = change;
  if (unit !== sample.unit) throw wrong(path, `is in ${sample.unit}, not in ${unit}`);
  if (!isOfOneKind(value, sample.value)) throw wrong(path, `cannot be ${JSON.stringify(value)}`);
  for (const day of through === undefined ? [from] : [from, through]) {
    if (parseDay(day) === undefined)
      throw new OsmsError('date.invalid', `not a day that exists: ${JSON.stringify(day)}`);
  }
  if (through !== undefined && through < from) throw wrong(path, `ends before it begins: ${from} … ${through}`);
  return {
    citations: [{ document: 'osms-kz', place: `amend: ${name}` }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    ...rest,
    value,
    unit,
    from,
    ...(through !== undefined && { through }),
  };
}

const PLAIN = /^\d+(\.\d+)?$/;

/** Numbers for numbers, plain decimals for plain decimals, lists for lists, records for records. */
function isOfOneKind(value: unknown, sample: unknown): boolean {
  if (Array.isArray(sample)) return Array.isArray(value);
  if (typeof sample === 'number') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof sample === 'string' && PLAIN.test(sample)) return typeof value === 'string' && PLAIN.test(value);
  return typeof value === typeof sample && !Array.isArray(value) && value !== null;
}

/** The editions with one laid over them: what it covers goes, what it cuts is cut. */
function laidOver(editions: readonly Edition<unknown>[], over: Edition<unknown>): readonly Edition<unknown>[] {
  const { from, through } = daysOf(over);
  const parts = editions.flatMap((edition) => {
    const days = daysOf(edition);
    const before = days.from < from ? [cut(edition, days.from, Math.min(days.through, from - 1))] : [];
    const after = days.through > through ? [cut(edition, Math.max(days.from, through + 1), days.through)] : [];
    return [...before, ...after];
  });
  return [...parts, over].sort((a, b) => daysOf(a).from - daysOf(b).from);
}

function cut({ through: _, ...edition }: Edition<unknown>, from: number, through: number): Edition<unknown> {
  const end = through === LATEST ? {} : { through: formatDay(through) as IsoDay };
  return { ...edition, from: formatDay(from) as IsoDay, ...end };
}

/** A day between the first and the last edition that had none before must not have been made by the amendment. */
function withoutNewGap(
  before: readonly Edition<unknown>[],
  after: readonly Edition<unknown>[],
  path: readonly string[],
): void {
  const days = [...changesOf(before), ...changesOf(after)].sort((a, b) => a - b);
  const last = Math.max(...changesOf(after).filter((day) => inForce(after, day) !== undefined));
  const end = Math.max(...before.map((each) => daysOf(each).through));
  for (const day of days) {
    const isNew = day > end ? day < last : inForce(before, day) !== undefined;
    if (isNew && inForce(after, day) === undefined) {
      throw new OsmsError('law.gap', `${path.join('.')} has no edition from ${formatDay(day)}`);
    }
  }
}

function wrong(path: readonly string[], what: string): OsmsError {
  return new OsmsError('law.value', `${path.join('.')} ${what}`);
}

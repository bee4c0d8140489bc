/** Laws that are not, or not yet: a reform to try, a fixture for a test. */
import { formatDay, LATEST } from '../calendar/day.js';
import { OsmsError } from '../errors.js';
import { type AmendedEdition, type Read, readAmended, wrong } from './amended-edition.js';
import { daysOf, type Edition, type IsoDay, inForce, lawDay } from './edition.js';
import { isEditions, isRecord } from './every-edition.js';
import { frozen } from './frozen.js';
import { currentLaw, type Law } from './law.js';

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
 * A new edition replaces what holds on its days; without `through` it holds for ever. `{ from, repealed: true }` ends what
 * holds: from that day there is no edition until a later item of the list brings one. Pure: the law amended and the
 * caller's values stay as they are, two laws live side by side. The name is echoed in every answer as `law`.
 *
 * @throws OsmsError `law.unknown-parameter`; `law.value`: a value or unit of another kind than the parameter's, a key that
 * no edition has, no citation, a period that ends before it begins, a repeal of all there is; `law.gap`: an amount in tenge
 * without an edition before the new one, that was not repealed; `date.invalid`
 * @example
 * const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }, { name: 'four months' });
 * law.name; // 'four months'
 */
export function amend(changes: Amendments<Law>, options: { readonly name?: string; readonly law?: Law } = {}): Law {
  const { name = 'amended', law = currentLaw } = ownKeys(options);
  if (!isRecord(changes)) throw wrong(['the law'], `takes new editions by parameter, not ${JSON.stringify(changes)}`);
  if (typeof name !== 'string') throw wrong(['the name'], 'is a text');
  return frozen({ ...(amended(law, changes, [], name) as Law), name });
}

/** What the caller wrote, without anything inherited. */
function ownKeys<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}

function amended(part: object, changes: object, path: readonly string[], name: string): object {
  const result: Record<string, unknown> = { ...part };
  for (const [key, change] of Object.entries(changes)) {
    const where = [...path, key];
    const now = Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined;
    if (change === undefined) continue;
    if (isEditions(now)) result[key] = replaced(now, change, where, name);
    else if (isRecord(now) && isRecord(change)) result[key] = amended(now, change, where, name);
    else throw new OsmsError('law.unknown-parameter', `the law has no parameter ${where.join('.')}`);
  }
  return result;
}

function replaced(
  editions: readonly Edition<unknown>[],
  changes: unknown,
  path: readonly string[],
  name: string,
): readonly Edition<unknown>[] {
  if (!Array.isArray(changes)) throw wrong(path, 'takes a list of editions');
  const read = changes.map((change) => readAmended(change, editions, path, name));
  const result = read.reduce(laidOver, editions);
  if (result.length === 0) throw wrong(path, 'would never have had an edition');
  if (editions[0]?.unit === 'tenge') withoutNewGap(editions, read, result, path);
  return result;
}

/** The editions with one laid over them: what it covers goes, what it cuts is cut. */
function laidOver(editions: readonly Edition<unknown>[], over: Read): readonly Edition<unknown>[] {
  const { from, through } = daysOf(over);
  const parts = editions.flatMap((edition) => {
    const days = daysOf(edition);
    const before = days.from < from ? [cut(edition, days.from, Math.min(days.through, from - 1))] : [];
    const after = days.through > through ? [cut(edition, Math.max(days.from, through + 1), days.through)] : [];
    return [...before, ...after];
  });
  return isRepeal(over) ? parts : [...parts, over].sort((a, b) => daysOf(a).from - daysOf(b).from);
}

function isRepeal(read: Read): read is Exclude<Read, Edition<unknown>> {
  return Object.hasOwn(read, 'repealed');
}

function cut({ through: _, ...edition }: Edition<unknown>, from: number, through: number): Edition<unknown> {
  const end = through === LATEST ? {} : { through: formatDay(through) as IsoDay };
  return { ...edition, from: formatDay(from) as IsoDay, ...end };
}

/**
 * An amount is announced year by year: one that is left out after the last known is missing, unless it was repealed.
 * Anything else that ends was ended by the law, and a reform may bring it back on any day.
 */
function withoutNewGap(
  before: readonly Edition<unknown>[],
  read: readonly Read[],
  after: readonly Edition<unknown>[],
  path: readonly string[],
): void {
  const end = Math.max(...before.map((each) => daysOf(each).through));
  const last = Math.max(...after.map((each) => daysOf(each).from));
  for (const day of [...before, ...after].map((each) => daysOf(each).through + 1)) {
    const isRepealed = read.some((each) => isRepeal(each) && lawDay(each.from) <= day);
    if (day > end && day < last && !isRepealed && inForce(after, day) === undefined)
      throw new OsmsError('law.gap', `${path.join('.')} has no edition from ${formatDay(day)}`);
  }
}

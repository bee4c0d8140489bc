import { EARLIEST, LATEST, parseDay } from '../calendar/day.js';
import type { Citation } from './documents.js';

/** A civil date written in the law data. */
export type IsoDay = `${number}-${number}-${number}`;

/** How sure a value is: `H` text of the act or two official sources, `M` one official source, `L` a third party or an inference. */
export type Confidence = 'H' | 'M' | 'L';

export type Unit =
  | 'day'
  | 'period'
  | 'month'
  | 'months'
  | 'years'
  | 'day-of-month'
  | 'list'
  | 'level'
  | 'days'
  | 'working-days'
  | 'tenge'
  | 'rate'
  | 'share'
  | 'factor'
  | 'times-mzp'
  | 'times-mrp'
  | 'code'
  | 'people'
  | 'time-of-day'
  | 'codes'
  | 'rule'
  | 'date-of-year';

/** One edition of a value of the law, with everything needed to check it. Without a citation it does not compile. */
export interface Edition<T, U extends Unit = Unit> {
  readonly value: T;
  readonly unit: U;
  /** First day on which the value is in force. */
  readonly from: IsoDay;
  /** Last day on which it is in force; absent while no end is known. */
  readonly through?: IsoDay;
  /** Where this very value is written. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The day on which the value was last compared with its source. */
  readonly checkedOn: IsoDay;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A value that the law may change by date: its editions, the earliest first, no two on one day. A day without one has none. */
export type Editions<T, U extends Unit = Unit> = readonly Edition<T, U>[];

/** The days of an edition as whole numbers, both inclusive. */
export interface EditionDays {
  readonly from: number;
  readonly through: number;
}

/** The days of an edition. */
export function daysOf(edition: Pick<Edition<unknown>, 'from' | 'through'>): EditionDays {
  const through = Object.hasOwn(edition, 'through') ? edition.through : undefined;
  return { from: lawDay(edition.from), through: through === undefined ? LATEST : lawDay(through) };
}

/** Reads a day that the law data write. */
export function lawDay(text: IsoDay): number {
  return parseDay(text) ?? EARLIEST;
}

/** A list of editions made ready to be asked about many days. */
export interface Ready<E extends Edition<unknown>> {
  readonly editions: readonly E[];
  readonly days: readonly EditionDays[];
}

/** The lists that were made ready before; each lives as long as its law. */
const known = new WeakMap<readonly Edition<unknown>[], Ready<Edition<unknown>>>();

/** Makes a list ready; asked again, the same. */
export function ready<E extends Edition<unknown>>(editions: readonly E[]): Ready<E> {
  const before = known.get(editions);
  if (before !== undefined) return before as Ready<E>;
  const made = { editions, days: editions.map(daysOf) };
  known.set(editions, made);
  return made;
}

/** The edition in force on a day; `undefined` where the law has none for it. The only reader of editions by date. */
export function inForce<E extends Edition<unknown>>(list: readonly E[] | Ready<E>, day: number): E | undefined {
  const { editions, days } = isReady(list) ? list : ready(list);
  for (let at = days.length - 1; at >= 0; at--) {
    const { from, through } = days[at] as EditionDays;
    if (day >= from) return day <= through ? editions[at] : undefined;
  }
  return undefined;
}

/** The edition of a day of a value that must hold always: its first edition serves the time before it. */
export function standingOn<E extends Edition<unknown>>(editions: readonly E[], day: number): E {
  return inForce(editions, day) ?? firstOf(editions);
}

function isReady<E extends Edition<unknown>>(list: readonly E[] | Ready<E>): list is Ready<E> {
  return !Array.isArray(list);
}

/** The days on which a value changes: where an edition begins, and where one ends without successor. */
export function changesOf(editions: readonly Edition<unknown>[]): readonly number[] {
  return ready(editions).days.flatMap(({ from, through }) => (through === LATEST ? [from] : [from, through + 1]));
}

/** The first edition of a value; it serves the time before it where a value must hold always. */
export function firstOf<E extends Edition<unknown>>(editions: readonly E[]): E {
  const [first] = editions;
  if (first === undefined) throw new RangeError('a value of the law without an edition');
  return first;
}

/** The latest edition of a value. */
export function lastOf<E extends Edition<unknown>>(editions: readonly E[]): E {
  return editions.at(-1) ?? firstOf(editions);
}

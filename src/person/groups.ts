/**
 * The one registry of facts. A group is added here: its reader, what it is when left out, what is left of it on a day,
 * how more of it is added, on which days it begins, changes and ends. Everything else maps over this list.
 */
import { EARLIEST, LATEST } from '../calendar/day.js';
import { firstDayOf } from '../calendar/month.js';
import type { SchemeLaw } from '../law/scheme/index.js';
import type { PersonFacts, Unknown } from './facts.js';
import { readCategory } from './readers/category.js';
import { type Dated, readDate, readDayFact, readMonthFact } from './readers/dated.js';
import { readPayment } from './readers/payment.js';
import { type DaySpan, readPeriod } from './readers/period.js';
import type { KnownSince } from './readers/recorded.js';
import { type Residence, readResidences } from './readers/residence.js';
import { type ReversedMonths, readReversal } from './readers/reversal.js';
import { unreadable } from './readers/text.js';
import { readWelfare } from './readers/welfare.js';

/** What a group of facts is and does, whatever it holds. */
export interface Group<Given, Read> {
  /** Whether `"unknown"` may stand in its place. */
  readonly mayBeUnknown: boolean;
  /** Whether leaving it out takes something for granted that an answer lists. */
  readonly assumed: boolean;
  read(given: Given, law: SchemeLaw): Read;
  /** What is read where the group is left out or unknown. */
  readonly none: Read;
  /** What of it was recorded by a day. */
  knownOn(read: Read, day: number): Read;
  /** The facts of both. */
  joined(known: Read, more: Read): Read;
  /** The days on which something of it begins, is dated, or has just ended. */
  days(read: Read): readonly number[];
}

type Given<Name extends keyof PersonFacts> = Exclude<PersonFacts[Name], Unknown | undefined>;
type ItemOf<Facts> = Facts extends readonly (infer Fact)[] ? Fact : never;

/** A group that is a list of facts of one kind. */
function listOf<Fact, Item extends KnownSince>(
  read: (fact: Fact, law: SchemeLaw) => Item,
  days: (item: Item) => readonly number[],
): Group<readonly Fact[], readonly Item[]> {
  return {
    mayBeUnknown: true,
    assumed: true,
    read: (given, law) => {
      if (!Array.isArray(given)) throw unreadable('list of facts', given);
      return given.map((fact: Fact) => read(fact, law));
    },
    none: Object.freeze([]),
    knownOn: (items, day) => items.filter(({ recordedOn }) => recordedOn <= day),
    joined: (known, more) => (more.length === 0 ? known : [...known, ...more]),
    days: (items) => items.flatMap(days),
  };
}

/** A group that is one day. */
function oneDate(days: (date: Dated) => readonly number[]): Group<Given<'birthDate'>, Dated | undefined> {
  return {
    mayBeUnknown: true,
    assumed: true,
    read: readDate,
    none: undefined,
    knownOn: (date, day) => (date !== undefined && date.recordedOn <= day ? date : undefined),
    joined: (known) => known,
    days: (date) => (date === undefined ? [] : days(date)),
  };
}

const residence: Group<Given<'residence'>, readonly Residence[] | undefined> = {
  mayBeUnknown: true,
  assumed: true,
  read: readResidences,
  none: undefined,
  knownOn: (residences, day) => {
    const known = residences?.filter(({ recordedOn }) => recordedOn <= day);
    return known?.length === 0 ? undefined : known;
  },
  joined: (known) => known,
  days: (residences) => (residences ?? []).flatMap((each) => [...edges(each), each.since]),
};

/** Every group, the cheapest to find out first: registers, then documents, then the person. */
export const groups = {
  payments: listOf(readPayment, ({ month, paidOn }) => [firstDayOf(month), paidOn]),
  categories: listOf(readCategory, edges),
  service: listOf<ItemOf<Given<'service'>>, DaySpan>(readPeriod, edges),
  welfare: listOf(readWelfare, edges),
  pensionContributions: listOf(readMonthFact, ({ on }) => [firstDayOf(on)]),
  residence,
  birthDate: oneDate(({ on }) => [on]),
  reversals: listOf(readReversal, edgesOfMonths),
  work: listOf<ItemOf<Given<'work'>>, DaySpan>(readPeriod, edges),
  careRequests: listOf(readDayFact, ({ on }) => [on, on + 1]),
  deathDate: { ...oneDate(({ on }) => [on + 1]), mayBeUnknown: false },
  registerDebts: { ...listOf(readMonthFact, () => []), mayBeUnknown: false, assumed: false },
} satisfies { readonly [Name in keyof PersonFacts]-?: Group<Given<Name>, unknown> };

export type GroupName = keyof typeof groups;

/** What is read of a group. */
export type ReadOf<Name extends GroupName> = ReturnType<(typeof groups)[Name]['read']>;

/** A person's facts as read. */
export type ReadFacts = { readonly [Name in GroupName]: ReadOf<Name> };

export const groupNames = Object.keys(groups) as readonly GroupName[];
const everyGroup = groupNames.map((name) => [name, groups[name] as Group<never, unknown>] as const);

/** Makes something of every group, in the order of the registry. */
export function eachGroup(make: (name: GroupName, group: Group<never, unknown>) => unknown): ReadFacts {
  const made: Record<string, unknown> = {};
  for (const [name, group] of everyGroup) made[name] = make(name, group);
  return made as ReadFacts;
}

function edges({ from, through }: DaySpan): readonly number[] {
  return [from, through + 1];
}

function edgesOfMonths({ from, through }: ReversedMonths): readonly number[] {
  const first = from > EARLIEST ? [firstDayOf(from)] : [];
  return through < LATEST ? [...first, firstDayOf(through + 1)] : first;
}

/** The law of the status made ready to be asked: days and months as whole numbers, grounds as bits. Once for each law. */
import { EARLIEST, LATEST, yearsAfter } from '../calendar/day.js';
import { dayInMonth, firstDayOf, monthOfDay } from '../calendar/month.js';
import { holds, type Spans, spansOf, subtract } from '../calendar/spans.js';
import {
  changesOf,
  daysOf,
  type Edition,
  type Editions,
  firstOf,
  inForce,
  lastOf,
  lawDay,
  ready,
} from '../law/edition.js';
import { everyChange } from '../law/every-edition.js';
import { keptBeside } from '../law/kept-beside.js';
import type { EndsByWorking } from '../law/scheme/categories.js';
import { type FixedGroundCode, type GroundCode, groundCodes } from '../law/status/grounds.js';
import { type StatusLaw, statusLaw } from '../law/status/index.js';
import { groundBit, groundsFit } from './outcome.js';

/** A run of days on which the law lists a category in the same way. */
export interface ListedDays {
  readonly from: number;
  readonly through: number;
  readonly endsByWorking: EndsByWorking;
}

/** What the law says of a category: its ground's bit, and when it is listed. */
export interface CategoryTerms {
  readonly bit: number;
  readonly listed: readonly ListedDays[];
}

/** Reads the value of a parameter on a day. */
export type OnDay<T> = (day: number) => T | undefined;
/** Reads the value of a parameter on the first day of a month. */
export type InMonth<T> = (month: number) => T | undefined;

export interface StatusTerms {
  readonly law: StatusLaw;
  /** First day of the right to care, and last day of the known law. */
  readonly rightStart: number;
  readonly known: number;
  /** The code of each ground; its place is its bit. */
  readonly codes: readonly GroundCode[];
  readonly bits: Readonly<Record<FixedGroundCode, number>>;
  /** The categories by code, in the order of the law. */
  readonly categories: ReadonlyMap<string, CategoryTerms>;
  readonly houseArrest: Spans;
  readonly service: Spans;
  readonly transition: Spans;
  /** Months that can be owed, those that never can, and months payment for which gives the right whatever is owed. */
  readonly owingMonths: Spans;
  readonly neverOwed: Spans;
  readonly unconditionalMonths: Spans;
  readonly arrearsWindow: InMonth<number>;
  readonly dueDay: InMonth<number>;
  readonly singleAggregateRun: InMonth<number>;
  readonly selfPayerRun: OnDay<number>;
  /** The grace, where it was never another. */
  readonly steadyGrace: number | undefined;
  readonly longStanding: OnDay<Edition<number>>;
  /** The longest grace that any edition gives, and the longest window of arrears. */
  readonly longestGrace: number;
  readonly longestWindow: number;
  /** Days on which a value changes that judges months long past. */
  readonly rethink: readonly number[];
  /** Days on which the state of a person whose facts are known may change by the law alone. */
  readonly changes: readonly number[];
  /** Days on which anything in the law of the status changes. */
  readonly everyChange: readonly number[];
}

/** The terms of a law, worked out when it is first asked. */
export const statusTerms: (law: StatusLaw) => StatusTerms = keptBeside(termsOf);

function termsOf(law: StatusLaw): StatusTerms {
  const codes = groundCodes(law);
  groundsFit(codes.length);
  const rightStart = lawDay(firstOf(law.right).from);
  const judging = [
    law.gracePeriod,
    law.longGracePeriod,
    law.longStanding,
    law.arrearsWindow,
    law.dueDay,
    law.selfPayerRun,
  ];
  const since = (lists: readonly Editions<unknown>[]): readonly number[] =>
    [...new Set(lists.flatMap(changesOf))].filter((day) => day > rightStart).sort((a, b) => a - b);
  return {
    law,
    rightStart,
    known: lawDay(lastOf(law.knownThrough).value),
    codes,
    bits: fixedBits(codes),
    categories: categoryTerms(law, codes),
    houseArrest: daysIn(law.houseArrest),
    service: alwaysBefore(daysIn(law.insuredService)),
    transition: daysIn(law.transition),
    owingMonths: monthsIn(law.owing),
    neverOwed: subtract([EARLIEST, LATEST], monthsIn(law.owing)),
    unconditionalMonths: alwaysBefore(monthsIn(law.unconditionalMonths)),
    arrearsWindow: inMonth(law.arrearsWindow),
    dueDay: inMonth(law.dueDay),
    singleAggregateRun: inMonth(law.singleAggregateRun),
    selfPayerRun: onDay(law.selfPayerRun),
    steadyGrace: law.gracePeriod.length === 1 ? firstOf(law.gracePeriod).value : undefined,
    longStanding: editionOnDay(law.longStanding),
    longestGrace: longest([law.gracePeriod, law.longGracePeriod]),
    longestWindow: longest([law.arrearsWindow]),
    rethink: since(judging),
    changes: since([...judging, law.transition]),
    everyChange: everyChange(partOf(law)).filter((day) => day > rightStart),
  };
}

/** Of a law of more rooms, the part that the status asks. */
function partOf(law: StatusLaw): Partial<StatusLaw> {
  const names = Object.keys(statusLaw) as (keyof StatusLaw)[];
  return Object.fromEntries(names.map((name) => [name, law[name]]));
}

function fixedBits(codes: readonly GroundCode[]): StatusTerms['bits'] {
  const bit = (code: FixedGroundCode): number => groundBit(codes.indexOf(code));
  return {
    service: bit('service'),
    'welfare-level': bit('welfare-level'),
    'transition-2020': bit('transition-2020'),
    contributions: bit('contributions'),
    'prepaid-year': bit('prepaid-year'),
    grace: bit('grace'),
    'long-grace': bit('long-grace'),
  };
}

function categoryTerms({ categories }: StatusLaw, codes: readonly GroundCode[]): StatusTerms['categories'] {
  const terms = new Map<string, CategoryTerms>();
  for (const edition of categories) {
    const days = edition === categories[0] ? { ...daysOf(edition), from: EARLIEST } : daysOf(edition);
    for (const { code, endsByWorking } of edition.value) {
      const { bit, listed } = terms.get(code) ?? {
        bit: groundBit(codes.indexOf(`category.${code}` as GroundCode)),
        listed: [],
      };
      terms.set(code, { bit, listed: [...listed, { ...days, endsByWorking }] });
    }
  }
  return terms;
}

/** The value of a parameter by day; a parameter that never changed is not looked up. */
function onDay<T>(editions: Editions<T>): OnDay<T> {
  const list = ready(editions);
  const [only] = list.days;
  if (editions.length !== 1 || only === undefined || only.through !== LATEST) return (day) => inForce(list, day)?.value;
  const { value } = firstOf(editions);
  const { from } = only;
  return (day) => (day >= from ? value : undefined);
}

/** The edition of a parameter by day. */
function editionOnDay(editions: Editions<number>): OnDay<Edition<number>> {
  const list = ready(editions);
  return (day) => inForce(list, day);
}

/** The value of a parameter by month; a parameter that never changed is not looked up. */
function inMonth<T>(editions: Editions<T>): InMonth<T> {
  const read = onDay(editions);
  const [first, ...later] = ready(editions).days;
  if (first === undefined || later.length > 0 || first.through !== LATEST) return (month) => read(firstDayOf(month));
  const { value } = firstOf(editions);
  const since = monthOfDay(first.from);
  return (month) => (month >= since ? value : undefined);
}

/** The days of all editions. */
function daysIn(editions: Editions<unknown>): Spans {
  return spansOf(editions.map(daysOf).flatMap(({ from, through }) => [from, through]));
}

/** The months that begin in the days of editions. */
function monthsIn(editions: Editions<unknown>): Spans {
  return spansOf(
    editions.map(daysOf).flatMap(({ from, through }) => {
      const first = monthOfDay(from);
      return [firstDayOf(first) === from ? first : first + 1, through === LATEST ? LATEST : monthOfDay(through)];
    }),
  );
}

/** The first span without beginning: it serves the time before it. */
function alwaysBefore(spans: Spans): Spans {
  return spans.length === 0 ? spans : [EARLIEST, ...spans.slice(1)];
}

function longest(lists: readonly Editions<number>[]): number {
  return Math.max(...lists.flat().map(({ value }) => value));
}

/** The law of the status as it is. */
export const TODAY: StatusTerms = statusTerms(statusLaw);

/** Last day on which the payment for a month is in time: the 25th of the next month. */
export function lastDayInTime(terms: StatusTerms, month: number): number {
  return dayInMonth(month + 1, terms.dueDay(month + 1) ?? 1);
}

/** The last month whose payment is due on a day of `month`: the day of payment itself is still in time. */
export function lastMonthDue(terms: StatusTerms, day: number, month: number): number {
  return day > lastDayInTime(terms, month - 1) ? month - 1 : month - 2;
}

/** Whether a month can be owed at all. */
export function canBeOwed(terms: StatusTerms, month: number): boolean {
  return holds(terms.owingMonths, month);
}

/** The day on which a person comes of age; for those born on 29 February, 1 March of a common year. */
export function adultDay({ law: { adultAge } }: StatusTerms, birth: number): number {
  for (const edition of adultAge) {
    const { from, through } = daysOf(edition);
    const birthday = Math.max(yearsAfter(birth, edition.value), edition === adultAge[0] ? EARLIEST : from);
    if (birthday <= through) return birthday;
  }
  return yearsAfter(birth, lastOf(adultAge).value);
}

/**
 * Extreme completions of unknown groups of facts.
 *
 * For most groups one completion is the best for the person and one the worst, whatever the other groups say:
 * more payments, reversals, requests for care and welfare levels never shorten cover; more work and pension
 * contributions never lengthen it. Categories, service and childhood have a second worst: one that falls on the
 * very day of a request for care makes the request count for nothing. Residence can be anything on any day, so its
 * best keeps the paid months and its worst keeps all the others; it is therefore completed last.
 */
import { dayOf, EARLIEST, LATEST, yearsAfter } from '../../calendar/day.js';
import { firstDayOf, lastDayOf, monthOfDay } from '../../calendar/month.js';
import { type Spans, spansOf, subtract } from '../../calendar/spans.js';
import { firstOf, lawDay } from '../../law/edition.js';
import { categoryCodes } from '../../law/scheme/categories.js';
import { adultAge, scheme } from '../../law/scheme/scheme.js';
import type { Readings } from '../../law/status/readings.js';
import type { FactGroup } from '../../person/facts.js';
import { type Dated, type DaySpan, type Payment, type Person, payLog, type Residence } from '../../person/person.js';
import { requestCounts, WELFARE_FROM } from '../grounds/welfare-level.js';
import { isPaid } from '../months/paid.js';
import { openCase } from '../open-case.js';

/** What completions are made for: the day asked about and the reading of the law. */
export interface Question {
  readonly day: number;
  readonly readings: Readings;
}

/** Puts facts in the place of an unknown group, in every way that may matter at one extreme. */
type Completion = (person: Person, question: Question) => Partial<Person>[];

export interface Extremes {
  readonly best: Completion;
  readonly worst: Completion;
}

/** The order of completion: each may look at what the ones before it have settled. */
export const COMPLETION_ORDER: readonly FactGroup[] = [
  'payments',
  'reversals',
  'welfare',
  'pensionContributions',
  'work',
  'careRequests',
  'birthDate',
  'service',
  'categories',
  'residence',
];

export const extremes: Readonly<Record<FactGroup, Extremes>> = {
  payments: {
    best: (_, { day }) => [paidEveryMonth(monthOfDay(day))],
    worst: () => [{ payments: [], paymentLog: payLog([]) }],
  },
  reversals: {
    best: () => [{ reversals: [{ from: EARLIEST, through: LATEST, ground: 'other', recordedOn: EARLIEST }] }],
    worst: () => [{ reversals: [] }],
  },
  welfare: {
    best: () => [{ welfare: [{ ...ALWAYS, level: 'D' }] }],
    worst: () => [{ welfare: [] }],
  },
  pensionContributions: {
    best: () => [{ pensionContributions: [] }],
    worst: (_, { day }) => [{ pensionContributions: monthsThrough(FIRST_MONTH, monthOfDay(day)).map(dated) }],
  },
  work: {
    best: () => [{ work: [] }],
    worst: () => [{ work: [ALWAYS] }],
  },
  careRequests: {
    best: (person, question) => [{ careRequests: daysWorthAsking(person, question).map(dated) }],
    worst: () => [{ careRequests: [] }],
  },
  birthDate: {
    best: (_, { day }) => [{ birth: dated(bornToBeAdultOn(lastDayOf(monthOfDay(day)) + 1)) }],
    worst: (person, question) => [
      { birth: dated(LONG_AGO) },
      ...requestsThatCount(person, question).map((day) => ({ birth: dated(bornToBeAdultOn(day + 1)) })),
    ],
  },
  service: {
    best: (person, question) =>
      question.readings.serviceIsInsured
        ? [{ service: [ALWAYS] }]
        : [{ service: [] }, { service: spansBetween(bestDays(person, question)) }],
    worst: (person, question) =>
      question.readings.serviceIsInsured
        ? [{ service: [] }, { service: requestsThatCount(person, question).map(oneDay) }]
        : [{ service: [] }, { service: spansBetween(worstDays(person, question)) }, { service: [ALWAYS] }],
  },
  categories: {
    best: () => [{ categories: [pensionerOn(ALWAYS)] }],
    worst: (person, question) => [
      { categories: [] },
      { categories: requestsThatCount(person, question).map((day) => pensionerOn(oneDay(day))) },
    ],
  },
  residence: {
    best: (person, question) => [{ residence: undefined }, { residence: residentOn(bestDays(person, question)) }],
    worst: (person, question) => [
      { residence: undefined },
      { residence: residentOn(worstDays(person, question)) },
      { residence: residentOn([]) },
    ],
  },
};

const ALWAYS: DaySpan = { from: EARLIEST, through: LATEST, recordedOn: EARLIEST };
const LONG_AGO = dayOf(1, 1, 1);
const FIRST_MONTH = monthOfDay(lawDay(firstOf(scheme).from));
const PENSIONER = categoryCodes.indexOf('pensioner');

function dated(on: number): Dated {
  return { on, recordedOn: EARLIEST };
}

function oneDay(day: number): DaySpan {
  return { from: day, through: day, recordedOn: EARLIEST };
}

/** A category that holds also while working. */
function pensionerOn(span: DaySpan): Person['categories'][number] {
  return { ...span, category: PENSIONER, measureAssumed: false, houseArrest: false };
}

function monthsThrough(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first; month <= last; month++) months.push(month);
  return months;
}

function paidEveryMonth(last: number): Partial<Person> {
  const payments = monthsThrough(FIRST_MONTH, last).map(
    (month): Payment => ({ month, kind: 'employer', paidOn: firstDayOf(month), dated: true, recordedOn: EARLIEST }),
  );
  return { payments, paymentLog: payLog(payments) };
}

/** A birth date whose 18th birthday is the day; nobody comes of age on 29 February, the next day serves. */
function bornToBeAdultOn(day: number): number {
  return yearsAfter(day, -firstOf(adultAge).value);
}

/** The earlier requests for care that count. */
function requestsThatCount(person: Person, { day, readings }: Question): number[] {
  const file = openCase(person, readings);
  return person.careRequests
    .map((request) => request.on)
    .filter((on) => on < day && requestCounts(person, on, file.participation, file.exemptDays));
}

/** Days on which asking for care may first count: where any of its conditions may change. */
function daysWorthAsking(person: Person, { day, readings }: Question): number[] {
  const file = openCase(person, readings);
  const edges = [...file.participation, ...file.exemptDays];
  for (const each of [...person.welfare, ...person.work]) edges.push(each.from, each.through);
  const days = new Set<number>();
  for (const edge of edges) days.add(edge).add(edge + 1);
  for (const month of monthsThrough(monthOfDay(WELFARE_FROM), monthOfDay(day))) days.add(firstDayOf(month));
  return [...days, day].filter((on) => on <= day && requestCounts(person, on, file.participation, file.exemptDays));
}

/** Taking part in the paid months and the month asked about only: no other month is owed. */
function bestDays(person: Person, { day, readings }: Question): Spans {
  const file = openCase({ ...person, residence: undefined }, readings);
  const months = [monthOfDay(day)];
  for (let month = file.payments.first; month <= file.payments.last; month++) {
    if (isPaid(file, month, day)) months.push(month);
  }
  return spansOf(months.flatMap((month) => [firstDayOf(month), lastDayOf(month)]));
}

/** Taking part on the day, and otherwise only where months are owed: no payment, category or request counts. */
function worstDays(person: Person, question: Question): Spans {
  const { day, readings } = question;
  const file = openCase({ ...person, residence: undefined }, readings);
  const useful = [...file.exemptDays];
  for (let month = file.payments.first; month <= file.payments.last; month++) {
    if (isPaid(file, month, day)) useful.push(firstDayOf(month), lastDayOf(month));
  }
  for (const on of requestsThatCount({ ...person, residence: undefined }, question)) useful.push(on, on);
  return spansOf([...subtract([EARLIEST, LATEST], spansOf(useful)), day, day]);
}

function residentOn(days: Spans): Residence[] {
  const residences: Residence[] = [];
  for (let i = 0; i < days.length; i += 2) {
    residences.push({
      kind: 'citizen',
      since: EARLIEST,
      from: days[i] as number,
      through: days[i + 1] as number,
      recordedOn: EARLIEST,
    });
  }
  return residences;
}

function spansBetween(days: Spans): DaySpan[] {
  const gaps = subtract([EARLIEST, LATEST], days);
  const spans: DaySpan[] = [];
  for (let i = 0; i < gaps.length; i += 2) {
    spans.push({ from: gaps[i] as number, through: gaps[i + 1] as number, recordedOn: EARLIEST });
  }
  return spans;
}

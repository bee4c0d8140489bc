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
import type { Readings } from '../../law/status/readings.js';
import { welfareLevels } from '../../law/status/welfare.js';
import type { FactGroup } from '../../person/facts.js';
import { payLog } from '../../person/payment-log.js';
import type { Person } from '../../person/person.js';
import type { CategoryDays } from '../../person/readers/category.js';
import type { Dated } from '../../person/readers/dated.js';
import type { Payment } from '../../person/readers/payment.js';
import type { DaySpan } from '../../person/readers/period.js';
import type { Residence } from '../../person/readers/residence.js';
import type { CaseFile } from '../case-file.js';
import { requestCounts } from '../grounds/welfare-level.js';
import { isPaid } from '../months/paid.js';
import { openCase } from '../open-case.js';
import type { StatusTerms } from '../terms.js';

/** What completions are made for: the law and its reading, the day asked about, and whether care is asked for on a day. */
export interface Question {
  readonly terms: StatusTerms;
  readonly day: number;
  readonly readings: Readings;
  readonly askedOn: number | undefined;
}

/** Puts facts in the place of an unknown group, in every way that may matter at one extreme. */
type Completion = (person: Person, question: Question) => Partial<Person>[];

export interface Extremes {
  readonly best: Completion;
  readonly worst: Completion;
}

/** The extremes of every group, in the order of completion: each may look at what the ones before it have settled. */
export const extremes: Readonly<Record<FactGroup, Extremes>> = {
  payments: {
    best: (_, question) => [paidEveryMonth(question)],
    worst: () => [{ payments: [], paymentLog: payLog([]) }],
  },
  reversals: {
    best: () => [{ reversals: [{ from: EARLIEST, through: LATEST, ground: 'other', recordedOn: EARLIEST }] }],
    worst: () => [{ reversals: [] }],
  },
  welfare: {
    best: () => [{ welfare: welfareLevels.map((level) => ({ ...ALWAYS, level })) }],
    worst: () => [{ welfare: [] }],
  },
  pensionContributions: {
    best: () => [{ pensionContributions: [] }],
    worst: (_, question) => [{ pensionContributions: monthsOfTheScheme(question).map(dated) }],
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
    best: (_, { terms, day }) => bornToBeAdultAfter(terms, lastDayOf(monthOfDay(day))),
    worst: (person, question) => [
      { birthDate: dated(LONG_AGO) },
      ...requestsThatCount(person, question).flatMap((day) => bornToBeAdultAfter(question.terms, day)),
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
    best: (_, { terms }) => [{ categories: everyCategoryOn(terms, [ALWAYS]) }],
    worst: (person, question) => [
      { categories: [] },
      { categories: everyCategoryOn(question.terms, requestsThatCount(person, question).map(oneDay)) },
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

/** The groups in the order of completion. */
export const COMPLETION_ORDER = Object.keys(extremes) as readonly FactGroup[];

const ALWAYS: DaySpan = { from: EARLIEST, through: LATEST, recordedOn: EARLIEST };
const LONG_AGO = dayOf(1, 1, 1);

function dated(on: number): Dated {
  return { on, recordedOn: EARLIEST };
}

function oneDay(day: number): DaySpan {
  return { from: day, through: day, recordedOn: EARLIEST };
}

/** Every category of the law on some days: those that work ends, and those that it does not. */
function everyCategoryOn({ categories }: StatusTerms, spans: readonly DaySpan[]): CategoryDays[] {
  return [...categories.keys()].flatMap((category) =>
    spans.map((span) => ({ ...span, category, measureAssumed: false, houseArrest: false })),
  );
}

/** Every month of the scheme up to the one asked about. */
function monthsOfTheScheme({ terms, day }: Question): number[] {
  return monthsThrough(monthOfDay(lawDay(firstOf(terms.law.scheme).from)), monthOfDay(day));
}

function monthsThrough(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first; month <= last; month++) months.push(month);
  return months;
}

function paidEveryMonth(question: Question): Partial<Person> {
  const payments = monthsOfTheScheme(question).map(
    (month): Payment => ({ month, kind: 'employer', paidOn: firstDayOf(month), dated: true, recordedOn: EARLIEST }),
  );
  return { payments, paymentLog: payLog(payments) };
}

/** Birth dates of children on a day who are adults on the next, by each age of the law; nobody comes of age on 29 February. */
function bornToBeAdultAfter({ law: { adultAge } }: StatusTerms, day: number): Pick<Person, 'birthDate'>[] {
  const ages = new Set(adultAge.map(({ value }) => value));
  return [...ages].map((age) => ({ birthDate: dated(yearsAfter(day + 1, -age)) }));
}

function fileOf(person: Person, { terms, readings }: Question): CaseFile {
  return openCase(terms, person, readings);
}

/** The earlier requests for care that count. */
function requestsThatCount(person: Person, question: Question): number[] {
  const file = fileOf(person, question);
  return person.careRequests
    .map((request) => request.on)
    .filter((on) => on < question.day && requestWouldCount(file, on));
}

function requestWouldCount({ terms, person, participation, exemptDays }: CaseFile, on: number): boolean {
  return requestCounts(terms, person, on, participation, exemptDays);
}

/** Days on which asking for care may first count: where any of its conditions may change. */
function daysWorthAsking(person: Person, question: Question): number[] {
  const file = fileOf(person, question);
  const edges = [...file.participation, ...file.exemptDays];
  for (const each of [...person.welfare, ...person.work]) edges.push(each.from, each.through);
  const days = new Set<number>();
  for (const edge of edges) days.add(edge).add(edge + 1);
  const since = lawDay(firstOf(question.terms.law.insuredWelfareLevels).from);
  for (const month of monthsThrough(monthOfDay(since), monthOfDay(question.day))) days.add(firstDayOf(month));
  return [...days, question.day].filter((on) => on <= question.day && requestWouldCount(file, on));
}

/** Taking part in the paid months and the month asked about only: no other month is owed. */
function bestDays(person: Person, question: Question): Spans {
  const months = [monthOfDay(question.day), ...paidMonths(person, question)];
  return spansOf(months.flatMap((month) => [firstDayOf(month), lastDayOf(month)]));
}

/** Taking part on the day, and otherwise only where months are owed: no payment, category or request counts. */
function worstDays(person: Person, question: Question): Spans {
  const anybody = { ...person, residence: undefined };
  const useful = [...fileOf(anybody, question).exemptDays];
  for (const month of paidMonths(person, question)) useful.push(firstDayOf(month), lastDayOf(month));
  for (const on of requestsThatCount(anybody, question)) useful.push(on, on);
  return spansOf([...subtract([EARLIEST, LATEST], spansOf(useful)), question.day, question.day]);
}

/** The months paid for by the day asked about, wherever the person lived. */
function paidMonths(person: Person, question: Question): number[] {
  const file = fileOf({ ...person, residence: undefined }, question);
  return monthsThrough(file.payments.first, file.payments.last).filter((month) => isPaid(file, month, question.day));
}

function residentOn(days: Spans): Residence[] {
  return pairsOf(days).map((span) => ({ kind: 'citizen', since: EARLIEST, ...span }));
}

/** The spans between those of a set. */
function spansBetween(days: Spans): DaySpan[] {
  return pairsOf(subtract([EARLIEST, LATEST], days));
}

function pairsOf(spans: Spans): DaySpan[] {
  return spans.flatMap((from, at) =>
    at % 2 === 0 ? [{ from, through: spans[at + 1] ?? from, recordedOn: EARLIEST }] : [],
  );
}

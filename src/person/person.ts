/** A person's facts read once: days and months are whole numbers, open ends are `EARLIEST` and `LATEST`. */
import { LATEST } from '../calendar/day.js';
import type { PaymentKind } from '../law/scheme/payment-kinds.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { FactGroup, ReversalGround } from './facts.js';

/** Known since this day; `EARLIEST` when the facts do not say. */
export interface Dated {
  readonly on: number;
  readonly recordedOn: number;
}

export interface DaySpan {
  readonly from: number;
  readonly through: number;
  readonly recordedOn: number;
}

export interface Residence extends DaySpan {
  readonly kind: ResidenceKind;
  /** First day of the permit; `EARLIEST` where the kind has none. */
  readonly since: number;
}

export interface CategoryDays extends DaySpan {
  /** Position in the law's list. */
  readonly category: number;
  /** The measure of restraint was left out and taken as detention. */
  readonly measureAssumed: boolean;
  readonly houseArrest: boolean;
}

export interface WelfareDays extends DaySpan {
  readonly level: string;
}

export interface Payment {
  readonly month: number;
  readonly kind: PaymentKind;
  readonly paidOn: number;
  /** Whether the facts name the day of payment. */
  readonly dated: boolean;
  readonly recordedOn: number;
}

export interface ReversedMonths {
  readonly from: number;
  readonly through: number;
  readonly ground: ReversalGround;
  readonly recordedOn: number;
}

/** The earliest day of payment of each month: of any kind, of ЕСП, of a self-payer. `NEVER` where there is none. */
export interface PaymentLog {
  /** First month of the log; all three lists start here. */
  readonly first: number;
  /** Last month with a payment; before `first` when nothing was ever paid. */
  readonly last: number;
  readonly any: readonly number[];
  readonly singleAggregate: readonly number[];
  readonly self: readonly number[];
}

/** The groups of facts that are lists. */
export type ListGroup = Exclude<FactGroup, 'birthDate' | 'residence'>;

/** What an answer may take for granted. */
export type Assumed = FactGroup | 'deathDate' | 'payments.paidOn' | 'categories.measure';

/** Not paid, as far as the facts say. */
export const NEVER = LATEST;

/** A person whose facts have been read; made by `readPerson` or by the parsers of `osms-kz/input`. */
export interface Person {
  readonly [READ]: true;
  readonly birth: Dated | undefined;
  readonly death: Dated | undefined;
  /** `undefined`: a citizen. */
  readonly residence: readonly Residence[] | undefined;
  readonly categories: readonly CategoryDays[];
  readonly work: readonly DaySpan[];
  readonly payments: readonly Payment[];
  readonly paymentLog: PaymentLog;
  readonly service: readonly DaySpan[];
  readonly welfare: readonly WelfareDays[];
  readonly pensionContributions: readonly Dated[];
  readonly careRequests: readonly Dated[];
  readonly reversals: readonly ReversedMonths[];
  readonly registerDebts: readonly Dated[];
  /** Groups that nobody knows, the cheapest to find out first. */
  readonly unknown: readonly FactGroup[];
  /** Lists of facts that were left out. */
  readonly leftOut: readonly ListGroup[];
  /** What was left out and taken as none, or as the usual. */
  readonly assumed: readonly Assumed[];
  /** Whether any fact says when it was recorded. */
  readonly recorded: boolean;
}

/** Marks facts that have been read; shared by the ESM and CommonJS copies of the library. */
export const READ: unique symbol = Symbol.for('osms-kz.person');

const NO_MONTHS: readonly number[] = [];

/** Lays payments out by month. */
export function payLog(payments: readonly Payment[]): PaymentLog {
  let first = LATEST;
  let last = -1;
  for (const { month } of payments) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  if (last < 0) return { first: LATEST, last: -1, any: NO_MONTHS, singleAggregate: NO_MONTHS, self: NO_MONTHS };
  const any = new Array<number>(last - first + 1).fill(NEVER);
  let singleAggregate = NO_MONTHS as number[];
  let self = NO_MONTHS as number[];
  for (const { month, kind, paidOn } of payments) {
    const at = month - first;
    if (paidOn < (any[at] as number)) any[at] = paidOn;
    if (kind === 'single-aggregate') {
      if (singleAggregate.length === 0) singleAggregate = new Array<number>(any.length).fill(NEVER);
      if (paidOn < (singleAggregate[at] as number)) singleAggregate[at] = paidOn;
    } else if (kind === 'self') {
      if (self.length === 0) self = new Array<number>(any.length).fill(NEVER);
      if (paidOn < (self[at] as number)) self[at] = paidOn;
    }
  }
  return { first, last, any, singleAggregate, self };
}

/** The person as known on a day: without the facts recorded later. */
export function asKnownOn(person: Person, day: number): Person {
  if (!person.recorded) return person;
  const known = (fact: { readonly recordedOn: number }): boolean => fact.recordedOn <= day;
  const birth = person.birth && known(person.birth) ? person.birth : undefined;
  const residences = person.residence?.filter(known);
  const residence = residences?.length === 0 ? undefined : residences;
  const payments = person.payments.filter(known);
  return withAssumed({
    ...person,
    birth,
    death: person.death && known(person.death) ? person.death : undefined,
    residence,
    categories: person.categories.filter(known),
    work: person.work.filter(known),
    payments,
    paymentLog: payLog(payments),
    service: person.service.filter(known),
    welfare: person.welfare.filter(known),
    pensionContributions: person.pensionContributions.filter(known),
    careRequests: person.careRequests.filter(known),
    reversals: person.reversals.filter(known),
    registerDebts: person.registerDebts.filter(known),
  });
}

const ASSUMABLE: readonly Assumed[] = [
  'birthDate',
  'residence',
  'categories',
  'work',
  'payments',
  'service',
  'welfare',
  'pensionContributions',
  'careRequests',
  'reversals',
  'deathDate',
  'payments.paidOn',
  'categories.measure',
];

/** The person with the list of everything that his facts leave out and that is therefore taken for granted. */
export function withAssumed(person: Omit<Person, 'assumed'>): Person {
  return { ...person, assumed: Object.freeze(ASSUMABLE.filter((each) => isAssumed(person, each))) };
}

function isAssumed(person: Omit<Person, 'assumed'>, what: Assumed): boolean {
  switch (what) {
    case 'birthDate':
      return person.birth === undefined && !person.unknown.includes(what);
    case 'residence':
      return person.residence === undefined && !person.unknown.includes(what);
    case 'deathDate':
      return person.death === undefined;
    case 'payments.paidOn':
      return person.payments.some((payment) => !payment.dated);
    case 'categories.measure':
      return person.categories.some((category) => category.measureAssumed);
    default:
      return person.leftOut.includes(what);
  }
}

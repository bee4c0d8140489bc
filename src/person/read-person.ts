import { EARLIEST, LAST_DAY, LATEST, parseDay } from '../calendar/day.js';
import { firstDayOf, parseMonth } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { categoryCodes } from '../law/scheme/categories.js';
import { paymentKinds } from '../law/scheme/payment-kinds.js';
import { residenceKinds } from '../law/scheme/residence-kinds.js';
import type {
  DateFact,
  DayFact,
  FactGroup,
  MonthFact,
  PersonFacts,
  Recorded,
  ResidenceFact,
  Unknown,
} from './facts.js';
import {
  type CategoryDays,
  type Dated,
  type DaySpan,
  type ListGroup,
  type Payment,
  type Person,
  payLog,
  READ,
  type Residence,
  withAssumed,
} from './person.js';

/** The groups that may be unknown, the cheapest to find out first: registers, documents, the person himself. */
export const FACT_GROUPS: readonly FactGroup[] = [
  'payments',
  'categories',
  'service',
  'welfare',
  'pensionContributions',
  'residence',
  'birthDate',
  'reversals',
  'work',
  'careRequests',
];

const CATEGORY_POSITION: ReadonlyMap<string, number> = new Map(categoryCodes.map((code, at) => [code, at]));

const PAYMENT_KINDS: ReadonlySet<string> = new Set(Object.keys(paymentKinds));

/**
 * Reads facts once, so that many questions can be asked of them.
 *
 * The facts are trusted to be of their type; untrusted data go through `parsePerson` of `osms-kz/input`.
 *
 * @throws OsmsError `facts.unreadable` when a day, month or code cannot be read
 * @example
 * const person = readPerson({ birthDate: '2008-05-04' });
 * insuredOn(person, { on: '2026-05-03' }).outcome; // 'insured'
 */
export function readPerson(facts: PersonFacts): Person {
  let recorded = false;

  const day = (text: string): number => {
    const number = parseDay(text);
    if (number === undefined) throw unreadable('day', text);
    return number;
  };
  const lastDay = (text: string | undefined): number => {
    const number = text === undefined ? LATEST : day(text);
    return number >= LAST_DAY ? LATEST : number;
  };
  const month = (text: string): number => {
    const number = parseMonth(text);
    if (number === undefined) throw unreadable('month', text);
    return number;
  };
  const recordedOn = (fact: Recorded): number => {
    if (fact.recordedOn === undefined) return EARLIEST;
    recorded = true;
    return day(fact.recordedOn);
  };
  const span = (fact: Recorded & { readonly from?: string; readonly through?: string }): DaySpan => ({
    from: fact.from === undefined ? EARLIEST : day(fact.from),
    through: lastDay(fact.through),
    recordedOn: recordedOn(fact),
  });
  const date = (fact: DateFact): Dated =>
    typeof fact === 'object' && fact !== null
      ? { on: day(fact.date), recordedOn: recordedOn(fact) }
      : { on: day(fact), recordedOn: EARLIEST };
  const dayFact = (fact: DayFact): Dated =>
    typeof fact === 'object' && fact !== null
      ? { on: day(fact.on), recordedOn: recordedOn(fact) }
      : { on: day(fact), recordedOn: EARLIEST };
  const monthFact = (fact: MonthFact): Dated =>
    typeof fact === 'object' && fact !== null
      ? { on: month(fact.month), recordedOn: recordedOn(fact) }
      : { on: month(fact), recordedOn: EARLIEST };

  const residence = (fact: ResidenceFact): Residence => {
    if (!Object.hasOwn(residenceKinds, fact.kind)) throw unreadable('residence kind', fact.kind);
    const since = 'since' in fact ? day(fact.since) : EARLIEST;
    return { ...span(fact), kind: fact.kind, since };
  };
  const category = (fact: Exclude<PersonFacts['categories'], Unknown | undefined>[number]): CategoryDays => {
    const position = CATEGORY_POSITION.get(fact.category);
    if (position === undefined) throw unreadable('category', fact.category);
    const measured = fact.category === 'detainee-or-house-arrest' ? fact : undefined;
    return {
      ...span(fact),
      category: position,
      measureAssumed: measured !== undefined && measured.measure === undefined,
      houseArrest: measured?.measure === 'house-arrest',
    };
  };
  const payment = (fact: Exclude<PersonFacts['payments'], Unknown | undefined>[number]): Payment => {
    if (!PAYMENT_KINDS.has(fact.kind)) throw unreadable('kind of payment', fact.kind);
    const paidFor = month(fact.month);
    const dated = fact.paidOn !== undefined;
    return {
      month: paidFor,
      kind: fact.kind,
      paidOn: dated ? day(fact.paidOn) : firstDayOf(paidFor),
      dated,
      recordedOn: recordedOn(fact),
    };
  };

  const payments = known(facts.payments).map(payment);
  const residences = facts.residence;
  return withAssumed({
    [READ]: true,
    birth: facts.birthDate === undefined || facts.birthDate === 'unknown' ? undefined : date(facts.birthDate),
    death: facts.deathDate === undefined ? undefined : date(facts.deathDate),
    residence:
      residences === undefined || residences === 'unknown'
        ? undefined
        : isList(residences)
          ? residences.map(residence).sort(byBeginning)
          : [residence(residences)],
    categories: known(facts.categories).map(category),
    work: known(facts.work).map(span),
    payments,
    paymentLog: payLog(payments),
    service: known(facts.service).map(span),
    welfare: known(facts.welfare).map((fact) => ({ ...span(fact), level: fact.level })),
    pensionContributions: known(facts.pensionContributions).map(monthFact),
    careRequests: known(facts.careRequests).map(dayFact),
    reversals: known(facts.reversals).map((fact) => ({
      from: month(fact.from),
      through: fact.through === undefined ? LATEST : month(fact.through),
      ground: fact.ground,
      recordedOn: recordedOn(fact),
    })),
    registerDebts: (facts.registerDebts ?? []).map(monthFact),
    unknown: FACT_GROUPS.filter((group) => facts[group] === 'unknown'),
    leftOut: LISTS.filter((group) => facts[group] === undefined),
    recorded,
  });
}

/** The person behind facts that may or may not have been read already. */
export function asPerson(given: Person | PersonFacts): Person {
  if (typeof given !== 'object' || given === null) throw unreadable('person', given);
  return READ in given ? given : readPerson(given);
}

const LISTS: readonly ListGroup[] = FACT_GROUPS.filter((group) => group !== 'birthDate' && group !== 'residence');

function known<T>(group: readonly T[] | Unknown | undefined): readonly T[] {
  if (group === undefined || group === 'unknown') return [];
  if (!Array.isArray(group)) throw unreadable('list of facts', group);
  return group;
}

/** A fixed order of residences, whatever the order of the facts. */
function byBeginning(a: Residence, b: Residence): number {
  return a.from - b.from || a.through - b.through || a.since - b.since || (a.kind < b.kind ? -1 : 1);
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function unreadable(what: string, text: unknown): OsmsError {
  return new OsmsError('facts.unreadable', `not a ${what}: ${JSON.stringify(text)}`);
}

/** A person's facts read once: days and months are whole numbers, open ends are `EARLIEST` and `LATEST`. */
import type { FactGroup } from './facts.js';
import { eachGroup, type GroupName, groupNames, groups, type ReadFacts } from './groups.js';
import { type PaymentLog, payLog } from './payment-log.js';

/** What an answer may take for granted. */
export type Assumed = Exclude<GroupName, 'registerDebts'> | 'payments.paidOn' | 'categories.measure';

/** A person whose facts have been read; made by `readPerson` or by the parsers of `osms-kz/input`. */
export interface Person extends ReadFacts {
  readonly [READ]: true;
  readonly paymentLog: PaymentLog;
  /** Groups that nobody knows, the cheapest to find out first. */
  readonly unknown: readonly FactGroup[];
  /** Groups that were left out. */
  readonly leftOut: readonly GroupName[];
  /** What was left out and taken as none, or as the usual. */
  readonly assumed: readonly Assumed[];
}

/** Marks facts that have been read; shared by the ESM and CommonJS copies of the library. */
export const READ: unique symbol = Symbol.for('osms-kz.person');

/** Makes facts that have just been read a person, with what follows from them. */
export function personOf(facts: ReadFacts, unknown: readonly FactGroup[], leftOut: readonly GroupName[]): Person {
  const assumed = Object.freeze(assumedOf(facts, unknown, leftOut));
  return Object.assign(facts, { [READ]: true as const, paymentLog: payLog(facts.payments), unknown, leftOut, assumed });
}

/** The person as known on a day: without the facts recorded later. */
export function asKnownOn(person: Person, day: number): Person {
  const facts = eachGroup((name, group) => group.knownOn(person[name], day));
  const forgotten = (name: GroupName): boolean => facts[name] === undefined && person[name] !== undefined;
  const leftOut = groupNames.filter((name) => person.leftOut.includes(name) || forgotten(name));
  return personOf(facts, person.unknown, leftOut);
}

function assumedOf(facts: ReadFacts, unknown: readonly FactGroup[], leftOut: readonly GroupName[]): Assumed[] {
  const isKnown = (name: GroupName): boolean => unknown.length === 0 || !unknown.some((group) => group === name);
  const assumed: Assumed[] = leftOut.filter(isAssumable).filter(isKnown);
  if (facts.payments.some((payment) => !payment.dated)) assumed.push('payments.paidOn');
  if (facts.categories.some((category) => category.measureAssumed)) assumed.push('categories.measure');
  return assumed;
}

function isAssumable(name: GroupName): name is Exclude<GroupName, 'registerDebts'> {
  return groups[name].assumed;
}

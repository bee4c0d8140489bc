import { own, ownOptions } from '../answer/own.js';
import type { SchemeLaw } from '../law/scheme/index.js';
import { schemeLaw } from '../law/scheme/index.js';
import type { FactGroup, PersonFacts } from './facts.js';
import { eachGroup, type GroupName, groupNames, groups } from './groups.js';
import { type Person, personOf, READ } from './person.js';
import { isLeftOut, unreadable } from './readers/text.js';

/** The groups that may be unknown, the cheapest to find out first. */
export const FACT_GROUPS: readonly FactGroup[] = groupNames.filter(mayBeUnknown);

/**
 * Reads facts once, so that many questions can be asked of them.
 *
 * The facts are trusted to be of their type; untrusted data go through `parsePerson` of `osms-kz/input`. A law made by
 * `amend` may list a category that the facts name: then it must be given here, too.
 *
 * @throws OsmsError `facts.unreadable` when a day, month or code cannot be read
 * @example
 * const person = readPerson({ birthDate: '2008-05-04' });
 * insuredOn(person, { on: '2026-05-03' }).outcome; // 'insured'
 */
export function readPerson(facts: PersonFacts, options: { readonly law?: SchemeLaw } = {}): Person {
  const { law = schemeLaw } = ownOptions(options);
  const unknown: FactGroup[] = [];
  const leftOut: GroupName[] = [];
  const read = eachGroup((name, group) => {
    const given: unknown = own(facts, name);
    if (isLeftOut(given)) leftOut.push(name);
    else if (given === 'unknown' && mayBeUnknown(name)) unknown.push(name);
    else return group.read(given as never, law);
    return group.none;
  });
  return personOf(read, unknown, leftOut);
}

/** The person behind facts that may or may not have been read already. */
export function asPerson(given: Person | PersonFacts, law?: SchemeLaw): Person {
  if (typeof given !== 'object' || given === null) throw unreadable('person', given);
  if (READ in given) return given;
  return law === undefined ? readPerson(given) : readPerson(given, { law });
}

function mayBeUnknown(name: GroupName): name is FactGroup {
  return groups[name].mayBeUnknown;
}

import type { SchemeLaw } from '../law/scheme/index.js';
import type { PersonFacts } from './facts.js';
import { eachGroup } from './groups.js';
import { type Person, personOf } from './person.js';
import { asPerson, readPerson } from './read-person.js';

/** The person with more facts: periods, payments and requests are added; birth, death and residence stay. */
export function withFacts(person: Person | PersonFacts, more: PersonFacts, law?: SchemeLaw): Person {
  const known = asPerson(person, law);
  const added = readPerson(more, law === undefined ? {} : { law });
  const facts = eachGroup((name, group) => group.joined(known[name], added[name]));
  const leftOut = known.leftOut.filter((name) => added.leftOut.includes(name) || facts[name] === undefined);
  return personOf(facts, known.unknown, leftOut);
}

import type { Person } from '../person/person.js';
import { readPerson } from '../person/read-person.js';
import { check } from './check.js';
import { inconsistencies } from './consistency.js';
import { orThrow, type Parsed } from './parsed.js';
import { asFacts, personSchema } from './person-schema.js';

/**
 * Checks anything that should be a person's facts and reads them.
 *
 * @returns the person, or every issue with its code and path
 * @example
 * const parsed = parsePerson({ birthDate: '2026-02-30', foo: 1 });
 * parsed.ok; // false
 * parsed.issues.map((issue) => issue.code); // ['date.invalid', 'unknown-key']
 */
export function parsePerson(data: unknown): Parsed<Person> {
  const parsed = check(data, personSchema, (facts) => inconsistencies(facts, []));
  return parsed.ok ? { ok: true, value: readPerson(asFacts(parsed.value)) } : parsed;
}

/**
 * `parsePerson` for the REPL: the person itself.
 *
 * @throws OsmsError `input.invalid`, with every issue in `issues`
 * @example
 * insuredOn(personFrom({ birthDate: '2008-05-04' }), { on: '2026-05-04' }).outcome; // 'uninsured'
 */
export function personFrom(data: unknown): Person {
  return orThrow(parsePerson(data));
}

/** What all requests about a person share: the person, how they are called, and the choices of the question. */
import * as z from 'zod';
import type { Issue } from '../errors.js';
import type { Person } from '../person/person.js';
import { readPerson } from '../person/read-person.js';
import type { Asked } from './asked.js';
import { check, field } from './check.js';
import { inconsistencies } from './consistency.js';
import type { Parsed } from './parsed.js';
import { asFacts, personSchema } from './person-schema.js';
import { day, id, type RequestId } from './scalars.js';

/** A request about a person: whom it is about, and what is asked. */
export type PersonRequest<Options> = Asked<readonly [person: Person, options: Options]>;

/** Fields of every request about a person. */
export const personFields = {
  id,
  person: personSchema,
  knownOn: day.optional(),
  strict: z.boolean().optional(),
  sensitivity: z.boolean().optional(),
};

/** Checks a request about a person against its schema; every issue at once. */
export function parsePersonRequest<Options>(
  data: unknown,
  schema: z.ZodType<{ id?: RequestId | undefined; person: z.output<typeof personSchema> }>,
  ...further: readonly ((data: unknown) => readonly Issue[])[]
): Parsed<PersonRequest<Options>> {
  const parsed = check(data, schema, (safe) => inconsistencies(field(safe, 'person'), ['person']), ...further);
  if (!parsed.ok) return parsed;
  const { id: name, person, ...options } = parsed.value;
  const args = [readPerson(asFacts(person)), options as Options] as const;
  return { ok: true, value: { ...(name !== undefined && { id: name }), args } };
}

/** What all requests about a person share: the person, how he is called, and the choices of the question. */
import * as z from 'zod';
import type { Issue } from '../errors.js';
import type { ArrearsReadings } from '../law/arrears/price.js';
import type { Readings } from '../law/status/readings.js';
import type { Person } from '../person/person.js';
import { readPerson } from '../person/read-person.js';
import { check, field } from './check.js';
import { inconsistencies } from './consistency.js';
import type { Parsed } from './parsed.js';
import { asFacts, personSchema } from './person-schema.js';
import { day, id, type RequestId } from './scalars.js';

/** A request about a person: whom it is about, and what is asked. */
export interface PersonRequest<Options> {
  readonly id?: RequestId;
  readonly person: Person;
  readonly options: Options;
}

/** The readings of a question about status, one by one. */
export const readings = {
  refugeesParticipate: z.boolean(),
  eaeuFamilyCategories: z.boolean(),
  serviceIsInsured: z.boolean(),
  arrearsRule: z.enum(['lapse', 'any-arrears']),
  graceAfterCategory: z.boolean(),
  stateMonthsBreakSixty: z.boolean(),
  categoriesFromTheirLaw: z.boolean(),
} satisfies Record<keyof Readings, z.ZodType>;

const arrearsReadings = {
  arrearsPrice: z.enum(['owed-month', 'payment-date']),
} satisfies Record<keyof ArrearsReadings, z.ZodType>;

/** The readings of a question about status, and those of a question that also prices debts. */
export const statusReadings = z.strictObject(readings).partial().optional();
export const debtReadings = z
  .strictObject({ ...readings, ...arrearsReadings })
  .partial()
  .optional();

/** Fields of every request about a person. */
export const personFields = { id, person: personSchema, knownOn: day.optional(), strict: z.boolean().optional() };

/** Checks a request about a person against its schema; every issue at once. */
export function parsePersonRequest<Options>(
  data: unknown,
  schema: z.ZodType<{ id?: RequestId | undefined; person: z.output<typeof personSchema> }>,
  ...further: readonly ((data: unknown) => readonly Issue[])[]
): Parsed<PersonRequest<Options>> {
  const parsed = check(data, schema, (safe) => inconsistencies(field(safe, 'person'), ['person']), ...further);
  if (!parsed.ok) return parsed;
  const { id: name, person, ...options } = parsed.value;
  return {
    ok: true,
    value: {
      ...(name !== undefined && { id: name }),
      person: readPerson(asFacts(person)),
      options: options as Options,
    },
  };
}

import * as z from 'zod';
import type { Readings } from '../law/readings.js';
import type { Person } from '../person/person.js';
import { readPerson } from '../person/read-person.js';
import type { DayOptions, WindowOptions } from '../status/answers.js';
import { check, field } from './check.js';
import { inconsistencies } from './consistency.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { asFacts, personSchema } from './person-schema.js';
import { day } from './scalars.js';

/** The name a request goes by; echoed in its answer. */
export type RequestId = string | number;

export interface StatusRequest {
  readonly id?: RequestId;
  readonly person: Person;
  readonly options: DayOptions;
}

export interface TimelineRequest {
  readonly id?: RequestId;
  readonly person: Person;
  readonly options: WindowOptions;
}

export const readingsSchema = z.strictObject({
  refugeesParticipate: z.boolean(),
  eaeuFamilyCategories: z.boolean(),
  serviceIsInsured: z.boolean(),
  arrearsRule: z.enum(['lapse', 'any-arrears']),
  tailAfterCategory: z.boolean(),
  stateMonthsBreakSixty: z.boolean(),
  categoriesFromTheirLaw: z.boolean(),
} satisfies Record<keyof Readings, z.ZodType>);

const common = {
  id: z.union([z.string(), z.number()]).optional(),
  person: personSchema,
  readings: readingsSchema.partial().optional(),
  knownOn: day.optional(),
  strict: z.boolean().optional(),
};

const statusSchema = z.strictObject({ ...common, on: day, seekingCare: z.boolean().optional() });
const timelineSchema = z.strictObject({ ...common, from: day, through: day });

/** Checks anything that should be a request for a status: `on`, `person`, and the options. */
export function parseStatusRequest(data: unknown): Parsed<StatusRequest> {
  const parsed = check(data, statusSchema, personIssues);
  if (!parsed.ok) return parsed;
  const { id, person, ...options } = parsed.value;
  return { ok: true, value: { ...named(id), person: readPerson(asFacts(person)), options: options as DayOptions } };
}

/** Checks anything that should be a request for a timeline: `from`, `through`, `person`, and the options. */
export function parseTimelineRequest(data: unknown): Parsed<TimelineRequest> {
  const parsed = check(data, timelineSchema, personIssues, reversedWindow);
  if (!parsed.ok) return parsed;
  const { id, person, ...options } = parsed.value;
  return { ok: true, value: { ...named(id), person: readPerson(asFacts(person)), options: options as WindowOptions } };
}

/** `parseStatusRequest` for the REPL. @throws OsmsError `input.invalid` */
export function statusRequestFrom(data: unknown): StatusRequest {
  return orThrow(parseStatusRequest(data));
}

/** `parseTimelineRequest` for the REPL. @throws OsmsError `input.invalid` */
export function timelineRequestFrom(data: unknown): TimelineRequest {
  return orThrow(parseTimelineRequest(data));
}

function named(id: RequestId | undefined): { id?: RequestId } {
  return id === undefined ? {} : { id };
}

function personIssues(data: unknown): ReturnType<typeof inconsistencies> {
  return inconsistencies(field(data, 'person'), ['person']);
}

function reversedWindow(data: unknown): ReturnType<typeof inconsistencies> {
  const from = field(data, 'from');
  const through = field(data, 'through');
  return typeof from === 'string' && typeof through === 'string' && from.length === 10 && through < from
    ? [issue('period.reversed', ['through'])]
    : [];
}

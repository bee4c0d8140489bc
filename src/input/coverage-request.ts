import * as z from 'zod';
import { parseDay } from '../calendar/day.js';
import type { CareRequest } from '../care/index.js';
import { isIcdEntry } from '../coverage/door.js';
import type { CoverageRequest } from '../coverage/index.js';
import { normaliseIcd } from '../coverage/index.js';
import type { Issue } from '../errors.js';
import { pricedCare } from '../law/care/index.js';
import { coverageLaw, coverageReadings, dentalGroups, drugLists } from '../law/coverage/index.js';
import type { Person } from '../person/person.js';
import { readPerson } from '../person/read-person.js';
import type { Asked } from './asked.js';
import { check, field } from './check.js';
import { inconsistencies } from './consistency.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { asFacts, personSchema } from './person-schema.js';
import { readingsSchema } from './readings-schema.js';
import { day, id, keysOf, text } from './scalars.js';

type CoverageArgs = readonly [CoverageRequest];
type CareArgs = readonly [Person, CareRequest];

const flag = z.boolean().optional();

/** An ICD-10 code, in any of its forms. */
export const diagnosis = text('unknown-value', (value) => normaliseIcd(value) !== undefined);

/** The facts about the care, and the choices of the question. */
const careFields = {
  id,
  on: day,
  service: z.enum(keysOf(coverageLaw.services)),
  diagnosis: diagnosis.optional(),
  onset: day.optional(),
  discharge: day.optional(),
  suspected: flag,
  lifeThreatening: flag,
  firstContact: flag,
  dangerousToOthers: flag,
  withMainTreatment: flag,
  congenitalPathology: flag,
  dentalGroups: z.array(z.enum(dentalGroups)).optional(),
  onDrugList: z.enum(drugLists).optional(),
  attached: flag,
  referral: flag,
  providerInFundDatabase: flag,
  lists: z.strictObject({ chronicInGobmp: z.array(text('unknown-value', isIcdEntry)).optional() }).optional(),
  knownOn: day.optional(),
  readings: readingsSchema(coverageReadings),
  strict: flag,
  sensitivity: flag,
};

const coverageSchema = z.strictObject({
  ...careFields,
  insured: flag,
  person: personSchema.optional(),
  residence: z.looseObject({ kind: z.enum(keysOf(coverageLaw.residenceKinds)) }).optional(),
  seekingCare: flag,
});

const careSchema = z.strictObject({
  ...careFields,
  person: personSchema,
  procedure: z.enum(pricedCare).optional(),
});

/** Checks anything that should be a question who pays for a service, with `insured` or `person`: the argument of `coverage`. */
export function parseCoverageRequest(data: unknown): Parsed<Asked<CoverageArgs>> {
  const parsed = check(data, coverageSchema, aboutThePerson, onePatient, startsInTime);
  if (!parsed.ok) return parsed;
  const { id: name, person, ...rest } = parsed.value;
  const request = person === undefined ? rest : { ...rest, person: readPerson(asFacts(person)) };
  return { ok: true, value: { ...(name !== undefined && { id: name }), args: [request as CoverageRequest] } };
}

/** Checks anything that should be the question of a reception desk, the person and the care: the arguments of `care`. */
export function parseCareRequest(data: unknown): Parsed<Asked<CareArgs>> {
  const parsed = check(data, careSchema, aboutThePerson, startsInTime);
  if (!parsed.ok) return parsed;
  const { id: name, person, ...request } = parsed.value;
  const args: CareArgs = [readPerson(asFacts(person)), request as CareRequest];
  return { ok: true, value: { ...(name !== undefined && { id: name }), args } };
}

/** `parseCoverageRequest` for the REPL. @throws OsmsError `input.invalid` */
export function coverageRequestFrom(data: unknown): Asked<CoverageArgs> {
  return orThrow(parseCoverageRequest(data));
}

/** `parseCareRequest` for the REPL. @throws OsmsError `input.invalid` */
export function careRequestFrom(data: unknown): Asked<CareArgs> {
  return orThrow(parseCareRequest(data));
}

function aboutThePerson(data: unknown): readonly Issue[] {
  return inconsistencies(field(data, 'person'), ['person']);
}

/** Whether they are insured is said, or follows from their facts: one of the two. */
function onePatient(data: unknown): readonly Issue[] {
  const said = field(data, 'insured') !== undefined;
  const known = field(data, 'person') !== undefined;
  if (said && known) return [issue('unknown-key', ['insured'], { key: 'insured' })];
  return said || known || typeof data !== 'object' || data === null ? [] : [issue('required', ['insured'])];
}

/** A disease sets in, and a patient is discharged, before the care or on its day. */
function startsInTime(data: unknown): readonly Issue[] {
  const on = dayAt(data, 'on');
  return ['onset', 'discharge']
    .filter((key) => on !== undefined && (dayAt(data, key) ?? on) > on)
    .map((key) => issue('period.reversed', [key]));
}

function dayAt(data: unknown, key: string): number | undefined {
  const value = field(data, key);
  return typeof value === 'string' ? parseDay(value) : undefined;
}

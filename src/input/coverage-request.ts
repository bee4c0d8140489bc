import * as z from 'zod';
import { parseDay } from '../calendar/day.js';
import type { CareRequest as CareQuestion } from '../care/answers.js';
import { isIcdEntry, normaliseIcd } from '../coverage/icd.js';
import type { CoverageRequest as Question } from '../coverage/request.js';
import type { Issue } from '../errors.js';
import { COST_OF_GOING_WITHOUT } from '../law/care/cost-of-going-without.js';
import { DENTAL_EMERGENCY_GROUPS } from '../law/coverage/dental.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import { services } from '../law/coverage/services.js';
import { residenceKinds } from '../law/scheme/residence-kinds.js';
import { readingChoices } from '../law/status/readings.js';
import { readPerson } from '../person/read-person.js';
import { check, field } from './check.js';
import { inconsistencies } from './consistency.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { type PersonRequest, parsePersonRequest, personFields } from './person-request.js';
import { asFacts, personSchema } from './person-schema.js';
import { day, keysOf, type RequestId, text } from './scalars.js';

export interface CoverageRequest {
  readonly id?: RequestId;
  readonly question: Question;
}

export type CareRequest = PersonRequest<CareQuestion>;

const flag = z.boolean().optional();

const statusReadings = {
  refugeesParticipate: z.boolean(),
  eaeuFamilyCategories: z.boolean(),
  serviceIsInsured: z.boolean(),
  arrearsRule: z.enum(readingChoices.arrearsRule),
  graceAfterCategory: z.boolean(),
  stateMonthsBreakSixty: z.boolean(),
  categoriesFromTheirLaw: z.boolean(),
};

const packageReadings = {
  transplantation: z.enum(['osms-from-2026', 'gobmp']),
  overlap: z.enum(['social-wins', 'chronic-wins']),
  windowStart: z.enum(['onset', 'discharge']),
  foreignersEmergency: z.enum(['ceiling', 'as-uninsured-citizen']),
  dentalCarers: z.enum(['from-childhood', 'any']),
  freeChoiceYear: z.enum(['calendar-year', 'twelve-months']),
  doctorLoad: z.enum(['attached', 'with-applicant']),
} satisfies Record<keyof PackageReadings, z.ZodType>;

/** An ICD-10 code, in any of its forms. */
export const diagnosis = text('unknown-value', (value) => normaliseIcd(value) !== undefined);

/** The facts about the care, and the choices of the question. */
const careFields = {
  id: personFields.id,
  on: day,
  service: z.enum(services.map((each) => each.code)),
  diagnosis: diagnosis.optional(),
  onset: day.optional(),
  discharge: day.optional(),
  suspected: flag,
  lifeThreatening: flag,
  firstContact: flag,
  dangerousToOthers: flag,
  withMainTreatment: flag,
  congenitalPathology: flag,
  dentalGroups: z.array(z.enum(DENTAL_EMERGENCY_GROUPS.value)).optional(),
  onDrugList: z.enum(['gobmp', 'osms', 'none']).optional(),
  attached: flag,
  referral: flag,
  providerInFundDatabase: flag,
  lists: z.strictObject({ chronicInGobmp: z.array(text('unknown-value', isIcdEntry)).optional() }).optional(),
  readings: z
    .strictObject({ ...statusReadings, ...packageReadings })
    .partial()
    .optional(),
  strict: flag,
};

const coverageSchema = z.strictObject({
  ...careFields,
  insured: flag,
  person: personSchema.optional(),
  residence: z.looseObject({ kind: z.enum(keysOf(residenceKinds)) }).optional(),
  knownOn: day.optional(),
  seekingCare: flag,
});

const careSchema = z.strictObject({
  ...careFields,
  ...personFields,
  procedure: z.enum(COST_OF_GOING_WITHOUT.value.map((each) => each.care)).optional(),
});

/** Checks anything that should be a question who pays for a service: the care, and `insured` or `person`. */
export function parseCoverageRequest(data: unknown): Parsed<CoverageRequest> {
  const parsed = check(data, coverageSchema, aboutThePerson, onePatient, startsInTime);
  if (!parsed.ok) return parsed;
  const { id, person, ...rest } = parsed.value;
  const question = person === undefined ? rest : { ...rest, person: readPerson(asFacts(person)) };
  return { ok: true, value: { ...(id !== undefined && { id }), question: question as Question } };
}

/** Checks anything that should be the question of a reception desk: the person and the care. */
export function parseCareRequest(data: unknown): Parsed<CareRequest> {
  return parsePersonRequest<CareQuestion>(data, careSchema, startsInTime);
}

/** `parseCoverageRequest` for the REPL. @throws OsmsError `input.invalid` */
export function coverageRequestFrom(data: unknown): CoverageRequest {
  return orThrow(parseCoverageRequest(data));
}

/** `parseCareRequest` for the REPL. @throws OsmsError `input.invalid` */
export function careRequestFrom(data: unknown): CareRequest {
  return orThrow(parseCareRequest(data));
}

function aboutThePerson(data: unknown): readonly Issue[] {
  return inconsistencies(field(data, 'person'), ['person']);
}

/** Whether he is insured is said, or follows from his facts: one of the two. */
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

import * as z from 'zod';
import type { ContributionOptions, ContributionRequest } from '../contributions/index.js';
import { contribution } from '../contributions/index.js';
import type { Issue } from '../errors.js';
import { contributionLaw } from '../law/contributions/index.js';
import type { PayerRecord } from '../law/contributions/payers.js';
import { contributionReadingChoices } from '../law/contributions/readings.js';
import { categoryCodes } from '../law/scheme/categories.js';
import type { Asked } from './asked.js';
import { check, field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { readingsSchema } from './readings-schema.js';
import { amount, id, keysOf, month } from './scalars.js';

/** A checked request for a contribution. */
export type AskedContribution = Asked<readonly [request: ContributionRequest, options: ContributionOptions]>;

const { payers, objectsInMrp } = contributionLaw;

const schema = z.strictObject({
  id,
  payer: z.enum(keysOf(payers)),
  month,
  income: amount.optional(),
  otherIncome: amount.optional(),
  settlement: z.enum(keysOf(objectsInMrp)).optional(),
  averageWage: amount.optional(),
  regionalAverageWage: amount.optional(),
  categories: z.array(z.enum(categoryCodes)).optional(),
  service: z.boolean().optional(),
  rounding: z.enum(['tiyn', 'tenge']).optional(),
  readings: readingsSchema(contributionReadingChoices),
  strict: z.boolean().optional(),
  sensitivity: z.boolean().optional(),
});

/**
 * Checks anything that should be a request for a contribution: `payer`, `month`, and what the payer needs.
 * A figure is required only where the answer rests on it: not for a payment that did not exist or an exempt person.
 */
export function parseContributionRequest(data: unknown): Parsed<AskedContribution> {
  const parsed = check(data, schema);
  if (!parsed.ok) return parsed;
  const { id: name, rounding, readings, strict, sensitivity, ...fields } = parsed.value;
  const options = { rounding, readings, strict, sensitivity };
  const needed = Object.entries(STAND_INS[payers[fields.payer].chargedOn]);
  const left = needed.filter(([key]) => field(fields, key) === undefined);
  const request = complete({ ...fields, ...Object.fromEntries(left) });
  if (left.length > 0 && contribution(request, options).outcome === 'due') return { ok: false, issues: required(left) };
  return { ok: true, value: { ...(name !== undefined && { id: name }), args: [request, options] } };
}

/** `parseContributionRequest` for the REPL. @throws OsmsError `input.invalid` */
export function contributionRequestFrom(data: unknown): AskedContribution {
  return orThrow(parseContributionRequest(data));
}

/** What a payer needs, with figures that stand in where the answer does not rest on them. */
const STAND_INS: Readonly<Record<PayerRecord['chargedOn'], Readonly<Record<string, string>>>> = {
  'income-up-to-cap': { income: '0' },
  'income-within-limit': { income: '0' },
  mzp: {},
  mrp: { settlement: 'city' },
  'average-wage': {},
  'regional-average-wage': { regionalAverageWage: '0' },
};

/** The schema and the stand-ins give every payer what it needs. */
function complete(fields: object): ContributionRequest {
  return fields as ContributionRequest;
}

/** An issue for each figure that is left out and on which a sum would rest. */
function required(left: readonly (readonly [string, string])[]): Issue[] {
  return left.map(([key]) => issue('required', [key]));
}

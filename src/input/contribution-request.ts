import * as z from 'zod';
import { contribution } from '../contributions/contribution.js';
import type { ContributionOptions, ContributionRequest as Request } from '../contributions/request.js';
import type { Issue } from '../errors.js';
import { payerRecords } from '../law/contributions/payers.js';
import { categoryCodes } from '../law/scheme/categories.js';
import { check } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { amount, id, keysOf, month, type RequestId } from './scalars.js';

export interface ContributionRequest {
  readonly id?: RequestId;
  readonly request: Request;
  readonly options: ContributionOptions;
}

const schema = z.strictObject({
  id,
  payer: z.enum(keysOf(payerRecords)),
  month,
  income: amount.optional(),
  otherIncome: amount.optional(),
  settlement: z.enum(['city', 'village']).optional(),
  averageWage: amount.optional(),
  regionalAverageWage: amount.optional(),
  categories: z.array(z.enum(categoryCodes)).optional(),
  service: z.boolean().optional(),
  rounding: z.enum(['tiyn', 'tenge']).optional(),
  readings: z
    .strictObject({ studentEmployerDeduction: z.enum(['exempt', 'due']) })
    .partial()
    .optional(),
  strict: z.boolean().optional(),
});

/**
 * Checks anything that should be a request for a contribution: `payer`, `month`, and what the payer needs.
 * A figure is required only where the answer rests on it: not for a payment that did not exist or an exempt person.
 */
export function parseContributionRequest(data: unknown): Parsed<ContributionRequest> {
  const parsed = check(data, schema);
  if (!parsed.ok) return parsed;
  const { id: name, rounding, readings, strict, ...fields } = parsed.value;
  const request = { ...fields, ...standInsFor(fields) };
  const options = { rounding, readings, strict } as ContributionOptions;
  const issues = required(fields, request as unknown as Request, options);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { ...(name !== undefined && { id: name }), request: request as unknown as Request, options },
  };
}

/** `parseContributionRequest` for the REPL. @throws OsmsError `input.invalid` */
export function contributionRequestFrom(data: unknown): ContributionRequest {
  return orThrow(parseContributionRequest(data));
}

const CHARGED_ON_INCOME = { income: '0' };

/** What a payer needs, with figures that stand in where the answer does not rest on them. */
const STAND_INS: Readonly<Partial<Record<Request['payer'], Readonly<Record<string, string>>>>> = {
  employer: CHARGED_ON_INCOME,
  employee: CHARGED_ON_INCOME,
  contractor: CHARGED_ON_INCOME,
  'single-payment-employer': CHARGED_ON_INCOME,
  'single-payment-employee': CHARGED_ON_INCOME,
  'platform-self-employed': CHARGED_ON_INCOME,
  'single-aggregate': { settlement: 'city' },
  'local-budget': { regionalAverageWage: '0' },
};

type Fields = { readonly payer: Request['payer'] } & Readonly<Record<string, unknown>>;

/** The stand-ins for what a request leaves out. */
function standInsFor(fields: Fields): Readonly<Record<string, string>> {
  const needed = Object.entries(STAND_INS[fields.payer] ?? {});
  return Object.fromEntries(needed.filter(([key]) => fields[key] === undefined));
}

/** An issue for each figure that is left out and on which a sum would rest. */
function required(fields: Fields, request: Request, options: ContributionOptions): Issue[] {
  const missing = Object.keys(standInsFor(fields));
  if (missing.length === 0 || !('amount' in contribution(request, options))) return [];
  return missing.map((key) => issue('required', [key]));
}

import * as z from 'zod';
import { categoryCodes } from '../law/scheme/categories.js';
import { paymentKinds } from '../law/scheme/payment-kinds.js';
import { welfareLevels } from '../law/status/welfare.js';
import { type PersonFacts, reversalGrounds, workKinds } from '../person/facts.js';
import type { GroupName } from '../person/groups.js';
import { day, group, keysOf, month, recorded } from './scalars.js';

const period = { from: day, through: day.optional(), ...recorded };
const limited = { from: day.optional(), through: day.optional(), ...recorded };

const residence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['citizen', 'kandas', 'refugee', 'asylum-seeker', 'temporary-foreigner', 'cis-citizen-temporary']),
    ...limited,
  }),
  z.strictObject({ kind: z.enum(['permanent-resident', 'stateless-permanent']), since: day, ...limited }),
  z.strictObject({ kind: z.enum(['eaeu-worker', 'eaeu-family']), ...period }),
]);

const MEASURED = 'detainee-or-house-arrest';
const category = z.discriminatedUnion('category', [
  z.strictObject({
    category: z.enum(categoryCodes).exclude([MEASURED]),
    ...period,
  }),
  z.strictObject({
    category: z.literal(MEASURED),
    measure: z.enum(['detention', 'house-arrest']).optional(),
    ...period,
  }),
]);

const work = z.strictObject({
  kind: z.enum(workKinds),
  ...period,
});

const payment = z.strictObject({
  month,
  kind: z.enum(keysOf(paymentKinds)),
  paidOn: day.optional(),
  ...recorded,
});

const welfare = z.strictObject({ level: z.enum(welfareLevels), ...period });

const reversal = z.strictObject({
  from: month,
  through: month.optional(),
  ground: z.enum(reversalGrounds),
  ...recorded,
});

const dateFact = z.union([day, z.strictObject({ date: day, ...recorded })]);
const dayFact = z.union([day, z.strictObject({ on: day, ...recorded })]);
const monthFact = z.union([month, z.strictObject({ month, ...recorded })]);

/** The facts about a person, every group of the registry. */
export const personSchema = z.strictObject({
  birthDate: z.union([z.literal('unknown'), dateFact]).optional(),
  deathDate: dateFact.optional(),
  residence: z.union([z.literal('unknown'), residence, z.array(residence).min(1)]).optional(),
  categories: group(category),
  work: group(work),
  payments: group(payment),
  service: group(z.strictObject(period)),
  welfare: group(welfare),
  pensionContributions: group(monthFact),
  careRequests: group(dayFact),
  reversals: group(reversal),
  registerDebts: z.array(monthFact).optional(),
} satisfies Readonly<Record<GroupName, z.ZodType>>);

/** The schema gives exactly the facts that the library takes. */
export function asFacts(parsed: z.output<typeof personSchema>): PersonFacts {
  return parsed as PersonFacts;
}

/** Facts: what can be stated compiles, what is not known does not. Their shapes stand in docs/api. */
import type { CategoryFact, FactGroup, PaymentFact, PersonFacts, WorkFact, WorkKind } from '../../src/index.js';
import type { CategoryCode, PaymentKind } from '../../src/law/index.js';
import { type Equal, holds } from './equal.js';

// ------------------------------------------------------------------------------------------------ what can be stated

export const whole: PersonFacts = {
  birthDate: '1990-05-04',
  residence: { kind: 'citizen' },
  categories: [{ category: 'full-time-student', from: '2008-09-01', through: '2012-06-30' }],
  work: [{ kind: 'employee', from: '2012-08-01', through: '2026-02-28' }],
  payments: [{ month: '2026-01', kind: 'employer', paidOn: '2026-02-20' }],
  service: [{ from: '2010-01-01', through: '2011-01-01' }],
  welfare: [{ level: 'D', from: '2026-01-01' }],
  pensionContributions: ['2025-11'],
  careRequests: ['2026-03-05'],
  reversals: [{ from: '2022-08', through: '2023-07', ground: 'before-residence-permit' }],
  registerDebts: ['2022-08'],
  deathDate: '2060-01-01',
};

export const none: PersonFacts = {};

export const recorded: PersonFacts = {
  birthDate: { date: '1990-05-04', recordedOn: '2026-01-01' },
  deathDate: { date: '2060-01-01', recordedOn: '2060-01-02' },
  residence: [
    { kind: 'temporary-foreigner', through: '2023-08-13', recordedOn: '2026-01-01' },
    { kind: 'permanent-resident', since: '2023-08-14', from: '2023-08-14' },
  ],
  categories: [
    { category: 'detainee-or-house-arrest', measure: 'house-arrest', from: '2024-01-01', recordedOn: '2026-01-01' },
  ],
  pensionContributions: [{ month: '2025-11', recordedOn: '2026-01-01' }],
  careRequests: [{ on: '2026-03-05', recordedOn: '2026-03-06' }],
  registerDebts: [{ month: '2022-08', recordedOn: '2022-10-01' }],
};

/** Lists that nobody may write into are facts too. */
export const frozen: PersonFacts = { payments: [{ month: '2026-01', kind: 'self' }] as const } as const;

// ------------------------------------------------------------------------------------------------ codes that belong together

holds<Equal<CategoryFact['category'], CategoryCode>>();
holds<Equal<PaymentFact['kind'], PaymentKind>>();
holds<Equal<WorkFact['kind'], WorkKind>>();

// ------------------------------------------------------------------------------------------------ unknown

/** The groups that admit that nobody knows; a date of its own is any text, and says so in words. */
type AdmitsUnknown = {
  [Name in keyof PersonFacts]-?: 'unknown' extends PersonFacts[Name] ? Name : never;
}[keyof PersonFacts];

holds<Equal<Exclude<AdmitsUnknown, 'deathDate'>, FactGroup>>();
holds<Equal<Exclude<keyof PersonFacts, 'deathDate' | 'registerDebts'>, FactGroup>>();

export const unknown: PersonFacts = {
  birthDate: 'unknown',
  residence: 'unknown',
  categories: 'unknown',
  work: 'unknown',
  payments: 'unknown',
  service: 'unknown',
  welfare: 'unknown',
  pensionContributions: 'unknown',
  careRequests: 'unknown',
  reversals: 'unknown',
};
// @ts-expect-error what the register shows as owed is shown or not
export const debts: PersonFacts = { registerDebts: 'unknown' };
// @ts-expect-error another word for it
export const unsure: PersonFacts = { payments: 'unsure' };

// ------------------------------------------------------------------------------------------------ what does not compile

export const wrong: readonly PersonFacts[] = [
  // @ts-expect-error a misspelt category
  { categories: [{ category: 'pensionner', from: '2020-01-01' }] },
  // @ts-expect-error a misspelt kind of payment
  { payments: [{ month: '2026-01', kind: 'emploier' }] },
  // @ts-expect-error a misspelt kind of work
  { work: [{ kind: 'employe', from: '2020-01-01' }] },
  // @ts-expect-error a misspelt kind of residence
  { residence: { kind: 'citizens' } },
  // @ts-expect-error a level that does not exist
  { welfare: [{ level: 'F', from: '2026-01-01' }] },
  // @ts-expect-error a misspelt ground of a reversal
  { reversals: [{ from: '2022-08', ground: 'military' }] },
  // @ts-expect-error a misspelt group
  { payment: [] },
  // @ts-expect-error a period without its beginning
  { categories: [{ category: 'pensioner' }] },
  // @ts-expect-error a payment without its month
  { payments: [{ kind: 'self' }] },
  // @ts-expect-error a permanent resident without the day of the permit
  { residence: { kind: 'permanent-resident' } },
  // @ts-expect-error an EAEU worker without a period
  { residence: { kind: 'eaeu-worker' } },
  // @ts-expect-error a citizen has no permit
  { residence: { kind: 'citizen', since: '2020-01-01' } },
  // @ts-expect-error only an arrest has a measure
  { categories: [{ category: 'pensioner', measure: 'house-arrest', from: '2020-01-01' }] },
  // @ts-expect-error a day is text
  { birthDate: new Date() },
  // @ts-expect-error a month is text
  { pensionContributions: [202_511] },
  // @ts-expect-error null is not none
  { payments: null },
  // @ts-expect-error an end that is not there is left out, not undefined
  { service: [{ from: '2020-01-01', through: undefined }] },
];

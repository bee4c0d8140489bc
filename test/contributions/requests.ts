import fc from 'fast-check';
import type { ContributionAnswer, ContributionDue, ContributionUndetermined } from '../../src/contributions/answers.js';
import { contribution } from '../../src/contributions/contribution.js';
import type { ContributionOptions, ContributionRequest, IncomePayer } from '../../src/contributions/request.js';

export const incomePayers: readonly IncomePayer[] = [
  'employer',
  'employee',
  'contractor',
  'single-payment-employer',
  'single-payment-employee',
];

/** A request of every payer, with what the payer needs. */
export function everyPayer(month: string, income = '500000.00'): readonly ContributionRequest[] {
  return [
    ...incomePayers.map((payer) => ({ payer, month, income }) as const),
    { payer: 'entrepreneur', month },
    { payer: 'self', month },
    { payer: 'single-aggregate', settlement: 'city', month },
    { payer: 'single-aggregate', settlement: 'village', month },
    { payer: 'platform-self-employed', month, income },
    { payer: 'state', month },
    { payer: 'state', month, averageWage: '400000.00' },
    { payer: 'local-budget', month, regionalAverageWage: '459450.00' },
  ];
}

/** The answer of a request that must give a sum. */
export function due(request: ContributionRequest, options?: ContributionOptions): ContributionDue {
  const answer = contribution(request, options);
  if (answer.outcome !== 'due') throw new Error(`no amount: ${JSON.stringify({ request, answer })}`);
  return answer;
}

/** The answer of a request that must be undetermined. */
export function undetermined(request: ContributionRequest, options?: ContributionOptions): ContributionUndetermined {
  const answer = contribution(request, options);
  if (answer.outcome !== 'undetermined') throw new Error(`not undetermined: ${JSON.stringify({ request, answer })}`);
  return answer;
}

/** What only answers of one outcome have. */
const SIGNS = { due: 'amount', exempt: 'exempt', 'not-in-force': 'notInForce', undetermined: 'missing' } as const;

/** Which of the four shapes an answer has, all that fit. */
export function shapesOf(answer: ContributionAnswer): readonly string[] {
  return Object.entries(SIGNS).flatMap(([outcome, sign]) => (sign in answer ? [outcome] : []));
}

/** The sum of an answer, where there is one. */
export function amountOf(answer: ContributionAnswer): string | undefined {
  return answer.outcome === 'due' ? answer.amount : undefined;
}

/** Months `from … through`, both inclusive. */
export function months(from: string, through: string): readonly string[] {
  const all: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(through.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month++) all.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return all.filter((month) => from <= month && month <= through);
}

export function tenge(tiyn: number): string {
  return `${Math.floor(tiyn / 100)}.${String(tiyn % 100).padStart(2, '0')}`;
}

/** An income in tiyn: small ones, ones about the caps, and large ones. */
export const tiyn: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 10_000_000_000_000 }),
);

export const knownMonth: fc.Arbitrary<string> = fc.constantFrom(...months('2017-07', '2026-12'));

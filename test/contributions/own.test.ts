import { afterEach, describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import { contributionTable } from '../../src/contributions/contribution-table.js';
import { penalty } from '../../src/contributions/penalty.js';
import { everyPayer } from './requests.js';

/** Overwrites and removes whatever can be written in a value, to the ground. */
function smash(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    smash(item);
    Reflect.set(value, key, typeof item === 'string' ? 'smashed' : undefined);
  }
}

const debts = [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }];
const questions: readonly (readonly [string, () => unknown])[] = [
  ...['2017-08', '2023-05', '2026-05', '2027-05', '2031-01'].flatMap((month) =>
    [[], ['pensioner'], ['full-time-student']].flatMap((categories) =>
      everyPayer(month).map((request): readonly [string, () => unknown] => [
        `${request.payer} ${month} ${categories}`,
        () => contribution({ ...request, otherIncome: '10', categories } as typeof request, { sensitivity: true }),
      ]),
    ),
  ),
  ['a penalty', () => penalty({ debts, rates: [{ from: '2025-01-20', rate: '0.1525' }] })],
  ['a penalty without rates', () => penalty({ debts, rates: [] })],
  ...[2017, 2026, 2027].map((year) => [`the table of ${year}`, () => contributionTable(year)] as const),
];

describe('an answer that somebody edits', () => {
  it.each(questions)('changes no later one: %s', (_, ask) => {
    const before = JSON.stringify(ask());
    smash(ask());
    expect(JSON.stringify(ask())).toBe(before);
  });
});

describe('what stands on the prototype of every object', () => {
  afterEach(() => {
    for (const key of [
      'service',
      'categories',
      'otherIncome',
      'rounding',
      'strict',
      'law',
      'studentEmployerDeduction',
    ]) {
      Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('says nothing about a request', () => {
    const ask = () => [
      contribution({ payer: 'employee', month: '2024-03', income: '1024.99' }),
      contribution(
        { payer: 'employer', month: '2028-05', income: '1', categories: ['full-time-student'] },
        { readings: {} },
      ),
      contribution({ payer: 'local-budget', month: '2027-05', regionalAverageWage: '1' }),
      penalty({ debts, rates: [{ from: '2025-01-20', rate: '0.1525' }] }),
    ];
    const before = JSON.stringify(ask());
    Object.assign(Object.prototype, {
      service: true,
      categories: ['pensioner'],
      otherIncome: '900000',
      rounding: 'tenge',
      strict: true,
      law: {},
      studentEmployerDeduction: 'due',
    });
    expect(JSON.stringify(ask())).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import { contributionTable } from '../../src/contributions/contribution-table.js';
import { penalty } from '../../src/contributions/penalty.js';
import { contributionLaw } from '../../src/law/contributions/index.js';
import { open, smash, whilePolluted } from '../smash.js';
import { everyPayer } from './requests.js';

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

describe('the law of contributions', () => {
  it('is frozen to the ground', () => {
    expect(open(contributionLaw)).toEqual([]);
  });
});

describe('what stands on the prototype of every object', () => {
  it('says nothing about a request', () => {
    const ask = () =>
      JSON.stringify([
        contribution({ payer: 'employee', month: '2024-03', income: '1024.99' }),
        contribution(
          { payer: 'employer', month: '2028-05', income: '1', categories: ['full-time-student'] },
          { readings: {} },
        ),
        contribution({ payer: 'local-budget', month: '2027-05', regionalAverageWage: '1' }),
        penalty({ debts, rates: [{ from: '2025-01-20', rate: '0.1525' }] }),
      ]);
    const before = ask();
    const inherited = {
      service: true,
      categories: ['pensioner'],
      otherIncome: '900000',
      rounding: 'tenge',
      strict: true,
      sensitivity: true,
      law: {},
      studentEmployerDeduction: 'due',
    };
    expect(whilePolluted(inherited, ask)).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import { penalty } from '../../src/contributions/penalty.js';
import { whilePolluted } from '../smash.js';

const debts = [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }];
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

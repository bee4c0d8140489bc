import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalty } from '../../src/contributions/penalty.js';
import type { PenaltyDue, PenaltyOptions, PenaltyRequest } from '../../src/contributions/penalty-answers.js';

const RATES = [
  { from: '2025-03-11', rate: '0.165' },
  { from: '2025-01-20', rate: '0.1525' },
];

/** The penalty of a request whose base rates are all there. */
function due(request: PenaltyRequest, options?: PenaltyOptions): PenaltyDue {
  const answer = penalty(request, options);
  if (answer.outcome !== 'due') throw new Error(`no amount: ${JSON.stringify({ request, answer })}`);
  return answer;
}

describe('a penalty', () => {
  it('is debt × base rate × 1.25 / 365 for each day, both ends counted', () => {
    const answer = penalty({ debts: [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }], rates: RATES });
    expect(answer).toMatchObject({
      amount: ((25_500 * 0.1525 * 1.25 * 10) / 365).toFixed(2),
      parts: [{ debt: '25500.00', from: '2025-02-26', through: '2025-03-07', days: 10, rate: '0.1525' }],
      confidence: 'M',
    });
  });

  it('follows the base rate as it changes, in whatever order the rates come', () => {
    const answer = penalty({ debts: [{ amount: '1000000', from: '2025-03-10', through: '2025-03-12' }], rates: RATES });
    expect(answer).toMatchObject({
      amount: ((1_000_000 * 1.25 * (0.1525 + 2 * 0.165)) / 365).toFixed(2),
      parts: [
        { days: 1, rate: '0.1525' },
        { days: 2, rate: '0.165' },
      ],
    });
  });

  it('divides by 365 in a leap year too', () => {
    const debts = [{ amount: '36500', from: '2024-02-29', through: '2024-02-29' }];
    expect(due({ debts, rates: [{ from: '2024-01-01', rate: '0.1' }] }).amount).toBe('12.50');
  });

  it('is undetermined when a day has no base rate, and names the days', () => {
    const debts = [{ amount: '1', from: '2025-01-10', through: '2025-03-01' }];
    expect(penalty({ debts, rates: RATES })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ parameter: 'baseRate', period: { from: '2025-01-10', through: '2025-01-19' } }],
    });
    expect(penalty({ debts, rates: [] })).toMatchObject({
      missing: [{ period: { from: '2025-01-10', through: '2025-03-01' } }],
    });
  });

  it('is nothing for no debts', () => {
    expect(due({ debts: [], rates: [] }).amount).toBe('0.00');
  });

  it.each<[string, Partial<PenaltyRequest>]>([
    ['a debt below zero', { debts: [{ amount: '-1', from: '2025-03-01', through: '2025-03-02' }] }],
    ['a debt that is no number', { debts: [{ amount: 'NaN', from: '2025-03-01', through: '2025-03-02' }] }],
    ['a period that ends before it begins', { debts: [{ amount: '1', from: '2025-03-02', through: '2025-03-01' }] }],
    ['a rate below zero', { rates: [{ from: '2025-01-20', rate: '-0.1' }] }],
    ['a rate with an exponent', { rates: [{ from: '2025-01-20', rate: '1e-1' }] }],
    [
      'two rates from one day',
      {
        rates: [
          { from: '2025-01-20', rate: '0.1' },
          { from: '2025-01-20', rate: '0.2' },
        ],
      },
    ],
  ])('throws for %s', (_, wrong) => {
    const debts = [{ amount: '1', from: '2025-03-01', through: '2025-03-02' }];
    expect(() => penalty({ debts, rates: RATES, ...wrong })).toThrow(
      expect.objectContaining({ name: 'OsmsError', code: 'facts.unreadable' }),
    );
  });

  it('is rounded to whole tenge on request', () => {
    const debts = [{ amount: '25500', from: '2025-02-26', through: '2025-03-07' }];
    expect(due({ debts, rates: RATES }, { rounding: 'tenge' }).amount).toBe('133.00');
  });

  it('throws for a day that does not exist', () => {
    expect(() =>
      penalty({ debts: [{ amount: '1', from: '2025-02-30', through: '2025-03-01' }], rates: RATES }),
    ).toThrow('not a day');
  });

  it('does not depend on how the days of a debt are cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 27 }), (amount, cut) => {
        const sum = String(amount * 100_000);
        const day = (of: number) => `2025-02-${String(of).padStart(2, '0')}`;
        const whole = due({ debts: [{ amount: sum, from: day(1), through: day(28) }], rates: RATES });
        const debts = [
          { amount: sum, from: day(1), through: day(cut) },
          { amount: sum, from: day(cut + 1), through: day(28) },
        ];
        expect(due({ debts, rates: RATES }).amount).toBe(whole.amount);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import {
  contributionKernel,
  type KernelPayer,
  NOT_IN_FORCE,
  UNDETERMINED,
} from '../../src/contributions/contribution-kernel.js';
import { contributionTable } from '../../src/contributions/contribution-table.js';
import type { ContributionRequest } from '../../src/contributions/request.js';
import { payerRecords } from '../../src/law/contributions/payers.js';
import { decimal } from '../../src/money/index.js';
import { amountOf, due, everyPayer, incomePayers, knownMonth, months, tenge, tiyn, undetermined } from './requests.js';

const incomePayer = fc.constantFrom(...incomePayers);
const RUNS = { numRuns: 500 };

/** The sum in tiyn, where there is one. */
function sum(request: ContributionRequest): number | undefined {
  const amount = amountOf(contribution(request));
  return amount === undefined ? undefined : decimal(amount).mul(100).toNumber();
}

describe('a contribution', () => {
  it('never falls as the income grows', () => {
    fc.assert(
      fc.property(incomePayer, knownMonth, tiyn, tiyn, (payer, month, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((income) =>
          sum({ payer, month, income: tenge(income) }),
        );
        if (less !== undefined && more !== undefined) expect(less).toBeLessThanOrEqual(more);
      }),
      RUNS,
    );
  });

  it('stays the same above the cap', () => {
    fc.assert(
      fc.property(incomePayer, knownMonth, tiyn, (payer, month, above) => {
        const at = contribution({ payer, month, income: '0' });
        if (at.outcome !== 'due' || at.cap === undefined) return;
        const cap = decimal(at.cap).mul(100).toNumber();
        expect(sum({ payer, month, income: tenge(cap + above) })).toBe(sum({ payer, month, income: at.cap }));
      }),
      RUNS,
    );
  });

  it('has an object that never exceeds the cap and never the income', () => {
    fc.assert(
      fc.property(incomePayer, knownMonth, tiyn, tiyn, (payer, month, income, other) => {
        const answer = contribution({ payer, month, income: tenge(income), otherIncome: tenge(other) });
        if (answer.outcome !== 'due') return;
        expect(decimal(answer.object).lte(answer.objectBeforeCap)).toBe(true);
        expect(decimal(answer.object).lte(answer.cap as string)).toBe(true);
        expect(decimal(answer.object).gte(0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('has an object that adds up over any split of the income, where the cap is on the sum', () => {
    const onSum = fc.oneof(
      fc.tuple(fc.constant('employer' as const), fc.constantFrom(...months('2026-01', '2026-12'))),
      fc.tuple(
        fc.constantFrom('employee' as const, 'contractor' as const),
        fc.constantFrom(...months('2020-01', '2026-12')),
      ),
    );
    fc.assert(
      fc.property(onSum, fc.array(tiyn, { minLength: 1, maxLength: 5 }), ([payer, month], incomes) => {
        let other = 0;
        let objects = decimal('0');
        for (const income of incomes) {
          objects = objects.add(due({ payer, month, income: tenge(income), otherIncome: tenge(other) }).object);
          other += income;
        }
        expect(objects.toFixed(2)).toBe(due({ payer, month, income: tenge(other) }).object);
      }),
      RUNS,
    );
  });
});

describe('the integer kernel', () => {
  const kernels: readonly (readonly [
    KernelPayer,
    (month: string, base: string, other: string) => ContributionRequest,
  ])[] = [
    ...incomePayers.map(
      (payer) =>
        [
          { payer },
          (month: string, income: string, otherIncome: string) => ({ payer, month, income, otherIncome }),
        ] as const,
    ),
    [{ payer: 'platform-self-employed' }, (month, income) => ({ payer: 'platform-self-employed', month, income })],
    [{ payer: 'entrepreneur' }, (month) => ({ payer: 'entrepreneur', month })],
    [{ payer: 'self' }, (month) => ({ payer: 'self', month })],
    [
      { payer: 'single-aggregate', settlement: 'city' },
      (month) => ({ payer: 'single-aggregate', settlement: 'city', month }),
    ],
    [
      { payer: 'single-aggregate', settlement: 'village' },
      (month) => ({ payer: 'single-aggregate', settlement: 'village', month }),
    ],
    [{ payer: 'state' }, (month) => ({ payer: 'state', month })],
    [{ payer: 'state', wageGiven: true }, (month, averageWage) => ({ payer: 'state', month, averageWage })],
    [
      { payer: 'local-budget' },
      (month, regionalAverageWage) => ({ payer: 'local-budget', month, regionalAverageWage }),
    ],
  ];
  const anyMonth = fc.constantFrom(...months('2016-01', '2041-12'));

  it.each(kernels)('equals the exact answer to the tiyn for %o', (of, request) => {
    for (const rounding of ['tiyn', 'tenge'] as const) {
      const kernel = contributionKernel(of, { rounding });
      fc.assert(
        fc.property(anyMonth, tiyn, tiyn, (month, base, other) => {
          const answer = contribution(request(month, tenge(base), tenge(other)), { rounding });
          const expected =
            answer.outcome === 'due'
              ? decimal(answer.amount).mul(100).toNumber()
              : answer.outcome === 'not-in-force'
                ? NOT_IN_FORCE
                : UNDETERMINED;
          const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
          expect(kernel(index, base, other)).toBe(expected);
        }),
        RUNS,
      );
    }
  });

  it('covers every payer', () => {
    expect(new Set(kernels.map(([{ payer }]) => payer))).toEqual(new Set(Object.keys(payerRecords)));
  });
});

describe('the table of a year', () => {
  it.each(Array.from({ length: 24 }, (_, at) => 2015 + at))(
    'equals twelve single answers for every payer: %i',
    (year) => {
      const { rows } = contributionTable(year);
      for (const month of months(`${year}-01`, `${year}-12`)) {
        for (const request of everyPayer(month, '99999999').filter((each) => !('averageWage' in each))) {
          const settlement = 'settlement' in request ? request.settlement : undefined;
          const held = rows.filter(
            (row) =>
              row.payer === request.payer && row.settlement === settlement && row.from <= month && month <= row.through,
          );
          const given = {
            ...request,
            ...(held[0]?.limit && { income: held[0].limit }),
            regionalAverageWage: undefined,
          };
          const answer = contribution(given as unknown as ContributionRequest);
          expect(held).toHaveLength(answer.outcome === 'not-in-force' ? 0 : 1);
          expect(held[0]?.maximum).toBe(amountOf(answer));
          if (held[0] !== undefined) expect(held[0].rate).toBe('rate' in answer ? answer.rate : undefined);
          if (answer.outcome === 'undetermined') expect(held[0]?.missing).toEqual(answer.missing);
          if (answer.outcome === 'due') expect(held[0]).toMatchObject({ ...(answer.cap && { cap: answer.cap }) });
        }
      }
    },
  );
});

describe('a row of the table', () => {
  const rowsOf = (year: number) => contributionTable(year).rows;

  it('has a confidence exactly where nothing is missing', () => {
    for (const row of [2017, 2024, 2025, 2026, 2027, 2031].flatMap(rowsOf)) {
      expect('confidence' in row).toBe(!('missing' in row));
    }
  });

  it('is provisional exactly where it gives a rate beyond the known amounts', () => {
    for (const row of [2026, 2027, 2031].flatMap(rowsOf)) {
      expect(row.provisional).toBe(row.from > '2026-12' && row.rate !== undefined);
    }
  });
});

describe('every input that matters changes an answer', () => {
  const base = {
    payer: 'employee',
    month: '2026-03',
    income: '1000000',
    otherIncome: '800000',
    categories: [],
  } as const;

  it.each([
    ['payer', { ...base, payer: 'employer' }],
    ['month', { ...base, month: '2025-03' }],
    ['income', { ...base, income: '800000' }],
    ['otherIncome', { ...base, otherIncome: '900000' }],
    ['categories', { ...base, categories: ['pensioner'] }],
    ['service', { ...base, service: true }],
  ] as const)('%s', (_input, changed) => {
    expect(sum(changed)).not.toBe(sum(base));
  });

  it.each([
    [
      'settlement',
      { payer: 'single-aggregate', settlement: 'city', month: '2022-01' },
      { payer: 'single-aggregate', settlement: 'village', month: '2022-01' },
    ],
    ['averageWage', { payer: 'state', month: '2025-01' }, { payer: 'state', month: '2025-01', averageWage: '1' }],
    [
      'regionalAverageWage',
      { payer: 'local-budget', month: '2026-01', regionalAverageWage: '1000' },
      { payer: 'local-budget', month: '2026-01', regionalAverageWage: '2000' },
    ],
  ] as const satisfies readonly (readonly [string, ContributionRequest, ContributionRequest])[])(
    '%s',
    (_input, one, other) => {
      expect(due(one).amount).not.toBe(due(other).amount);
    },
  );

  it('and every option', () => {
    const job = { payer: 'employee', month: '2024-03', income: '1024.99' } as const;
    expect(due(job, { rounding: 'tenge' }).amount).not.toBe(due(job).amount);
    const later = { payer: 'local-budget', month: '2027-03', regionalAverageWage: '1' } as const;
    expect(undetermined(later, { strict: true }).outcome).toBe('undetermined');
    expect(due(later).provisional).toBe(true);
  });
});

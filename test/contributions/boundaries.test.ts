import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import type { ContributionRequest, IncomePayer } from '../../src/contributions/request.js';
import { due, tenge, undetermined } from './requests.js';

/** Written by hand from the acts and the announcements: first month, last month, rate, cap in tiyn. */
const EDITIONS: readonly (readonly [IncomePayer, string, string, string, number])[] = [
  ['employer', '2017-07', '2017-12', '0.01', 15 * 24_459_00],
  ['employer', '2018-01', '2018-12', '0.015', 15 * 28_284_00],
  ['employer', '2019-01', '2019-12', '0.015', 15 * 42_500_00],
  ['employer', '2020-01', '2021-12', '0.02', 10 * 42_500_00],
  ['employer', '2022-01', '2022-12', '0.03', 10 * 60_000_00],
  ['employer', '2023-01', '2023-12', '0.03', 10 * 70_000_00],
  ['employer', '2024-01', '2025-12', '0.03', 10 * 85_000_00],
  ['employer', '2026-01', '2026-12', '0.03', 40 * 85_000_00],
  ['employee', '2020-01', '2020-12', '0.01', 10 * 42_500_00],
  ['employee', '2021-01', '2021-12', '0.02', 10 * 42_500_00],
  ['employee', '2022-01', '2022-12', '0.02', 10 * 60_000_00],
  ['employee', '2023-01', '2023-12', '0.02', 10 * 70_000_00],
  ['employee', '2024-01', '2025-12', '0.02', 10 * 85_000_00],
  ['employee', '2026-01', '2026-12', '0.02', 20 * 85_000_00],
  ['contractor', '2020-01', '2020-12', '0.01', 10 * 42_500_00],
  ['contractor', '2021-01', '2021-12', '0.02', 10 * 42_500_00],
  ['contractor', '2024-01', '2025-12', '0.02', 10 * 85_000_00],
  ['contractor', '2026-01', '2026-12', '0.02', 20 * 85_000_00],
  ['single-payment-employer', '2023-01', '2023-12', '0.03', 10 * 70_000_00],
  ['single-payment-employer', '2024-01', '2024-12', '0.0299925', 10 * 85_000_00],
  ['single-payment-employee', '2023-01', '2023-12', '0.02', 10 * 70_000_00],
  ['single-payment-employee', '2024-01', '2024-12', '0.019995', 10 * 85_000_00],
];

/** HALF_UP in whole numbers, apart from the library. */
function part(tiyn: number, rate: string): string {
  const digits = rate.slice(2);
  const per = 10n ** BigInt(digits.length);
  return tenge(Number((BigInt(tiyn) * BigInt(digits) + per / 2n) / per));
}

describe.each(EDITIONS)('%s from %s through %s', (payer, first, last, rate, cap) => {
  it.each([first, last])('is charged on the income one tiyn under, at and over the cap in %s', (month) => {
    for (const [income, object] of [
      [cap - 1, cap - 1],
      [cap, cap],
      [cap + 1, cap],
    ] as const) {
      expect(due({ payer, month, income: tenge(income) })).toMatchObject({
        amount: part(object, rate),
        rate,
        object: tenge(object),
        objectBeforeCap: tenge(income),
        cap: tenge(cap),
      });
    }
  });
});

/** First month, last month, amount. */
const FIXED: readonly (readonly [ContributionRequest, string, string, string])[] = [
  [{ payer: 'entrepreneur', month: '' }, '2017-07', '2017-12', '2445.90'],
  [{ payer: 'entrepreneur', month: '' }, '2020-01', '2021-12', '2975.00'],
  [{ payer: 'entrepreneur', month: '' }, '2022-01', '2022-12', '4200.00'],
  [{ payer: 'entrepreneur', month: '' }, '2023-01', '2023-12', '4900.00'],
  [{ payer: 'entrepreneur', month: '' }, '2024-01', '2026-12', '5950.00'],
  [{ payer: 'self', month: '' }, '2020-01', '2021-12', '2125.00'],
  [{ payer: 'self', month: '' }, '2022-01', '2022-12', '3000.00'],
  [{ payer: 'self', month: '' }, '2023-01', '2023-12', '3500.00'],
  [{ payer: 'self', month: '' }, '2024-01', '2026-12', '4250.00'],
  [{ payer: 'single-aggregate', settlement: 'city', month: '' }, '2019-01', '2019-12', '1010.00'],
  [{ payer: 'single-aggregate', settlement: 'city', month: '' }, '2020-01', '2020-12', '1060.40'],
  [{ payer: 'single-aggregate', settlement: 'city', month: '' }, '2021-01', '2021-12', '1166.80'],
  [{ payer: 'single-aggregate', settlement: 'city', month: '' }, '2022-01', '2022-12', '1225.20'],
  [{ payer: 'single-aggregate', settlement: 'city', month: '' }, '2023-01', '2023-12', '1380.00'],
  [{ payer: 'single-aggregate', settlement: 'village', month: '' }, '2019-01', '2019-12', '505.00'],
  [{ payer: 'single-aggregate', settlement: 'village', month: '' }, '2023-01', '2023-12', '690.00'],
  [{ payer: 'state', month: '' }, '2020-01', '2020-12', '2277.42'],
  [{ payer: 'state', month: '' }, '2021-01', '2021-12', '2989.04'],
  [{ payer: 'state', month: '' }, '2022-01', '2022-12', '3614.20'],
  [{ payer: 'state', month: '' }, '2023-01', '2023-12', '4505.60'],
  [{ payer: 'state', month: '' }, '2024-01', '2024-12', '5852.00'],
  [{ payer: 'state', month: '' }, '2025-01', '2025-12', '7285.90'],
];

describe('payers whose sum does not depend on income', () => {
  it.each(FIXED)(
    '%o owes the same in the first and the last month of an edition: %s … %s',
    (request, first, last, sum) => {
      expect(due({ ...request, month: first }).amount).toBe(sum);
      expect(due({ ...request, month: last }).amount).toBe(sum);
    },
  );
});

describe('a payment exists', () => {
  it.each([
    [{ payer: 'employer', income: '1', month: '2017-06' }],
    [{ payer: 'employee', income: '1', month: '2019-12' }],
    [{ payer: 'contractor', income: '1', month: '2018-01' }],
    [{ payer: 'contractor', income: '1', month: '2019-12' }],
    [{ payer: 'entrepreneur', month: '2018-01' }],
    [{ payer: 'entrepreneur', month: '2019-12' }],
    [{ payer: 'self', month: '2019-12' }],
    [{ payer: 'single-aggregate', settlement: 'city', month: '2018-12' }],
    [{ payer: 'single-aggregate', settlement: 'city', month: '2024-01' }],
    [{ payer: 'single-payment-employer', income: '1', month: '2022-12' }],
    [{ payer: 'platform-self-employed', income: '1', month: '2025-12' }],
    [{ payer: 'state', month: '2019-12' }],
    [{ payer: 'local-budget', regionalAverageWage: '1', month: '2025-12' }],
  ] as const satisfies readonly (readonly [ContributionRequest])[])('not yet or no longer for %o', (request) => {
    expect(contribution(request)).toMatchObject({ notInForce: true });
  });

  it('in the months that an answer for another month names', () => {
    expect(contribution({ payer: 'entrepreneur', month: '2018-05' })).toMatchObject({
      inForce: [{ from: '2017-07', through: '2017-12' }, { from: '2020-01' }],
    });
  });
});

describe('the regime of the platform self-employed', () => {
  it('ends one tiyn above 300 МРП a month', () => {
    const platform = { payer: 'platform-self-employed', month: '2026-06' } as const;
    expect(due({ ...platform, income: '1297500' })).toMatchObject({ amount: '12975.00', rate: '0.01' });
    expect(undetermined({ ...platform, income: '1297500.01' }).missing).toEqual([
      { code: 'regime-does-not-apply', parameter: 'limit', period: { from: '2026-06-01', through: '2026-06-30' } },
    ]);
  });
});

describe('the limit of the platform regime', () => {
  it('is a step of the computation', () => {
    const { steps } = due({ payer: 'platform-self-employed', month: '2026-06', income: '100000' });
    expect(steps.map(({ code, value }) => [code, value])).toEqual([
      ['income', '100000.00'],
      ['mrp', '4325.00'],
      ['limit-in-mrp', '300'],
      ['limit', '1297500.00'],
      ['rate', '0.01'],
      ['amount', '1000.00'],
    ]);
  });
});

describe('what no source gives is undetermined and named', () => {
  it.each([
    [{ payer: 'contractor', month: '2017-07', income: '1' }, 'not-established', ['rate', 'cap']],
    [{ payer: 'contractor', month: '2017-12', income: '1' }, 'not-established', ['rate', 'cap']],
    [{ payer: 'single-payment-employer', month: '2025-01', income: '1' }, 'not-established', ['single-payment-share']],
    [
      { payer: 'single-payment-employee', month: '2026-12', income: '1' },
      'not-established',
      ['cap', 'single-payment-rate', 'single-payment-share'],
    ],
    [{ payer: 'state', month: '2026-01' }, 'not-established', ['averageWage']],
    [{ payer: 'state', month: '2027-01' }, 'beyond-known-law', ['averageWage']],
    [{ payer: 'employer', month: '2027-01', income: '0' }, 'beyond-known-law', ['mzp']],
    [{ payer: 'entrepreneur', month: '2027-01' }, 'beyond-known-law', ['mzp']],
    [{ payer: 'platform-self-employed', month: '2027-01', income: '0' }, 'beyond-known-law', ['mrp']],
  ] as const satisfies readonly (readonly [ContributionRequest, string, readonly string[]])[])(
    '%o',
    (request, code, parameters) => {
      const { missing } = undetermined(request);
      expect(new Set(missing.map((each) => each.code))).toEqual(new Set([code]));
      expect(new Set(missing.map(({ parameter }) => parameter))).toEqual(new Set(parameters));
    },
  );

  it('names the year for which the figure is missing', () => {
    expect(undetermined({ payer: 'self', month: '2028-02' }).missing).toEqual([
      { code: 'beyond-known-law', parameter: 'mzp', period: { from: '2028-01-01', through: '2028-12-31' } },
    ]);
  });

  it('names no months before the scheme', () => {
    for (const { period } of undetermined({ payer: 'contractor', month: '2017-09', income: '1' }).missing) {
      expect(period).toEqual({ from: '2017-07-01', through: '2017-12-31' });
    }
  });

  it('is provisional where a rate is given beyond the known amounts', () => {
    expect(undetermined({ payer: 'state', month: '2031-05' })).toMatchObject({ rate: '0.032', provisional: true });
    expect(undetermined({ payer: 'state', month: '2026-05' }).provisional).toBe(false);
    expect(undetermined({ payer: 'single-payment-employer', month: '2027-05', income: '1' }).provisional).toBe(false);
  });

  it('keeps the rate where that is known', () => {
    expect(undetermined({ payer: 'state', month: '2031-05' }).rate).toBe('0.032');
    expect(undetermined({ payer: 'contractor', month: '2017-08', income: '1' }).rate).toBeUndefined();
  });
});

describe('beyond 2026', () => {
  it.each([
    ['2027-01', '0.022'],
    ['2028-12', '0.022'],
    ['2029-01', '0.027'],
    ['2032-12', '0.032'],
    ['2033-01', '0.037'],
    ['2036-12', '0.042'],
    ['2037-01', '0.047'],
    ['2045-06', '0.047'],
  ])('the state pays in %s at %s on a wage that the caller gives, provisionally', (month, rate) => {
    const request = { payer: 'state', month, averageWage: '1000' } as const;
    expect(due(request)).toMatchObject({ rate, amount: tenge(Number(rate) * 100_000), provisional: true });
    expect(undetermined(request, { strict: true }).missing).toMatchObject([
      { code: 'beyond-known-law', parameter: 'rate' },
    ]);
  });

  it('local budgets pay provisionally, in 2026 not so', () => {
    const request = { payer: 'local-budget', regionalAverageWage: '459450' } as const;
    expect(due({ ...request, month: '2026-12' }).provisional).toBe(false);
    expect(due({ ...request, month: '2027-01' })).toMatchObject({ amount: '9189.00', provisional: true });
  });
});

import { describe, expect, it } from 'vitest';
import { own } from '../../src/answer/own.js';
import { contribution } from '../../src/contributions/contribution.js';
import { contributionKernel, NOT_IN_FORCE } from '../../src/contributions/contribution-kernel.js';
import { contributionTable, knownYears } from '../../src/contributions/contribution-table.js';
import { penalty } from '../../src/contributions/penalty.js';
import type { ContributionRequest } from '../../src/contributions/request.js';
import { amend } from '../../src/law/amend.js';
import { firstOf } from '../../src/law/edition.js';
import type { Law } from '../../src/law/law.js';
import type { EndsByWorking } from '../../src/law/scheme/categories.js';
import { everyPayer, months } from './requests.js';

const owed = (request: ContributionRequest, law?: Law): string | undefined => {
  const answer = contribution(request, { law });
  return answer.outcome === 'due' ? answer.amount : undefined;
};
const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;

describe('another rate of employers from 2027', () => {
  const law = amend(
    {
      rates: { employer: [{ from: '2027-01-01', value: '0.04' }] },
      mzp: [{ from: '2027-01-01', value: '90000' }],
      amountsKnownThrough: [{ from: '2017-07-01', value: '2027-12' }],
    },
    { name: 'four per cent' },
  );
  const job = { payer: 'employer', income: '100000' } as const;

  it('holds from its month, names the law and leaves every month before as it was', () => {
    expect(contribution({ ...job, month: '2027-01' }, { law })).toMatchObject({
      amount: '4000.00',
      law: 'four per cent',
      confidence: 'L',
      provisional: false,
    });
    for (const month of months('2017-07', '2026-12')) {
      for (const request of everyPayer(month)) {
        expect({ ...contribution(request, { law }), law: '' }).toEqual({ ...contribution(request), law: '' });
      }
    }
  });

  it('is in the kernel and in the table, and not in those of the law as it is', () => {
    const kernel = contributionKernel({ payer: 'employer' }, { law });
    expect(kernel(monthOf('2026-12'), 100_000_00)).toBe(3000_00);
    expect(kernel(monthOf('2027-01'), 100_000_00)).toBe(4000_00);
    expect(kernel(monthOf('2060-01'), 100_000_00)).toBe(4000_00);
    const rowIn = (year: number, given?: Law) =>
      contributionTable(year, { law: given }).rows.find(({ payer }) => payer === 'employer');
    expect(rowIn(2027, law)).toMatchObject({ rate: '0.04', maximum: '144000.00', provisional: false });
    expect(rowIn(2027)).toMatchObject({ rate: '0.03', missing: [{ parameter: 'mzp' }] });
    expect(knownYears({ law })).toEqual({ first: 2017, last: 2027 });
  });
});

describe('a cap that changes in mid-year', () => {
  const law = amend({ caps: { employee: [{ from: '2026-07-01', value: { times: '50', on: 'sum' } }] } });
  const job = { payer: 'employee', income: '9000000' } as const;

  it('is that of each month', () => {
    expect(owed({ ...job, month: '2026-06' }, law)).toBe('34000.00');
    expect(owed({ ...job, month: '2026-07' }, law)).toBe('85000.00');
    const kernel = contributionKernel({ payer: 'employee' }, { law });
    expect(kernel(monthOf('2026-06'), 9_000_000_00)).toBe(34_000_00);
    expect(kernel(monthOf('2026-07'), 9_000_000_00)).toBe(85_000_00);
  });

  it('divides the row of the year', () => {
    const rows = contributionTable(2026, { law }).rows.filter(({ payer }) => payer === 'employee');
    expect(rows).toMatchObject([
      { from: '2026-01', through: '2026-06', cap: '1700000.00', maximum: '34000.00' },
      { from: '2026-07', through: '2026-12', cap: '4250000.00', maximum: '85000.00' },
    ]);
  });

  it('holds from the next month where it begins within one', () => {
    const late = amend({ caps: { employee: [{ from: '2026-07-15', value: { times: '50', on: 'sum' } }] } });
    expect(owed({ ...job, month: '2026-07' }, late)).toBe('34000.00');
    expect(owed({ ...job, month: '2026-08' }, late)).toBe('85000.00');
  });
});

describe('an amended law', () => {
  it('may move the day on which money is due, the account and the purpose codes', () => {
    const law = amend({
      dueDay: [{ from: '2026-05-01', value: 10 }],
      fundAccount: [{ from: '2026-04-01', value: { iban: 'KZ00', bin: '0', bic: 'X' } }],
      purposeCodes: [{ from: '2026-04-01', value: { deduction: '821', contribution: '822' } }],
    });
    const march = { dueOn: '2026-04-25', account: { bic: 'GCVPKZ2A' }, knp: '122' };
    expect(contribution({ payer: 'self', month: '2026-03' }, { law })).toMatchObject(march);
    const april = { dueOn: '2026-05-10', account: { bic: 'X' }, knp: '822' };
    expect(contribution({ payer: 'self', month: '2026-04' }, { law })).toMatchObject(april);
  });

  it('may end an exemption, or let work end another category', () => {
    const listed = firstOf(amend({}).categories).value;
    const otherwise: Readonly<Record<string, EndsByWorking>> = {
      'pregnant-not-working': 'never',
      'award-mother': 'always',
    };
    const value = listed.map((each) => ({ ...each, endsByWorking: own(otherwise, each.code) ?? each.endsByWorking }));
    const law = amend({
      categories: [{ from: '2026-07-01', value }],
      serviceExemption: [{ from: '2017-07-01', through: '2026-06-30', value: 'exempt' }],
    });
    const outcome = (month: string, more: Pick<ContributionRequest, 'categories' | 'service'>) =>
      contribution({ payer: 'employee', income: '1', month, ...more }, { law }).outcome;
    expect(outcome('2026-06', { categories: ['pregnant-not-working'] })).toBe('due');
    expect(outcome('2026-07', { categories: ['pregnant-not-working'] })).toBe('exempt');
    expect(outcome('2026-06', { categories: ['award-mother'] })).toBe('exempt');
    expect(outcome('2026-07', { categories: ['award-mother'] })).toBe('due');
    expect(outcome('2026-07', { service: true })).toBe('exempt');
  });

  it('may open a kind of payment', () => {
    const law = amend({ paymentKinds: { 'single-aggregate': [{ from: '2024-01-01', value: 'payable' }] } });
    const request = { payer: 'single-aggregate', settlement: 'city', month: '2026-02' } as const;
    expect(contribution(request).outcome).toBe('not-in-force');
    expect(contribution(request, { law })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ parameter: 'rate' }, {}],
    });
    const kernel = contributionKernel({ payer: 'single-aggregate', settlement: 'city' });
    expect(kernel(monthOf('2026-02'))).toBe(NOT_IN_FORCE);
  });

  it('names as missing no more of a year than has no edition', () => {
    const law = amend({ mzp: [{ from: '2027-01-01', through: '2027-06-30', value: '90000' }] });
    expect(owed({ payer: 'self', month: '2027-06' }, law)).toBe('4500.00');
    expect(contribution({ payer: 'self', month: '2027-09' }, { law })).toMatchObject({
      missing: [{ code: 'beyond-known-law', parameter: 'mzp', period: { from: '2027-07-01', through: '2027-12-31' } }],
    });
  });

  it('may change the factor of penalties in the midst of a delay', () => {
    const law = amend({ penaltyFactor: [{ from: '2025-03-01', value: '2.5' }] });
    const debts = [{ amount: '36500', from: '2025-02-27', through: '2025-03-02' }];
    const rates = [{ from: '2025-01-01', rate: '0.1' }];
    expect(penalty({ debts, rates }, { law })).toMatchObject({
      amount: (2 * 12.5 + 2 * 25).toFixed(2),
      parts: [{ days: 2 }, { days: 2 }],
    });
    expect(penalty({ debts, rates })).toMatchObject({ amount: (4 * 12.5).toFixed(2), parts: [{ days: 4 }] });
  });
});

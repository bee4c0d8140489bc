import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import { contributionTable } from '../../src/contributions/contribution-table.js';
import type { ContributionRequest } from '../../src/contributions/request.js';
import { isOsmsError } from '../../src/errors.js';
import { due, everyPayer, months, shapesOf } from './requests.js';

describe('several incomes in a month', () => {
  it('share the cap of contributions, before 2026 and after', () => {
    const job = { payer: 'employee', income: '600000' } as const;
    expect(due({ ...job, month: '2025-06', otherIncome: '500000' })).toMatchObject({
      object: '350000.00',
      amount: '7000.00',
    });
    expect(due({ ...job, month: '2026-06', otherIncome: '500000' })).toMatchObject({
      object: '600000.00',
      amount: '12000.00',
    });
    expect(due({ ...job, month: '2026-06', otherIncome: '1700000' })).toMatchObject({ object: '0.00', amount: '0.00' });
    expect(due({ ...job, month: '2026-06', otherIncome: '9000000' })).toMatchObject({ object: '0.00', amount: '0.00' });
  });

  it('have a cap each for deductions before 2026, and share it from 2026', () => {
    const job = { payer: 'employer', income: '850000', otherIncome: '3000000' } as const;
    expect(due({ ...job, month: '2025-12' })).toMatchObject({ object: '850000.00', amount: '25500.00' });
    expect(due({ ...job, month: '2026-01' })).toMatchObject({ object: '400000.00', amount: '12000.00' });
  });

  it('play no part for those who pay whatever they earn, nor for the platform', () => {
    for (const request of [
      { payer: 'entrepreneur', month: '2026-01' },
      { payer: 'self', month: '2026-01' },
      { payer: 'single-aggregate', settlement: 'city', month: '2023-01' },
      { payer: 'platform-self-employed', income: '100000', month: '2026-01' },
    ] as const) {
      expect(due({ ...request, otherIncome: '99999999' } as ContributionRequest)).toEqual(due(request));
    }
  });
});

describe('the answer', () => {
  const answer = due({ payer: 'employer', month: '2024-03', income: '1000000' });

  it('gives the sum with all that a payment order needs', () => {
    expect(answer).toMatchObject({
      amount: '25500.00',
      rate: '0.03',
      object: '850000.00',
      objectBeforeCap: '1000000.00',
      cap: '850000.00',
      knp: '121',
      dueOn: '2024-04-25',
      account: { iban: 'KZ92009MEDS368609103', bin: '160440007161', bic: 'GCVPKZ2A' },
      confidence: 'H',
    });
  });

  it('shows every step of the computation, each with its source', () => {
    expect(answer.steps.map(({ code, value }) => [code, value])).toEqual([
      ['income', '1000000.00'],
      ['mzp', '85000.00'],
      ['cap-in-mzp', '10'],
      ['cap', '850000.00'],
      ['object', '850000.00'],
      ['rate', '0.03'],
      ['amount', '25500.00'],
    ]);
    for (const { citation } of answer.steps) expect(citation.place).not.toBe('');
  });

  it('shows how the single payment is divided', () => {
    const { steps, confidence } = due({ payer: 'single-payment-employee', month: '2024-02', income: '100000' });
    expect(steps.slice(-4).map(({ code, value }) => [code, value])).toEqual([
      ['single-payment-rate', '0.215'],
      ['single-payment-share', '0.093'],
      ['rate', '0.019995'],
      ['amount', '1999.50'],
    ]);
    expect(confidence).toBe('L');
  });

  it('says in one place which inputs were taken as none', () => {
    expect(due({ payer: 'employee', month: '2024-03', income: '1' }).assumed).toEqual([
      'otherIncome',
      'categories',
      'service',
    ]);
    expect(due({ payer: 'employer', month: '2024-03', income: '1' }).assumed).toEqual(['categories', 'service']);
    expect(due({ payer: 'state', month: '2024-03' }).assumed).toEqual([]);
    const pensioner = { payer: 'employee', month: '2024-03', income: '1', categories: ['pensioner'] } as const;
    expect(contribution(pensioner)).toMatchObject({ exempt: true, assumed: ['service'] });
    const told = {
      payer: 'employee',
      month: '2024-03',
      income: '1',
      otherIncome: '0',
      categories: [],
      service: false,
    } as const;
    expect(due(told).assumed).toEqual([]);
  });

  it('is due on the 25th of the next month, over the turn of the year too', () => {
    expect(due({ payer: 'self', month: '2025-12' }).dueOn).toBe('2026-01-25');
  });

  it('describes the working days in which budgets pay', () => {
    expect(due({ payer: 'state', month: '2025-03' })).toMatchObject({
      dueOn: { code: 'first-working-days', terms: [{ of: 'state', month: '2025-03', workingDays: 5 }] },
    });
    expect(due({ payer: 'local-budget', month: '2026-12', regionalAverageWage: '1' }).dueOn).toEqual({
      code: 'first-working-days',
      terms: [
        { of: 'registered-unemployed', month: '2026-12', workingDays: 5 },
        { of: 'welfare-level', month: '2027-01', workingDays: 10 },
      ],
    });
  });

  it('has purpose code 121 for deductions, 122 for contributions and none for the single payment and budgets', () => {
    const codes = ['2017-08', '2023-05', '2026-05']
      .flatMap((month) => everyPayer(month))
      .flatMap((request) => {
        const given = contribution(request);
        return given.outcome === 'due' ? [`${request.payer} ${given.knp}`] : [];
      });
    expect(new Set(codes)).toEqual(
      new Set([
        'employer 121',
        'employee 122',
        'contractor 122',
        'entrepreneur 122',
        'self 122',
        'single-aggregate 122',
        'single-payment-employer undefined',
        'single-payment-employee undefined',
        'platform-self-employed 122',
        'state undefined',
        'local-budget undefined',
      ]),
    );
  });

  it('is rounded half up to whole tenge on request', () => {
    const job = { payer: 'employee', month: '2024-03' } as const;
    expect(due({ ...job, income: '1025' }, { rounding: 'tenge' }).amount).toBe('21.00');
    expect(due({ ...job, income: '1024.99' }, { rounding: 'tenge' }).amount).toBe('20.00');
    expect(due({ ...job, income: '1024.99' }).amount).toBe('20.50');
  });

  it('takes the announced base of the state unless the caller gives another', () => {
    expect(due({ payer: 'state', month: '2024-01' })).toMatchObject({
      object: '308000.00',
      amount: '5852.00',
      confidence: 'M',
    });
    const own = due({ payer: 'state', month: '2024-01', averageWage: '309697' });
    expect(own).toMatchObject({ object: '309697.00', amount: '5884.24', confidence: 'H' });
    expect(own.citations.map(({ document }) => document)).not.toContain('fund');
  });

  it('is plain data that JSON carries unchanged', () => {
    for (const month of months('2017-07', '2028-12')) {
      for (const request of everyPayer(month)) {
        const given = contribution(request);
        expect(JSON.parse(JSON.stringify(given))).toEqual(given);
      }
    }
  });
});

describe('every payer in every month from July 2017 to December 2040', () => {
  it('gets exactly one of the four shapes', () => {
    const counts: Record<string, number> = {};
    let answers = 0;
    for (const month of months('2017-07', '2040-12')) {
      for (const request of everyPayer(month)) {
        for (const categories of [[], ['pensioner'], ['pregnant-not-working']] as const) {
          const answer = contribution({ ...request, categories });
          const shapes = shapesOf(answer);
          expect(shapes).toEqual([answer.outcome]);
          counts[shapes[0] as string] = (counts[shapes[0] as string] ?? 0) + 1;
          answers++;
        }
      }
    }
    console.log(`${answers} answers: ${JSON.stringify(counts)}`);
    expect(Object.keys(counts).sort()).toEqual(['due', 'exempt', 'not-in-force', 'undetermined']);
  });
});

describe('a mistake of the programmer', () => {
  it.each(['2026-13', '2026-1', '2026-01-01', ''])('throws for the month %j', (month) => {
    expect(codeOf(() => contribution({ payer: 'self', month }))).toBe('date.invalid');
  });

  it('throws for a payer that is none', () => {
    expect(codeOf(() => contribution({ payer: 'nobody', month: '2026-01' } as unknown as ContributionRequest))).toBe(
      'facts.unreadable',
    );
  });

  it.each(['-5', '+5', 'NaN', 'Infinity', '1e5', 'abc', '', ' 5', '5.', '0x10', 5, null, undefined])(
    'throws for the amount %j',
    (text) => {
      const bad = text as string;
      const month = '2026-01';
      const requests: readonly ContributionRequest[] = [
        { payer: 'employee', month, income: bad },
        { payer: 'platform-self-employed', month, income: bad },
        ...(text === undefined
          ? []
          : ([
              { payer: 'employee', month, income: '1', otherIncome: bad },
              { payer: 'state', month, averageWage: bad },
              { payer: 'local-budget', month, regionalAverageWage: bad },
            ] as const)),
      ];
      for (const request of requests) expect(codeOf(() => contribution(request))).toBe('facts.unreadable');
    },
  );

  it.each(['toString', 'constructor', '__proto__'])('throws for the payer %s', (payer) => {
    const request = { payer, month: '2026-01' } as unknown as ContributionRequest;
    expect(codeOf(() => contribution(request))).toBe('facts.unreadable');
  });

  it.each([undefined, 'none', 'toString'])('throws for the settlement %s', (settlement) => {
    const request = { payer: 'single-aggregate', month: '2022-01', settlement } as unknown as ContributionRequest;
    expect(codeOf(() => contribution(request))).toBe('facts.unreadable');
  });

  it.each([2020.5, Number.NaN, -1, 10_000, Infinity])('throws for the table of the year %d', (year) => {
    expect(codeOf(() => contributionTable(year))).toBe('date.invalid');
  });

  function codeOf(run: () => unknown): string | undefined {
    try {
      run();
    } catch (error) {
      return isOsmsError(error) ? error.code : undefined;
    }
    return undefined;
  }
});

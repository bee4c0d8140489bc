import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insuranceStatus, type PersonFacts } from '../../src/index.js';
import { routesToInsured, withFacts } from '../../src/routes/index.js';
import { dayFor, personArbitrary } from '../oracle/people.js';

const asked = personArbitrary.chain((person) =>
  fc.record({ person: fc.constant(person as PersonFacts), on: dayFor(person) }),
);

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('every route to "insured"', () => {
  it('insures on its day and not a day earlier, when its facts are added and the question is asked again', () => {
    let routes = 0;
    fc.assert(
      fc.property(asked, ({ person, on }) => {
        for (const route of [false, true].flatMap((ahead) => routesToInsured(person, { on, ahead }).routes)) {
          routes++;
          const then = withFacts(person, route.facts);
          const first = insuranceStatus(then, { on: route.insuredFrom });
          expect(first.outcome).toBe('insured');
          expect(first.through).toBe(route.insuredThrough);
          if (route.insuredFrom > (route.prepareBy ?? on)) {
            const eve = dayBefore(route.insuredFrom);
            expect(insuranceStatus(then, { on: eve }).outcome === 'insured').toBe(eve === route.prepareBy);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(routes).toBeGreaterThan(200);
  });

  it('is there only for one who is not insured and takes part in the scheme', () => {
    fc.assert(
      fc.property(asked, ({ person, on }) => {
        const { outcome } = insuranceStatus(person, { on });
        const { routes, ...answer } = routesToInsured(person, { on });
        expect(answer.outcome).toBe(outcome);
        if (outcome === 'uninsured') expect(routes.map(({ code }) => code)).toContain('pay-arrears');
        else expect(routes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stands in the order of cost, then of the first insured day; unknown costs come last', () => {
    fc.assert(
      fc.property(asked, ({ person, on }) => {
        const keys = routesToInsured(person, { on }).routes.map(
          ({ cost, insuredFrom }) => [Number(cost ?? Infinity), insuredFrom] as const,
        );
        for (let i = 1; i < keys.length; i++) {
          const [before, after] = [keys[i - 1] as (typeof keys)[0], keys[i] as (typeof keys)[0]];
          expect(before[0] < after[0] || (before[0] === after[0] && before[1] <= after[1])).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks of somebody who needs no payment for none', () => {
    const crisis: PersonFacts = { birthDate: '1979-09-09', welfare: [{ level: 'D', from: '2026-01-01' }] };
    const [first] = routesToInsured(crisis, { on: '2026-02-01' }).routes.filter(({ code }) => code === 'ask-for-care');
    expect(first).toMatchObject({
      cost: '0.00',
      insuredFrom: '2026-02-01',
      insuredThrough: '2026-12-31',
      choosable: true,
    });
  });

  it('prices a year ahead by the minimum wage of each month, and names the year for which none is known', () => {
    const person: PersonFacts = { birthDate: '1985-05-04' };
    const prepay = (on: string) => routesToInsured(person, { on }).routes.find(({ code }) => code === 'prepay-year');
    expect(prepay('2024-12-10')).toMatchObject({ cost: '51000.00', insuredFrom: '2025-01-01' });
    expect(prepay('2026-05-10')).toMatchObject({ cost: null, missing: [{ parameter: 'mzp' }] });
    expect(prepay('2022-09-04')).toBeUndefined();
  });

  it('reverses what is not owed before it pays what is', () => {
    const person: PersonFacts = {
      birthDate: '1995-05-05',
      residence: { kind: 'permanent-resident', since: '2023-08-10' },
      registerDebts: ['2022-08', '2022-09', '2023-09'],
    };
    const route = routesToInsured(person, { on: '2023-11-10' }).routes.find(({ code }) => code === 'reverse-debt');
    expect(route?.steps.map(({ code }) => code)).toEqual(['apply-for-reversal', 'pay', 'fund-shows-status']);
    expect(route?.cost).toBe('7000.00');
  });

  it('shows the debt, where employment needs it to be paid, and only there', () => {
    const person: PersonFacts = { birthDate: '1985-05-04' };
    const employment = (facts: PersonFacts) =>
      routesToInsured({ ...person, ...facts }, { on: '2026-03-10' }).routes.find(({ code }) => code === 'employment');
    expect(employment({})?.steps.map(({ code, value }) => [code, value])).toEqual([
      ['check-debt', null],
      ['pay', '46750.00'],
      ['sign-contract', null],
      ['employer-pays', null],
      ['fund-shows-status', '3'],
    ]);
    expect(employment({})?.where).toEqual(expect.arrayContaining(['employer', 'banks', 'bank-apps']));
    const free = employment({ reversals: [{ from: '2024-01', through: '2026-02', ground: 'other' }] });
    expect(free?.cost).toBe('0.00');
    expect(free?.steps.map(({ code }) => code)).toEqual(['sign-contract', 'employer-pays', 'fund-shows-status']);
    expect(free?.where).not.toContain('banks');
  });

  it('asks for care where that suffices, and for the level only where it does not', () => {
    const codes = (facts: PersonFacts) =>
      routesToInsured({ birthDate: '1979-09-09', ...facts }, { on: '2026-02-01' }).routes.map(({ code }) => code);
    const needy = codes({ welfare: [{ level: 'D', from: '2026-01-01' }] });
    expect(needy).toContain('ask-for-care');
    expect(needy).not.toContain('apply-for-welfare-level');
    expect(codes({})).toContain('apply-for-welfare-level');
  });

  it('names leave for childbirth and childcare, which nobody chooses', () => {
    const route = routesToInsured({ birthDate: '1985-05-04' }, { on: '2026-02-01' }).routes.find(
      ({ category }) => category === 'maternity-or-childcare-leave',
    );
    expect(route).toMatchObject({ code: 'enter-category', choosable: false });
  });

  it('insures whatever the unknown facts are, or is not given', () => {
    const { routes } = routesToInsured({ birthDate: '1985-05-04', payments: 'unknown' }, { on: '2026-03-01' });
    expect(routes.map(({ code }) => code)).toContain('register-unemployed');
    expect(routes.map(({ code }) => code)).not.toContain('pay-arrears');
  });
});

describe('the child with cerebral palsy who will be 18 (the Ministry’s slides of 2026)', () => {
  const child: PersonFacts = { birthDate: '2008-05-04' };
  const { routes } = routesToInsured(child, { on: '2026-02-01', ahead: true });
  const find = (code: string, category?: string) =>
    routes.find((route) => route.code === code && route.category === category);

  it('is insured as a child until the eve of the birthday, by which everything must be prepared', () => {
    expect(insuranceStatus(child, { on: '2026-02-01' })).toMatchObject({ outcome: 'insured', through: '2026-05-03' });
    expect(routes.every(({ prepareBy }) => prepareBy === '2026-05-03')).toBe(true);
  });

  it.each([
    ['disability, prepared beforehand', 'enter-category', 'person-with-disability', '0.00'],
    ['able to work without a job: registered as unemployed', 'register-unemployed', undefined, '0.00'],
    ['low income: level Д or Е', 'apply-for-welfare-level', undefined, '0.00'],
    ['full-time student', 'enter-category', 'full-time-student', '0.00'],
    ['employed: the employer pays', 'employment', undefined, '0.00'],
    ['paying for oneself, 4 250 a month', 'pay-arrears', undefined, '4250.00'],
  ])('%s', (_, code, category, cost) => {
    expect(find(code, category)).toMatchObject({ cost, insuredFrom: '2026-05-04' });
  });

  it('paying for oneself, a year at once', () => {
    expect(find('prepay-year')).toMatchObject({ insuredFrom: '2026-06-01' });
  });
});

describe('paying the debt', () => {
  it('takes the missed month that is not due yet, where that is cheaper than the running one', () => {
    const person: PersonFacts = {
      birthDate: '1990-05-04',
      categories: [{ category: 'pensioner', from: '2020-01-01', through: '2023-11-30' }],
    };
    const route = routesToInsured(person, { on: '2024-01-10' }).routes.find(({ code }) => code === 'pay-arrears');
    expect(route).toMatchObject({
      cost: '3500.00',
      insuredThrough: '2024-03-31',
      facts: { payments: [{ month: '2023-12' }] },
    });
  });

  it('takes the month that insures longest among the cheapest', () => {
    const person: PersonFacts = {
      birthDate: '1990-05-04',
      categories: [{ category: 'pensioner', from: '2020-01-01', through: '2025-01-31' }],
    };
    const route = routesToInsured(person, { on: '2025-03-10' }).routes.find(({ code }) => code === 'pay-arrears');
    expect(route).toMatchObject({
      cost: '4250.00',
      insuredThrough: '2025-05-31',
      facts: { payments: [{ month: '2025-02' }] },
    });
  });

  it.each([
    ['2025-06-20', ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']],
    ['2024-01-10', ['2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01']],
  ])(
    'is the cheapest set of own payments that clears it and insures as early: nothing smaller does, on %s',
    (on, months) => {
      const price = (month: string): number => (month < '2024' ? 3500 : 4250);
      let histories = 0;
      for (let paid = 0; paid < 1 << 5; paid++) {
        for (const reversed of [0, 3, 4]) {
          const person: PersonFacts = {
            birthDate: '1985-05-04',
            reversals: [
              { from: '2021-01', through: beforeMonth(months[0] as string), ground: 'other' },
              ...months.slice(0, reversed).map((month) => ({ from: month, through: month, ground: 'other' as const })),
            ],
            payments: months
              .slice(0, 5)
              .flatMap((month, at) => ((paid >> at) & 1 ? [{ month, kind: 'employer' as const }] : [])),
          };
          const route = routesToInsured(person, { on }).routes.find(({ code }) => code === 'pay-arrears');
          if (route === undefined) {
            expect(insuranceStatus(person, { on }).outcome).toBe('insured');
            continue;
          }
          histories++;
          let cheapest = Infinity;
          for (let own = 0; own < 1 << 6; own++) {
            const bought = months.filter((_, at) => (own >> at) & 1);
            const payments = bought.map((month) => ({ month, kind: 'self' as const, paidOn: on }));
            const then = withFacts(person, { payments });
            const whole = months.slice(0, 4).every((_, at) => at < reversed || ((paid | own) >> at) & 1);
            if (whole && insuranceStatus(then, { on }).outcome === 'insured')
              cheapest = Math.min(
                cheapest,
                bought.reduce((sum, month) => sum + price(month), 0),
              );
          }
          expect(Number(route.cost)).toBe(cheapest);
        }
      }
      expect(histories).toBeGreaterThan(5);
    },
  );

  function beforeMonth(month: string): string {
    return dayBefore(`${month}-01`).slice(0, 7);
  }
});

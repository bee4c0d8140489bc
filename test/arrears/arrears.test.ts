import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrears, arrears, type PaidAtPointOfCare, payAtPointOfCare } from '../../src/arrears/index.js';
import { insuranceStatus, type PersonFacts } from '../../src/index.js';
import { withFacts } from '../../src/routes/index.js';
import { oracleStatus } from '../oracle/oracle.js';
import { dayFor, personArbitrary } from '../oracle/people.js';

const asked = personArbitrary.chain((person) => fc.record({ person: fc.constant(person), on: dayFor(person) }));
const debtsOf = (person: PersonFacts, on: string): Arrears => arrears(person, { on }) as Arrears;
const adult: PersonFacts = { birthDate: '1985-05-04' };

describe('arrears', () => {
  it('are the months that an independent reading finds, never more than twelve, never before 2020', () => {
    fc.assert(
      fc.property(asked, ({ person, on }) => {
        const months = debtsOf(person as PersonFacts, on).months.map(({ month }) => month);
        expect(months).toEqual(oracleStatus(person, { on }).arrears);
        expect(months.length).toBeLessThanOrEqual(12);
        expect(months.every((month) => month >= '2020-01')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are gone, and the person insured, once they and the running month are paid', () => {
    fc.assert(
      fc.property(asked, ({ person, on }) => {
        const facts = person as PersonFacts;
        fc.pre(insuranceStatus(facts, { on }).outcome === 'uninsured');
        const payments = [...debtsOf(facts, on).months.map(({ month }) => month), on.slice(0, 7)].map((month) => ({
          month,
          kind: 'self' as const,
          paidOn: on,
        }));
        const then = withFacts(facts, { payments });
        expect((arrears(then, { on }) as Arrears).months).toEqual([]);
        expect((arrears(then, { on }) as Arrears).total).toBe('0.00');
        expect(insuranceStatus(then, { on }).outcome).toBe('insured');
      }),
      { numRuns: 300 },
    );
  });

  it('become due on the day after the 25th of the next month', () => {
    const person: PersonFacts = {
      ...adult,
      payments: [{ month: '2026-01', kind: 'self' }],
      reversals: [{ from: '2024-01', through: '2025-12', ground: 'other' }],
    };
    expect(debtsOf(person, '2026-03-25')).toMatchObject({
      months: [],
      nextDue: { month: '2026-02', dueOn: '2026-03-25' },
    });
    expect(debtsOf(person, '2026-03-26')).toMatchObject({
      months: [{ month: '2026-02', price: '4250.00' }],
      nextDue: { month: '2026-03', dueOn: '2026-04-25' },
      window: { from: '2025-03', through: '2026-02' },
    });
  });

  it('have no next due day where nothing will be owed', () => {
    expect(debtsOf({ birthDate: '2015-01-01' }, '2026-03-26').nextDue).toBeNull();
  });

  it('are priced by the wage of their own year, or of the year of payment', () => {
    const on = '2024-02-10';
    expect(debtsOf(adult, on).months[0]).toEqual({ month: '2023-02', price: '3500.00' });
    expect(debtsOf(adult, on).total).toBe('38500.00');
    const byPayment = arrears(adult, { on, readings: { arrearsPrice: 'payment-date' } }) as Arrears;
    expect(byPayment.months[0]).toEqual({ month: '2023-02', price: '4250.00' });
    expect(byPayment.readings.arrearsPrice).toBe('payment-date');
  });

  it('have no price and no total where the wage of the year is not known, and say so', () => {
    const debts = debtsOf(adult, '2027-04-01');
    expect(debts.months.at(-1)).toEqual({ month: '2027-02', price: null });
    expect(debts.total).toBeNull();
    expect(debts.missing).toMatchObject([{ code: 'beyond-known-law', parameter: 'mzp' }]);
  });

  it('remain those of one who no longer takes part', () => {
    const worker: PersonFacts = {
      birthDate: '1990-01-01',
      residence: { kind: 'eaeu-worker', from: '2025-01-01', through: '2025-12-31' },
    };
    expect(debtsOf(worker, '2026-02-10').months).toHaveLength(11);
    expect(debtsOf(worker, '2026-02-10').months.at(-1)?.month).toBe('2025-12');
  });

  it('are undetermined beyond the known law when strict, provisional otherwise', () => {
    const strict = { on: '2028-01-01', strict: true } as const;
    const missing = [{ code: 'beyond-known-law', parameter: 'status', period: { from: '2028-01-01' } }];
    expect(arrears(adult, strict)).toMatchObject({ outcome: 'undetermined', missing });
    expect(arrears(adult, strict)).not.toHaveProperty('months');
    expect(payAtPointOfCare(adult, { markedOn: '2028-01-01', strict: true })).toMatchObject({
      outcome: 'undetermined',
      missing,
    });
    expect(arrears(adult, { ...strict, on: '2027-12-31' })).toHaveProperty('months');
    expect(arrears(adult, { on: '2028-01-01' })).toMatchObject({ outcome: 'settled', provisional: true });
  });

  it('cite the window and the rule of the price', () => {
    const cited = (arrearsPrice: 'owed-month' | 'payment-date') =>
      (arrears(adult, { on: '2024-02-10', readings: { arrearsPrice } }) as Arrears).citations.at(-1);
    expect(cited('owed-month')).toMatchObject({ document: 'clinic-page' });
    expect(cited('payment-date')).toMatchObject({ document: 'authorities' });
  });

  it('are undetermined where they depend on what nobody knows', () => {
    expect(arrears({ ...adult, payments: 'unknown' }, { on: '2026-03-01' })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ code: 'unknown-facts', parameter: 'payments' }],
    });
    expect(arrears({ ...adult, welfare: 'unknown' }, { on: '2026-03-01' })).toHaveProperty('total');
  });
});

describe('debts of the register that are none', () => {
  const debts = ['2022-08', '2022-09'];
  it.each<[string, PersonFacts, string]>([
    [
      'before the residence permit',
      { residence: { kind: 'permanent-resident', since: '2023-08-10' } },
      'before-residence-permit',
    ],
    ['while serving', { service: [{ from: '2022-08-20', through: '2022-09-02' }] }, 'military-service'],
    [
      'before the EAEU employment',
      { residence: { kind: 'eaeu-worker', from: '2022-11-01' } },
      'eaeu-before-employment',
    ],
    [
      'before the spouse came',
      { residence: { kind: 'eaeu-family', from: '2022-11-01' } },
      'eaeu-family-before-employment',
    ],
    [
      'in a category the register missed',
      { categories: [{ category: 'pensioner', from: '2022-08-31', through: '2022-09-01' }] },
      'category-missed-by-register',
    ],
    [
      'in childhood',
      { birthDate: '2005-01-01', categories: [{ category: 'full-time-student', from: '2020-01-01' }] },
      'under-age',
    ],
    ['reversed already', { reversals: [{ from: '2022-08', through: '2022-09', ground: 'other' }] }, 'reversed-already'],
  ])('%s', (_, facts, ground) => {
    const { reversible } = debtsOf({ birthDate: '1990-01-01', registerDebts: debts, ...facts }, '2023-01-10');
    expect(reversible.map((each) => [each.month, each.ground])).toEqual(debts.map((month) => [month, ground]));
    for (const each of reversible) {
      expect(each.documents).toContain(
        ground === 'before-residence-permit' ? 'application-naming-the-period' : 'application',
      );
      expect(each.citations.length).toBeGreaterThan(0);
    }
  });

  it('are not those that are owed', () => {
    expect(debtsOf({ ...adult, registerDebts: debts }, '2023-01-10').reversible).toEqual([]);
  });
});

describe('paying at the point of care (the Ministry’s slides of 2019)', () => {
  it('insures from the mark: the whole debt, and one month not due yet only where it is needed', () => {
    const person: PersonFacts = { birthDate: '2007-06-10' };
    const paid = payAtPointOfCare(person, { markedOn: '2025-10-01' });
    expect(paid).toMatchObject({
      receipt: {
        markedOn: '2025-10-01',
        months: [{ month: '2025-07' }, { month: '2025-08' }],
        total: '8500.00',
        transfer: { iban: 'KZ92009MEDS368609103', bin: '160440007161', bic: 'GCVPKZ2A', knp: '122' },
      },
      status: { outcome: 'insured', from: '2025-10-01' },
    });
    expect(
      payAtPointOfCare(
        { birthDate: '1985-01-01', residence: { kind: 'permanent-resident', since: '2025-09-20' } },
        { markedOn: '2025-10-01' },
      ),
    ).toMatchObject({
      receipt: { months: [{ month: '2025-09' }] },
      status: { outcome: 'insured', through: '2025-12-31' },
    });
  });

  it('takes the missed month that is not due yet, where that is cheaper', () => {
    const person: PersonFacts = {
      birthDate: '1990-05-04',
      categories: [{ category: 'pensioner', from: '2020-01-01', through: '2023-11-30' }],
    };
    expect(payAtPointOfCare(person, { markedOn: '2024-01-10' })).toMatchObject({
      receipt: { months: [{ month: '2023-12' }], total: '3500.00' },
      status: { outcome: 'insured', through: '2024-03-31' },
    });
  });

  it('shows the eight steps of the flow, the status before the money moves', () => {
    const { receipt } = payAtPointOfCare({ birthDate: '2007-06-10' }, { markedOn: '2025-10-01' }) as PaidAtPointOfCare;
    expect(receipt.steps.map(({ code, by }) => [code, by])).toEqual([
      ['learn-status', 'patient'],
      ['determine-debt', 'cashier'],
      ['accept-and-mark', 'cashier'],
      ['assign-status', 'saqtandyru'],
      ['give-care', 'doctor'],
      ['transfer-payment', 'clinic'],
      ['pass-on-payment', 'bank-or-kazpost'],
      ['inform-fund', 'state-corporation'],
    ]);
    for (const { citation } of receipt.steps) expect(citation.document).toBe('ministry-slides-2019');
    expect(receipt).not.toHaveProperty('missing');
  });

  it('names the figure for want of which there is no total', () => {
    expect(payAtPointOfCare(adult, { markedOn: '2027-04-01' })).toMatchObject({
      receipt: { total: null, missing: [{ code: 'beyond-known-law', parameter: 'mzp' }] },
    });
  });

  it('leaves one who takes no part outside the scheme', () => {
    expect(
      payAtPointOfCare({ ...adult, residence: { kind: 'asylum-seeker' } }, { markedOn: '2025-10-01' }),
    ).toMatchObject({ payments: [], status: { outcome: 'not-participant' } });
  });

  it('costs one who is insured nothing', () => {
    expect(payAtPointOfCare({ birthDate: '2015-01-01' }, { markedOn: '2025-10-01' })).toMatchObject({
      payments: [],
      receipt: { total: '0.00' },
    });
  });

  it('is undetermined where the debt is not known', () => {
    expect(payAtPointOfCare({ ...adult, payments: 'unknown' }, { markedOn: '2025-10-01' })).toMatchObject({
      outcome: 'undetermined',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { contribution } from '../../src/contributions/contribution.js';
import { type CategoryCode, categoryCodes } from '../../src/law/scheme/categories.js';
import { due, everyPayer, undetermined } from './requests.js';

const ALSO_WORKING: readonly CategoryCode[] = [
  'child',
  'maternity-or-childcare-leave',
  'pensioner',
  'award-mother',
  'person-with-disability',
  'full-time-student',
  'convict',
  'detainee-or-house-arrest',
];
const all = categoryCodes;
const persons = everyPayer('2023-05').filter(
  ({ payer }) => payer !== 'state' && payer !== 'local-budget' && payer !== 'platform-self-employed',
);

describe('an exempt person', () => {
  it.each(ALSO_WORKING)('owes nothing on wages either: %s', (category) => {
    for (const request of persons) {
      expect(contribution({ ...request, categories: [category] })).toMatchObject({
        exempt: true,
        because: [{ code: `category.${category}` }],
      });
    }
  });

  it.each(all.filter((code) => !ALSO_WORKING.includes(code)))('loses the exemption by working: %s', (category) => {
    for (const request of persons) {
      const { outcome } = contribution({ ...request, categories: [category] });
      expect(outcome === 'exempt').toBe(request.payer === 'self');
    }
  });

  it('pays 2 % and 3 % as a pregnant employee, and 5 950 as a pregnant entrepreneur', () => {
    const pregnant = { month: '2024-05', categories: ['pregnant-not-working'] } as const;
    expect(due({ ...pregnant, payer: 'employee', income: '100000' }).amount).toBe('2000.00');
    expect(due({ ...pregnant, payer: 'employer', income: '100000' }).amount).toBe('3000.00');
    expect(due({ ...pregnant, payer: 'entrepreneur' }).amount).toBe('5950.00');
    expect(contribution({ ...pregnant, payer: 'self' }).outcome).toBe('exempt');
  });

  it('owes nothing while serving', () => {
    for (const request of persons) {
      expect(contribution({ ...request, service: true })).toMatchObject({
        exempt: true,
        because: [{ code: 'service' }],
      });
    }
  });

  it('hears every ground, service first and then the categories in the order of the law', () => {
    const answer = contribution({
      payer: 'self',
      month: '2024-05',
      service: true,
      categories: ['full-time-student', 'registered-unemployed', 'child'],
    });
    expect(answer.outcome === 'exempt' && answer.because.map(({ code }) => code)).toEqual([
      'service',
      'category.child',
      'category.registered-unemployed',
      'category.full-time-student',
    ]);
  });

  it('does not free the budgets that pay for them', () => {
    expect(due({ payer: 'state', month: '2024-05', service: true, categories: all }).amount).toBe('5852.00');
    expect(
      due({ payer: 'local-budget', month: '2026-05', regionalAverageWage: '459450', categories: all }).amount,
    ).toBe('9189.00');
  });
});

describe('an exemption', () => {
  it('is found after the payment exists and before any figure is needed', () => {
    expect(contribution({ payer: 'employee', month: '2019-05', income: '1', categories: ['pensioner'] })).toMatchObject(
      { outcome: 'not-in-force', notInForce: true },
    );
    expect(
      contribution({ payer: 'contractor', month: '2017-08', income: '1', categories: ['pensioner'] }),
    ).toMatchObject({ outcome: 'exempt', exempt: true });
    expect(contribution({ payer: 'employee', month: '2027-05', income: '1', categories: ['pensioner'] })).toMatchObject(
      { outcome: 'exempt', provisional: false },
    );
  });

  it('is provisional beyond the known rules of the status, and undetermined when strict', () => {
    const later = { payer: 'employee', month: '2028-01', income: '1', categories: ['pensioner'] } as const;
    expect(contribution(later)).toMatchObject({ exempt: true, provisional: true });
    expect(contribution({ ...later, month: '2027-12' })).toMatchObject({ exempt: true, provisional: false });
    expect(undetermined(later, { strict: true }).missing).toMatchObject([{ parameter: 'exemption' }]);
  });
});

describe('the employer of a full-time student', () => {
  const student = { month: '2024-05', income: '100000', categories: ['full-time-student'] } as const;

  it('owes no deduction by default, and one by the other reading; the student owes nothing by either', () => {
    expect(contribution({ ...student, payer: 'employer' })).toMatchObject({
      exempt: true,
      readings: { studentEmployerDeduction: 'exempt' },
    });
    const readings = { studentEmployerDeduction: 'due' } as const;
    expect(due({ ...student, payer: 'employer' }, { readings })).toMatchObject({ amount: '3000.00', readings });
    expect(due({ ...student, month: '2023-05', payer: 'single-payment-employer' }, { readings }).amount).toBe(
      '3000.00',
    );
    expect(contribution({ ...student, payer: 'employee' }, { readings }).outcome).toBe('exempt');
  });

  it('is freed by another category under both readings', () => {
    const readings = { studentEmployerDeduction: 'due' } as const;
    const disabled = {
      ...student,
      payer: 'employer',
      categories: ['full-time-student', 'person-with-disability'],
    } as const;
    expect(contribution(disabled, { readings })).toMatchObject({
      exempt: true,
      because: [{ code: 'category.person-with-disability' }],
    });
    for (const studentEmployerDeduction of ['exempt', 'due'] as const) {
      const given = { readings: { studentEmployerDeduction }, sensitivity: true };
      expect(contribution(disabled, given).decidedBy).toEqual([]);
      expect(contribution({ ...student, payer: 'employer', service: true }, given).decidedBy).toEqual([]);
    }
  });

  it('is decided by the reading also where that makes the answer undetermined', () => {
    const later = { ...student, payer: 'employer', month: '2027-05' } as const;
    expect(contribution(later, { sensitivity: true })).toMatchObject({
      exempt: true,
      readings: { studentEmployerDeduction: 'exempt' },
      decidedBy: ['studentEmployerDeduction'],
    });
    const readings = { studentEmployerDeduction: 'due' } as const;
    expect(undetermined(later, { readings, sensitivity: true })).toMatchObject({
      missing: [{ parameter: 'mzp' }],
      readings,
      decidedBy: ['studentEmployerDeduction'],
    });
  });

  it('is the only payer whose answer the reading decides', () => {
    const asked = { sensitivity: true };
    expect(due({ payer: 'employer', month: '2024-05', income: '1' }, asked).decidedBy).toEqual([]);
    expect(contribution({ ...student, payer: 'employee' }, asked).decidedBy).toEqual([]);
    expect(contribution({ ...student, payer: 'employer' })).not.toHaveProperty('decidedBy');
  });

  it('owes by default where the reading is named without a choice', () => {
    const unsaid = { readings: { studentEmployerDeduction: undefined } };
    expect(contribution({ ...student, payer: 'employer' }, unsaid)).toMatchObject({
      outcome: 'exempt',
      readings: { studentEmployerDeduction: 'exempt' },
    });
  });
});

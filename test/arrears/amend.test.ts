import { describe, expect, it } from 'vitest';
import { type ArrearsAnswer, arrears, payAtPointOfCare } from '../../src/arrears/index.js';
import type { PersonFacts } from '../../src/index.js';
import { amend } from '../../src/law/amend.js';
import { insuranceStatus } from '../../src/status/index.js';

const adult: PersonFacts = { birthDate: '1985-05-04' };
const monthsOf = (answer: ArrearsAnswer) =>
  answer.outcome === 'settled' ? answer.months.map(({ month }) => month) : [];

describe('a window of six months for debts from 2026', () => {
  const law = amend({ arrearsWindow: [{ from: '2026-01-01', value: 6 }] }, { name: 'six months' });

  it('shortens what is owed from its day, and leaves the day before as it was', () => {
    const on = '2026-01-01';
    expect(monthsOf(arrears(adult, { on }))).toHaveLength(11);
    expect(arrears(adult, { on, law })).toMatchObject({
      law: 'six months',
      months: [{ month: '2025-07' }, {}, {}, {}, { month: '2025-11' }],
      total: '21250.00',
      window: { from: '2025-07', through: '2025-11' },
      confidence: 'L',
    });
    const eve = { on: '2025-12-31' };
    expect({ ...arrears(adult, { ...eve, law }), law: '' }).toEqual({ ...arrears(adult, eve), law: '' });
  });

  it('decides the status after paying, too', () => {
    const paid = payAtPointOfCare(adult, { markedOn: '2026-01-10', law });
    expect(paid).toMatchObject({ outcome: 'settled', receipt: { total: '25500.00' }, status: { outcome: 'insured' } });
    if (paid.outcome !== 'settled') throw new Error('not settled');
    expect(insuranceStatus(paid.person, { on: '2026-01-10', law }).outcome).toBe('insured');
    expect(insuranceStatus(paid.person, { on: '2026-01-10' }).outcome).toBe('uninsured');
  });
});

describe('an amended law of debts', () => {
  it('prices by its own figures, and moves the day on which a month is due', () => {
    const law = amend({
      mzp: [{ from: '2026-01-01', value: '100000' }],
      dueDay: [{ from: '2026-03-01', value: 10 }],
    });
    const asked = { on: '2026-03-11', law };
    expect(arrears(adult, asked)).toMatchObject({ nextDue: { month: '2026-03', dueOn: '2026-04-10' } });
    const answer = arrears(adult, asked);
    expect(answer.outcome === 'settled' && answer.months.at(-1)).toEqual({ month: '2026-02', price: '5000.00' });
  });

  it('asks for other papers, and pays to another account', () => {
    const law = amend({
      reversalRules: { 'military-service': [{ from: '2022-01-01', value: ['application', 'identity-document'] }] },
      fundAccount: [{ from: '2025-01-01', value: { iban: 'KZ00', bin: '0', bic: 'X' } }],
    });
    const soldier: PersonFacts = {
      ...adult,
      service: [{ from: '2022-08-01', through: '2022-08-31' }],
      registerDebts: ['2022-08'],
    };
    expect(arrears(soldier, { on: '2023-01-10', law })).toMatchObject({
      reversible: [{ month: '2022-08', documents: ['application', 'identity-document'] }],
    });
    expect(payAtPointOfCare(adult, { markedOn: '2025-01-10', law })).toMatchObject({
      receipt: { transfer: { iban: 'KZ00', knp: '122' } },
    });
  });
});

describe('the readings that decide', () => {
  it('are named on request: the price, where months of several years are owed', () => {
    const ask = (on: string) => arrears(adult, { on, sensitivity: true }).decidedBy;
    expect(ask('2024-02-10')).toEqual(['arrearsPrice']);
    expect(ask('2025-12-10')).toEqual([]);
    expect(arrears(adult, { on: '2024-02-10' })).not.toHaveProperty('decidedBy');
    const paid = payAtPointOfCare(adult, { markedOn: '2024-02-10', sensitivity: true });
    expect(paid.decidedBy).toEqual(['arrearsPrice']);
  });

  it('are the defaults where they are named without a choice', () => {
    expect(arrears(adult, { on: '2024-02-10', readings: { arrearsPrice: undefined } })).toMatchObject({
      total: '38500.00',
      readings: { arrearsPrice: 'owed-month', arrearsRule: 'lapse' },
    });
  });
});

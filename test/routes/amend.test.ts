import { describe, expect, it } from 'vitest';
import { insuranceStatus, type PersonFacts } from '../../src/index.js';
import { amend } from '../../src/law/amend.js';
import type { Law } from '../../src/law/law.js';
import { routeLaw, routesToInsured, withFacts } from '../../src/routes/index.js';
import { smash, whilePolluted } from '../smash.js';

const adult: PersonFacts = { birthDate: '1985-05-04' };
const find = (on: string, code: string, law?: Law) =>
  routesToInsured(adult, { on, law }).routes.find((route) => route.code === code);

describe('a law that changes the ways', () => {
  it('insures by another number of months paid ahead', () => {
    const law = amend({ prepaidMonths: [{ from: '2024-07-01', value: 6 }] }, { name: 'half a year' });
    expect(find('2024-12-10', 'prepay-year')).toMatchObject({ cost: '51000.00', insuredThrough: '2026-03-31' });
    const half = find('2024-12-10', 'prepay-year', law);
    expect(half).toMatchObject({ cost: '25500.00', insuredFrom: '2025-01-01', insuredThrough: '2025-09-30' });
    expect(half?.facts.payments).toHaveLength(6);
    expect(insuranceStatus(withFacts(adult, half?.facts ?? {}), { on: '2025-01-01' }).outcome).toBe('uninsured');
    expect({ ...routesToInsured(adult, { on: '2024-06-30', law }), law: '' }).toEqual({
      ...routesToInsured(adult, { on: '2024-06-30' }),
      law: '',
    });
  });

  it('asks for the debt of a shorter window', () => {
    const law = amend({ arrearsWindow: [{ from: '2026-01-01', value: 6 }] });
    expect(find('2026-03-10', 'pay-arrears')?.cost).toBe('51000.00');
    expect(find('2026-03-10', 'pay-arrears', law)?.cost).toBe('25500.00');
  });

  it('opens another category, and says how sure that is', () => {
    const law = amend(
      { enterableCategories: [{ from: '2026-01-01', value: [{ category: 'convict', choosable: false }] }] },
      { name: 'convicts' },
    );
    const { routes, law: name } = routesToInsured(adult, { on: '2026-03-10', law });
    expect(routes.flatMap(({ category }) => category ?? [])).toEqual(['convict']);
    expect(name).toBe('convicts');
  });

  it('closes a way for the days without an edition', () => {
    const [now] = routeLaw.routes.employment;
    const law = { ...routeLaw, routes: { ...routeLaw.routes, employment: [{ ...now, through: '2025-12-31' }] } };
    const codes = (on: string) =>
      routesToInsured(adult, { on, law: law as typeof routeLaw }).routes.map(({ code }) => code);
    expect(codes('2025-12-31')).toContain('employment');
    expect(codes('2026-01-01')).not.toContain('employment');
  });
});

describe('an answer about ways', () => {
  it('tells the status, and how sure each way is', () => {
    const answer = routesToInsured(adult, { on: '2026-03-10' });
    expect(answer).toMatchObject({
      outcome: 'uninsured',
      on: '2026-03-10',
      law: 'kazakhstan',
      provisional: false,
      readings: { arrearsPrice: 'owed-month', arrearsRule: 'lapse' },
    });
    expect(answer.assumed).toContain('payments');
    const confidence = Object.fromEntries(
      answer.routes.map((route) => [route.category ?? route.code, route.confidence]),
    );
    expect(confidence).toMatchObject({ 'register-unemployed': 'H', 'full-time-student': 'M', 'pay-arrears': 'M' });
  });

  it('names what it lacks where the status is not known', () => {
    expect(routesToInsured({ ...adult, payments: 'unknown' }, { on: '2026-03-10' })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ code: 'unknown-facts', parameter: 'payments' }],
    });
  });

  it('names on request the readings that decide it', () => {
    expect(routesToInsured(adult, { on: '2024-02-10', sensitivity: true }).decidedBy).toEqual(['arrearsPrice']);
    expect(routesToInsured(adult, { on: '2024-02-10' })).not.toHaveProperty('decidedBy');
  });

  it('is provisional where the ways are for a day beyond the known law', () => {
    const student: PersonFacts = {
      ...adult,
      categories: [{ category: 'full-time-student', from: '2025-09-01', through: '2028-06-30' }],
    };
    const asked = { on: '2027-12-01' };
    expect(routesToInsured(student, asked).provisional).toBe(false);
    expect(routesToInsured(student, { ...asked, ahead: true })).toMatchObject({
      outcome: 'insured',
      provisional: true,
    });
  });

  it('is nobody else’s: edited, it changes no later one', () => {
    const ask = () => routesToInsured(adult, { on: '2026-03-10', ahead: true, sensitivity: true });
    const before = JSON.stringify(ask());
    smash(ask());
    expect(JSON.stringify(ask())).toBe(before);
  });

  it('does not read what stands on the prototype of every object', () => {
    const ask = () => JSON.stringify(routesToInsured(adult, { on: '2028-03-10', readings: {} }));
    const before = ask();
    const inherited = { strict: true, ahead: true, sensitivity: true, arrearsPrice: 'payment-date', law: {} };
    expect(whilePolluted(inherited, ask)).toBe(before);
  });
});

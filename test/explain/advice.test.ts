import { describe, expect, it } from 'vitest';
import { ADVICE_ORDER, adviceFor, adviceToStay } from '../../src/explain/advice.js';
import { statusLaw } from '../../src/law/status/index.js';
import { insuranceStatus } from '../../src/status/insurance-status.js';
import { example, examples } from './people.js';

function adviceOf(name: string): readonly string[] {
  const { status, next } = example(name);
  return status.outcome === 'insured' ? adviceToStay(status, next, statusLaw) : adviceFor(status, next, statusLaw);
}

describe('what a person who is not insured can do', () => {
  it('is to pay the debt, or a year ahead, when months are owed', () => {
    expect(adviceOf('Гульнара')).toEqual([
      'pay-arrears',
      'prepay-year',
      'register-unemployed',
      'confirm-welfare-level',
      'gobmp-remains',
      'check-status',
    ]);
  });

  it('is to start paying when nothing is owed', () => {
    expect(adviceOf('Дамир')).toContain('start-paying');
    expect(adviceOf('Дамир')).not.toContain('pay-arrears');
  });

  it('is to ask for care at the crisis and the emergency level', () => {
    expect(adviceOf('Роза')[0]).toBe('ask-for-care');
    expect(adviceOf('Роза')).not.toContain('confirm-welfare-level');
  });

  it('is no year ahead for one who is insured soon anyway', () => {
    expect(adviceOf('Ирина')).not.toContain('prepay-year');
  });

  it('is nothing that the law did not offer yet', () => {
    const early = insuranceStatus({ birthDate: '1980-01-01' }, { on: '2022-09-04' });
    expect(adviceFor(early, undefined, statusLaw)).toContain('pay-arrears');
    expect(adviceFor(early, undefined, statusLaw)).not.toContain('prepay-year');
    expect(adviceFor(early, undefined, statusLaw)).not.toContain('confirm-welfare-level');
    const later = insuranceStatus({ birthDate: '1980-01-01' }, { on: '2022-09-05' });
    expect(adviceFor(later, undefined, statusLaw)).toContain('prepay-year');
    const now = insuranceStatus({ birthDate: '1980-01-01' }, { on: '2026-01-01' });
    expect(adviceFor(now, undefined, statusLaw)).toContain('confirm-welfare-level');
  });

  it('depends on why they take no part in the scheme', () => {
    expect(adviceOf('Джон')).toEqual(['get-permit', 'foreigner-care']);
    expect(adviceOf('Фарход')).toEqual(['foreigner-care', 'reverse-permit-debt']);
    expect(adviceOf('Гюльчехра')).toEqual(['get-permit', 'foreigner-care', 'confirm-period', 'settle-debt']);
    const nowhere = insuranceStatus({ birthDate: '2001-01-16', residence: [] }, { on: '2025-12-20' });
    expect(adviceFor(nowhere, undefined, statusLaw)).toEqual(['get-permit', 'correct-records']);
    expect(adviceOf('Олжас')).toEqual(['reverse-service-debt']);
  });

  it('asks no debt of the dead', () => {
    const status = insuranceStatus({ birthDate: '1950-01-01', deathDate: '2026-01-14' }, { on: '2026-02-01' });
    expect(status.reasons.map(({ code }) => code)).toContain('arrears');
    expect(adviceFor(status, undefined, statusLaw)).toEqual(['correct-records']);
  });

  it('is nothing before the right to care began', () => {
    expect(adviceOf('Лаура')).toEqual([]);
  });

  it('is to check the status where it is undetermined', () => {
    expect(adviceOf('Мадина')).toEqual(['check-status']);
  });
});

describe('what an insured person can do', () => {
  it('is to go on paying', () => {
    expect(adviceOf('Ерлан')).toEqual(['keep-paying']);
  });

  it('is to resume payments in the grace', () => {
    expect(adviceOf('Вадим')[0]).toBe('resume-payments');
    expect(adviceOf('Марат, уволился')).toEqual(['resume-payments', 'register-unemployed']);
  });

  it('is to prepare for the end of a category', () => {
    expect(adviceOf('Алихан')).toEqual([
      'start-paying',
      'confirm-category',
      'register-unemployed',
      'confirm-welfare-level',
    ]);
  });

  it('is nothing while no end is in sight', () => {
    expect(adviceOf('Галина')).toEqual([]);
  });
});

describe('advice', () => {
  it('comes in one order, each thing once', () => {
    for (const { status, next } of examples) {
      for (const advice of [adviceFor(status, next, statusLaw), adviceToStay(status, next, statusLaw)]) {
        const places = advice.map((code) => ADVICE_ORDER.indexOf(code));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
    }
  });
});

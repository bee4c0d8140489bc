import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/coverage/index.js';

function payer(diagnosis: string, onset: string | undefined, on: string): string {
  const asked = { on, service: 'day-hospital', diagnosis, insured: false } as const;
  return coverage(onset === undefined ? asked : { ...asked, onset }).payer;
}

describe('the window of a disease', () => {
  it.each([
    ['an infarction', 'I21.0', '2026-03-10', '2026-09-09', '2026-09-10'],
    ['an infarction of the end of a month', 'I21.4', '2026-08-31', '2027-02-28', '2027-03-01'],
    ['an infarction whose anniversary exists in a leap year', 'I22.0', '2023-08-29', '2024-02-28', '2024-02-29'],
    ['an infarction whose anniversary does not exist', 'I22.0', '2023-08-30', '2024-02-29', '2024-03-01'],
    ['an infarction of 31 May, in November', 'I21.0', '2026-05-31', '2026-11-30', '2026-12-01'],
    ['a repeated infarction over the turn of a year', 'I22.8', '2026-10-15', '2027-04-14', '2027-04-15'],
    ['a stroke', 'I63.9', '2026-02-01', '2027-01-31', '2027-02-01'],
    ['a stroke of a leap day', 'I61.0', '2024-02-29', '2025-02-28', '2025-03-01'],
  ])('of %s holds from the onset to the eve of its anniversary', (_, diagnosis, onset, last, after) => {
    const isListed = last >= '2026-01-01' || diagnosis.startsWith('I2');
    expect(payer(diagnosis, onset, onset)).toBe(
      onset >= '2026-01-01' || diagnosis.startsWith('I2') ? 'gobmp' : 'patient',
    );
    expect(payer(diagnosis, onset, last)).toBe(isListed ? 'gobmp' : 'patient');
    expect(payer(diagnosis, onset, after)).toBe('patient');
  });

  it('cannot begin after the day of care', () => {
    expect(() => payer('I21.0', '2026-03-11', '2026-03-10')).toThrow(/after the day/);
    expect(payer('I21.0', '2026-03-10', '2026-03-10')).toBe('gobmp');
  });

  it('left out is undetermined where it decides, and only there', () => {
    expect(payer('I21.0', undefined, '2026-03-10')).toBe('undetermined');
    const emergency = { on: '2026-03-10', service: 'inpatient-emergency', diagnosis: 'I21.0' } as const;
    expect(coverage({ ...emergency, insured: false }).payer).toBe('gobmp');
    expect(coverage({ ...emergency, insured: true })).toMatchObject({
      payer: 'undetermined',
      covered: true,
      pivot: 'onset',
      missing: [{ code: 'fact-left-out', parameter: 'onset' }],
    });
  });

  it('does not matter to a suspicion', () => {
    const suspected = {
      on: '2026-03-10',
      service: 'specialist-or-diagnostics',
      diagnosis: 'I21',
      suspected: true,
    } as const;
    expect(coverage({ ...suspected, insured: false })).toMatchObject({ payer: 'gobmp', pivot: 'suspicion' });
    expect(coverage({ ...suspected, insured: false, onset: '2020-01-01' }).payer).toBe('gobmp');
  });

  it('opens for strokes on 1 January 2026, and closes for I23', () => {
    expect([payer('I63', '2025-11-01', '2025-12-31'), payer('I63', '2025-11-01', '2026-01-01')]).toEqual([
      'patient',
      'gobmp',
    ]);
    expect([payer('I23.0', '2025-11-01', '2025-12-31'), payer('I23.0', '2025-11-01', '2026-01-01')]).toEqual([
      'gobmp',
      'patient',
    ]);
  });

  it('runs from the discharge by the other reading', () => {
    const asked = {
      on: '2026-09-20',
      service: 'day-hospital',
      diagnosis: 'I21',
      insured: false,
      onset: '2026-03-10',
    } as const;
    const readings = { windowStart: 'discharge' } as const;
    expect(coverage({ ...asked, discharge: '2026-03-25' }).payer).toBe('patient');
    expect(coverage({ ...asked, discharge: '2026-03-25', readings }).payer).toBe('gobmp');
    expect(coverage({ ...asked, readings })).toMatchObject({ missing: [{ parameter: 'discharge' }] });
  });
});

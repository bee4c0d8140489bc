/** The questions of a clinic under a law with other editions. */
import { describe, expect, it } from 'vitest';
import { type CareRequest, care, dentalGroupsOf, districtLoad, outreach, splitByPayer } from '../../src/care/index.js';
import { amend } from '../../src/law/amend.js';

const ADULT = { birthDate: '1980-03-01' };
const ASK: CareRequest = { on: '2026-02-10', service: 'specialist-or-diagnostics', diagnosis: 'E11.9' };

describe('care under another law', () => {
  it('has its packages and its prices', () => {
    const back = amend({ chronicPackage: [{ from: '2026-02-01', value: 'gobmp' }] }, { name: 'back' });
    expect(care(ADULT, { ...ASK, law: back })).toMatchObject({
      decision: 'treat-in-gobmp',
      outcome: 'settled',
      law: 'back',
    });
    const dearer = amend({
      carePrices: [
        {
          from: '2026-02-01',
          value: [
            {
              care: 'diabetes-for-a-year',
              from: '700000.00',
              through: '7000000.00',
              diagnosis: ['E10-E14'],
              services: ['specialist-or-diagnostics'],
            },
          ],
        },
      ],
    });
    expect(care(ADULT, { ...ASK, law: dearer }).costIfUninsured).toMatchObject({ from: '700000.00', confidence: 'L' });
    expect(care(ADULT, { ...ASK, on: '2026-01-31', law: dearer }).costIfUninsured).toMatchObject({
      from: '618000.00',
      confidence: 'M',
    });
  });

  it('has its codes of payers', () => {
    const value = {
      gobmp: { finance: 0 },
      osms: { finance: 1 },
      'voluntary-insurance': { finance: 2, payment: 2 },
      patient: { finance: 2, payment: 2 },
    } as const;
    const law = amend({ financeSources: [{ from: '2026-01-01', value }] });
    const line = { on: ASK.on, service: 'day-hospital', diagnosis: 'K80', insured: false } as const;
    expect(splitByPayer([line], { law }).patient[0]?.financeSource).toEqual({ finance: 2, payment: 2 });
    expect(splitByPayer([line]).patient[0]?.financeSource).toEqual({ finance: 2, payment: 1 });
    expect(care(ADULT, { ...ASK, law }).financeSource).toEqual({ finance: 2, payment: 2 });
  });

  it('has its norms, on a day or the latest', () => {
    const law = amend({ doctorNorms: [{ from: '2027-01-01', value: [{ kind: 'gp', people: 1500 }] }] });
    const district = { kind: 'gp', population: 3000, doctors: 2, law } as const;
    expect(districtLoad(district)).toMatchObject({ norm: 1500, law: 'amended', confidence: 'L' });
    expect(districtLoad({ ...district, on: '2026-12-31' })).toMatchObject({ norm: 1700, confidence: 'H' });
    expect(districtLoad({ kind: 'gp', population: 3000, doctors: 2 }).norm).toBe(1700);
  });

  it('has its dental groups', () => {
    const law = amend({ dentalGroupOfCategory: [{ from: '2026-01-01', value: {} }] });
    const child = { birthDate: '2015-03-01' };
    expect(dentalGroupsOf(child, { on: '2026-02-10', law })).toEqual([]);
    expect(dentalGroupsOf(child, { on: '2026-02-10' })).toEqual(['child']);
  });

  it('keeps the planned dental care of those whom its emergency care leaves out', () => {
    const law = amend({ dentalEmergencyGroups: [{ from: '2026-01-01', value: ['child'] }] });
    const pregnant = { categories: [{ category: 'pregnant-not-working', from: '2026-01-01' }] } as const;
    const ask = { on: '2026-02-10', law };
    expect(dentalGroupsOf(pregnant, ask)).toEqual(['pregnant']);
    expect(care(pregnant, { ...ask, service: 'dental-planned' }).decision).toBe('treat-in-osms');
    expect(care(pregnant, { ...ask, service: 'dental-emergency' }).decision).not.toBe('treat-in-osms');
  });

  it('has its calls', () => {
    const law = amend({
      observedCare: [{ from: '2026-01-01', value: ['day-hospital'] }],
      outreachActions: [{ from: '2026-01-01', value: ['invite'] }],
    });
    const people = [{ id: 1, person: ADULT, diagnoses: ['E11'] }];
    expect(outreach(people, { on: ASK.on, law })).toMatchObject({
      law: 'amended',
      confidence: 'L',
      calls: [{ actions: ['invite'], atStake: [{ diagnosis: 'E11', services: ['day-hospital'] }] }],
    });
  });
});

describe('an answer of the desk', () => {
  it('carries what its coverage carries', () => {
    const answer = care(ADULT, ASK);
    const { outcome, assumed, readings, law, confidence, provisional } = answer.coverage;
    expect(answer).toMatchObject({ outcome, assumed, readings, law, confidence, provisional });
    expect(care(ADULT, { ...ASK, diagnosis: 'I21' }).outcome).toBe('undetermined');
  });

  it('names the switches that decide, when asked', () => {
    expect(care(ADULT, ASK).decidedBy).toBeUndefined();
    const kidney = { on: ASK.on, service: 'transplantation', sensitivity: true } as const;
    expect(care(ADULT, kidney).decidedBy).toEqual(['transplantation']);
    expect(care(ADULT, { ...ASK, sensitivity: true }).decidedBy).toEqual([]);
  });
});

/** A law with other editions: every answer before the day of a change is as it was, every answer after it is changed. */
import { describe, expect, it } from 'vitest';
import { care, dentalGroupsOf, outreach } from '../../src/care/index.js';
import { coverage, diseaseGroups, packageDiff, packageTable, type SituationCode } from '../../src/coverage/index.js';
import { amend } from '../../src/law/amend.js';
import { coverageLaw, type Service } from '../../src/law/coverage/index.js';
import { lastOf } from '../../src/law/edition.js';
import type { Law } from '../../src/law/law.js';

const HYPERTENSION = { diagnosis: 'I10', service: 'day-hospital', insured: false } as const;

function payersOf(law: Law | undefined, year: number, service: Service, situation: SituationCode): string[] {
  return packageTable(year, { law })
    .rows.filter((row) => row.service === service && row.situation === situation)
    .map((row) => `${row.from} ${row.ifUninsured}`);
}

describe('a list of chronic diseases that changes in the middle of a year', () => {
  const value = lastOf(coverageLaw.chronicDiseases).value.filter(({ code }) => code !== 'hypertension');
  const law = amend({ chronicDiseases: [{ from: '2024-07-01', value }] }, { name: 'without hypertension' });
  const payer = (on: string): string => coverage({ ...HYPERTENSION, on, law }).payer;

  it('changes the payer on its day, and not before', () => {
    expect([payer('2024-06-30'), payer('2024-07-01')]).toEqual(['gobmp', 'patient']);
    expect(coverage({ ...HYPERTENSION, on: '2024-07-01' }).payer).toBe('gobmp');
  });

  it('leaves the row of the chronic diseases to those that stay on the list', () => {
    expect(payersOf(law, 2024, 'day-hospital', 'chronic-disease')).toEqual(['2024-01-01 gobmp']);
    expect(payersOf(undefined, 2024, 'day-hospital', 'chronic-disease')).toEqual(['2024-01-01 gobmp']);
    expect(packageTable(2024, { law }).counts.chronicInGobmp).toBe(21);
    expect(packageDiff(2023, 2024, { law }).services).toEqual([]);
  });

  it('splits the table on the same day when the list is emptied: every row says what coverage says', () => {
    const without = amend({ chronicDiseases: [{ from: '2024-07-01', value: [] }] });
    const rows = ['2024-01-01 gobmp', '2024-07-01 patient'];
    expect(payersOf(without, 2024, 'day-hospital', 'chronic-disease')).toEqual(rows);
    const { services } = packageDiff(2023, 2024, { law: without });
    expect(new Set(services.map(({ situation }) => situation))).toEqual(new Set(['chronic-disease']));
  });

  it('takes another disease for one on no list when it takes that in', () => {
    const entries = ['D10-D36', 'K80-K87'] as const;
    const wider = [...lastOf(coverageLaw.chronicDiseases).value, { code: 'colitis' as const, entries }];
    const more = amend({ chronicDiseases: [{ from: '2024-07-01', value: wider }] });
    expect(payersOf(more, 2024, 'day-hospital', 'other-disease')).toEqual(['2024-01-01 patient']);
  });

  it('is what diseaseGroups says, under the name of the law', () => {
    expect(diseaseGroups('I10', { on: '2024-06-30', law })).toMatchObject({ listings: [{ list: 'chronic' }] });
    expect(diseaseGroups('I10', { on: '2024-07-01', law })).toMatchObject({
      listings: [],
      law: 'without hypertension',
    });
    expect(packageDiff(2023, 2024, { law })).toMatchObject({
      diseases: [{ disease: 'hypertension' }],
      law: 'without hypertension',
    });
  });
});

describe('a list of social diseases without neoplasms', () => {
  const value = lastOf(coverageLaw.sociallySignificant).value.filter(({ code }) => code !== 'malignant-neoplasms');
  const law = amend({ sociallySignificant: [{ from: '2026-07-01', value }] });

  it.each([
    ['day-hospital', 'social-disease'],
    ['inpatient-planned', 'social-disease'],
    ['specialist-or-diagnostics', 'other-social-disease-suspected'],
    ['rehabilitation', 'social-disease-with-main-treatment'],
  ] as const)('leaves the others theirs: %s, %s', (service, situation) => {
    expect(payersOf(law, 2026, service, situation)).toEqual(['2026-01-01 gobmp']);
  });

  it.each(['social-wins', 'chronic-wins'] as const)('holds a disease that has just set in: %s', (overlap) => {
    const stroke = value.filter(({ code }) => code === 'stroke');
    const options = {
      law: amend({ sociallySignificant: [{ from: '2026-01-01', value: stroke }] }),
      readings: { overlap },
    };
    const row = packageTable(2026, options).rows.find((each) => each.situation === 'social-disease');
    expect(row?.ifUninsured).toBe('gobmp');
  });
});

describe('dental groups that change', () => {
  const value = ['child', 'pregnant', 'age-pensioner'] as const;
  const law = amend({ dentalPlannedGroups: [{ from: '2027-01-01', value }] });
  const pensioner = { service: 'dental-planned', insured: true, dentalGroups: ['age-pensioner'], law } as const;

  it('let ОСМС pay from their day', () => {
    expect(coverage({ ...pensioner, on: '2026-12-31' }).payer).toBe('patient');
    expect(coverage({ ...pensioner, on: '2027-01-01' })).toMatchObject({
      payer: 'osms',
      confidence: 'L',
      because: [{ code: 'dental-group', groups: ['age-pensioner'], confidence: 'L' }, { code: 'insured' }],
    });
  });

  it('have the row of whoever is in one of them', () => {
    const pregnant = amend({ dentalPlannedGroups: [{ from: '2026-07-01', value: ['pregnant'] }] });
    const insured = packageTable(2026, { law: pregnant })
      .rows.filter((row) => row.service === 'dental-planned' && row.situation === 'dental-group')
      .map((row) => `${row.from} ${row.ifInsured}`);
    expect(insured).toEqual(['2026-01-01 osms']);
  });

  it('may leave out the patients whom their disease makes a group', () => {
    const without = amend({ dentalEmergencyGroups: [{ from: '2027-01-01', value: ['child'] }] });
    const ask = { service: 'dental-emergency', insured: true, diagnosis: 'A15', law: without } as const;
    expect(coverage({ ...ask, on: '2026-12-31' }).payer).toBe('osms');
    expect(coverage({ ...ask, on: '2027-01-01' }).payer).toBe('patient');
  });
});

describe('a service whose rule changes', () => {
  const ask = { service: 'ambulance', insured: false } as const;

  it('is paid by another from its day', () => {
    const law = amend({ services: { ambulance: { rule: [{ from: '2027-04-01', value: 'osms' }] } } });
    expect(coverage({ ...ask, on: '2027-03-31', law }).payer).toBe('gobmp');
    expect(coverage({ ...ask, on: '2027-04-01', law }).payer).toBe('patient');
    expect(payersOf(law, 2027, 'ambulance', 'any')).toEqual(['2027-01-01 gobmp', '2027-04-01 patient']);
  });

  it('is open, and says for which days, where the change leaves it open', () => {
    const rule = [{ from: '2027-04-01', through: '2027-06-30', value: 'not-settled' }] as const;
    const answer = coverage({ ...ask, on: '2027-05-01', law: amend({ services: { ambulance: { rule } } }) });
    const period = { from: '2027-04-01', through: '2027-06-30' };
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      pivot: 'law',
      missing: [{ code: 'not-settled', parameter: 'package-of-the-service', period }],
      because: [{ code: 'not-settled', citations: [{ document: 'osms-kz' }] }],
    });
  });

  it('may ask for other conditions, which a table shows from their day', () => {
    const conditions = [{ from: '2026-07-01', value: ['referral-required'] }] as const;
    const law = amend({ services: { 'preventive-check-up': { conditions } } });
    const check = { service: 'preventive-check-up', insured: true, referral: false, law } as const;
    expect(coverage({ ...check, on: '2026-06-30' }).usable).toBe(true);
    expect(coverage({ ...check, on: '2026-07-01' }).usable).toBe(false);
    const rows = packageTable(2026, { law }).rows.filter(({ service }) => service === 'preventive-check-up');
    expect(rows.map((row) => `${row.from} ${row.conditions}`)).toEqual([
      '2026-01-01 attachment-required,provider-in-fund-database',
      '2026-07-01 referral-required',
    ]);
  });
});

describe('a law by which other people are insured', () => {
  const ask = { service: 'day-hospital', diagnosis: 'K80' } as const;

  it('insures in the packages too: a grace of twelve months', () => {
    const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 12 }] });
    const payments = ['2027-10', '2027-11', '2027-12'].map((month) => ({ month, kind: 'self' as const }));
    const person = { payments, reversals: [{ from: '2020-01', through: '2027-09', ground: 'other' }] } as const;
    const on = '2028-09-01';
    expect(coverage({ ...ask, on, person }).payer).toBe('patient');
    expect(coverage({ ...ask, on, person, law })).toMatchObject({ payer: 'osms', insured: true, confidence: 'L' });
    expect(care(person, { ...ask, on, law })).toMatchObject({ decision: 'treat-in-osms', status: { law: 'amended' } });
    const observed = [{ id: 1, person, diagnoses: ['I10'] }];
    expect(outreach(observed, { on }).counts.insured).toBe(0);
    expect(outreach(observed, { on, law }).counts.insured).toBe(1);
  });

  it('has dental groups of its own categories', () => {
    const value = { pensioner: 'award-mother' } as const;
    const law = amend({ dentalGroupOfCategory: [{ from: '2026-01-01', value }] });
    const person = { categories: [{ category: 'pensioner', from: '2025-01-01' }] } as const;
    expect(dentalGroupsOf(person, { on: '2026-02-10', law })).toEqual(['award-mother']);
  });
});

describe('what else may change', () => {
  const inpatient = { service: 'inpatient-emergency', insured: false, lifeThreatening: false } as const;

  it.each([
    ['emergency care of the uninsured', { emergencyOfUninsured: [{ from: '2026-07-01', value: 'life-threatening' }] }],
  ] as const)('%s', (_, changes) => {
    const law = amend(changes);
    expect(coverage({ ...inpatient, on: '2026-06-30', law }).payer).toBe('gobmp');
    expect(coverage({ ...inpatient, on: '2026-07-01', law }).payer).toBe('patient');
  });

  it('the ceiling of a residence, and who can be insured', () => {
    const tourist = {
      on: '2028-01-01',
      service: 'primary-care',
      firstContact: true,
      insured: false,
      residence: { kind: 'temporary-foreigner' },
    } as const;
    const value = { ceiling: 'full', otherwise: 'patient' } as const;
    const open = amend({ residenceCeilings: { 'temporary-foreigner': [{ from: '2028-01-01', value }] } });
    expect(coverage(tourist).payer).toBe('voluntary-insurance');
    expect(coverage({ ...tourist, law: open }).payer).toBe('gobmp');
    expect(coverage({ ...tourist, on: '2027-12-31', law: open }).payer).toBe('voluntary-insurance');
    const insurable = amend(
      { residenceKinds: { 'temporary-foreigner': [{ from: '2028-01-01', value: 'always' }] } },
      { law: open },
    );
    const insured = { ...tourist, service: 'day-hospital', insured: true } as const;
    expect(coverage({ ...insured, law: open }).payer).toBe('patient');
    expect(coverage({ ...insured, law: insurable }).payer).toBe('osms');
  });

  it('the end of the known law', () => {
    const law = amend({ knownThrough: [{ from: '2026-01-01', value: '2030-12-31' }] });
    const ask = { on: '2028-01-01', service: 'ambulance', insured: true } as const;
    expect([coverage(ask).provisional, coverage({ ...ask, law }).provisional]).toEqual([true, false]);
    expect([packageTable(2028).provisional, packageTable(2028, { law }).provisional]).toEqual([true, false]);
  });

  it('nothing in the law as it is, nor in another law beside it', () => {
    const ask = { ...HYPERTENSION, on: '2026-05-01' } as const;
    const before = coverage(ask);
    const toGobmp = amend({ chronicPackage: [{ from: '2026-01-01', value: 'gobmp' }] }, { name: 'back' });
    expect(coverage({ ...ask, law: toGobmp })).toMatchObject({ payer: 'gobmp', law: 'back' });
    expect(coverage(ask)).toEqual(before);
    expect(before).toMatchObject({ payer: 'patient', law: 'kazakhstan' });
  });
});

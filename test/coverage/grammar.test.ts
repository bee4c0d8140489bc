/** What every answer about packages says of itself, and whose it is. */
import { afterEach, describe, expect, it } from 'vitest';
import { attachment } from '../../src/attachment/index.js';
import { care, districtLoad, outreach, splitByPayer } from '../../src/care/index.js';
import { coverage, diseaseGroups, packageDiff, packageTable } from '../../src/coverage/index.js';

const DRUGS = { on: '2026-02-10', service: 'outpatient-drugs', diagnosis: 'E11', insured: false } as const;
const ADULT = { birthDate: '1980-03-01' };

/** A question of every kind. */
const QUESTIONS: Readonly<Record<string, () => object>> = {
  coverage: () => coverage(DRUGS),
  'coverage of an infarction': () => coverage({ ...DRUGS, diagnosis: 'I21' }),
  'coverage of a person': () => coverage({ on: DRUGS.on, service: 'dental-emergency', person: ADULT }),
  'coverage of a foreigner': () =>
    coverage({ on: DRUGS.on, service: 'ambulance', insured: false, residence: { kind: 'cis-citizen-temporary' } }),
  'coverage before 2020': () => coverage({ ...DRUGS, on: '2019-02-10' }),
  diseaseGroups: () => diseaseGroups('A15', { on: DRUGS.on }),
  packageTable: () => packageTable(2025),
  packageDiff: () => packageDiff(2025, 2026),
  attachment: () =>
    attachment({
      submittedAt: '2025-11-02T10:00',
      channel: 'in-person',
      ground: 'campaign',
      applicantKinds: ['guardian'],
    }),
  care: () => care(ADULT, { on: DRUGS.on, service: 'outpatient-drugs', diagnosis: 'E11' }),
  outreach: () => outreach([{ id: 1, person: ADULT, diagnoses: ['E11'] }], { on: DRUGS.on }),
  splitByPayer: () => splitByPayer([DRUGS]),
  districtLoad: () => districtLoad({ kind: 'gp', population: 1700, doctors: 1 }),
};

/** Breaks whatever of an answer can be broken. */
function smash(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) smash(part);
  for (const key of Object.keys(value)) {
    try {
      (value as Record<string, unknown>)[key] = 'broken';
    } catch {
      // Frozen: so much the better.
    }
  }
}

describe('an answer', () => {
  it.each(Object.entries(QUESTIONS))('of %s may be broken: the next is whole', (_, ask) => {
    const whole = JSON.stringify(ask());
    smash(ask());
    expect(JSON.stringify(ask())).toBe(whole);
  });

  it('has readings that nobody can turn for the next', () => {
    const kidney = { on: '2026-03-05', service: 'transplantation', insured: false } as const;
    const { readings } = coverage(kidney);
    expect(() => Object.assign(readings, { transplantation: 'gobmp' })).toThrow();
    expect(coverage(kidney).payer).toBe('patient');
  });

  it('is told by its outcome', () => {
    expect(coverage(DRUGS).outcome).toBe('settled');
    const open = coverage({ ...DRUGS, service: 'day-hospital', diagnosis: 'I21' });
    expect(open.outcome === 'undetermined' && open.missing.map(({ parameter }) => parameter)).toEqual(['onset']);
    expect(diseaseGroups('E11', { on: '2019-12-31' })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ code: 'not-settled', period: { through: '2019-12-31' } }],
    });
  });
});

describe('the confidence of an answer', () => {
  const of = (service: Parameters<typeof coverage>[0]['service'], diagnosis?: string, on = DRUGS.on as string) =>
    coverage({ on, service, insured: true, ...(diagnosis !== undefined && { diagnosis }) }).confidence;

  it('is that of the weakest edition that decided', () => {
    expect(of('ambulance')).toBe('H');
    expect(of('air-ambulance')).toBe('M');
    expect(of('day-hospital', 'C50')).toBe('H');
    expect(of('day-hospital', 'C50', '2025-02-10')).toBe('M');
    expect(of('inpatient-planned', 'A09')).toBe('L');
    expect(of('pregnancy-observation', undefined, '2027-02-10')).toBe('L');
  });

  it('counts a list that decided without being a reason', () => {
    const visitor = { on: '2026-02-10', insured: false, residence: { kind: 'cis-citizen-temporary' } } as const;
    expect(coverage({ ...visitor, service: 'ambulance' })).toMatchObject({ payer: 'gobmp', confidence: 'L' });
    expect(coverage({ ...visitor, service: 'day-hospital' })).toMatchObject({ payer: 'patient', confidence: 'H' });
  });

  it('is said of each reason', () => {
    expect(coverage({ ...DRUGS, diagnosis: 'A15', on: '2025-02-10' }).because).toMatchObject([{ confidence: 'M' }]);
    expect(diseaseGroups('A15', { on: DRUGS.on }).listings.map(({ confidence }) => confidence)).toEqual([
      ...['H', 'L', 'M', 'L'],
    ]);
  });
});

describe('the switches that decide', () => {
  it('are named when asked', () => {
    expect(coverage(DRUGS).decidedBy).toBeUndefined();
    expect(coverage({ ...DRUGS, sensitivity: true }).decidedBy).toEqual([]);
    const epilepsy = { ...DRUGS, diagnosis: 'G40.0', sensitivity: true } as const;
    expect(coverage(epilepsy).decidedBy).toEqual(['overlap']);
    const kidney = { on: DRUGS.on, service: 'transplantation', insured: false, sensitivity: true } as const;
    expect(coverage(kidney).decidedBy).toEqual(['transplantation']);
    expect(coverage({ ...kidney, readings: { transplantation: 'gobmp' } }).decidedBy).toEqual(['transplantation']);
    const refugee = { ...DRUGS, insured: true, residence: { kind: 'refugee' }, sensitivity: true } as const;
    expect(coverage(refugee).decidedBy).toEqual(['refugeesParticipate']);
  });

  it('are those of the status too', () => {
    const person = { residence: { kind: 'refugee' }, birthDate: '2015-01-01' } as const;
    const ask = { on: DRUGS.on, service: 'day-hospital', person, sensitivity: true } as const;
    expect(coverage(ask).decidedBy).toEqual(['refugeesParticipate']);
  });

  it('that are undefined are left out', () => {
    expect(coverage({ ...DRUGS, readings: { overlap: undefined } })).toEqual(coverage(DRUGS));
  });
});

describe('what stands on the prototype of every object', () => {
  const POLLUTED = {
    person: {},
    insured: true,
    residence: { kind: 'temporary-foreigner' },
    diagnosis: 'A15',
    suspected: true,
    dangerousToOthers: true,
    dentalGroups: ['child'],
    onDrugList: 'gobmp',
    lists: { chronicInGobmp: ['E11'] },
    readings: { overlap: 'chronic-wins', doctorLoad: 'with-applicant' },
    strict: true,
    sensitivity: true,
    law: { name: 'nobody’s' },
    onset: '2026-01-01',
    ageGroup: '0-6',
    contract: { kind: 'dms', through: '2020-01-01' },
    documentsFalse: true,
    livesInUnit: false,
    holidays: ['2026-03-05'],
    procedure: 'coronary-bypass',
    endingBy: '2030-01-01',
    diagnoses: ['I10'],
  };

  afterEach(() => {
    for (const key of Object.keys(POLLUTED)) Reflect.deleteProperty(Object.prototype, key);
  });

  it.each(Object.entries(QUESTIONS))('says nothing: %s', (_name, ask) => {
    const clean = JSON.stringify(ask());
    Object.assign(Object.prototype, POLLUTED);
    const polluted = JSON.stringify(ask());
    for (const key of Object.keys(POLLUTED)) Reflect.deleteProperty(Object.prototype, key);
    expect(polluted).toBe(clean);
  });
});

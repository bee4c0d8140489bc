import { describe, expect, it } from 'vitest';
import { type CoverageRequest, coverage } from '../../src/coverage/index.js';
import { readPerson } from '../../src/person/read-person.js';

const CARE = { on: '2026-03-05', service: 'day-hospital', diagnosis: 'K80' } as const;
const OPEN = { payments: 'unknown' } as const;

describe('a person whose facts are partly unknown', () => {
  it('is answered when the payer is the same either way', () => {
    expect(coverage({ ...CARE, diagnosis: 'C50', person: OPEN })).toMatchObject({ payer: 'gobmp', insured: null });
  });

  it('is undetermined otherwise, and the status says what is missing', () => {
    expect(coverage({ ...CARE, person: OPEN })).toMatchObject({
      payer: 'undetermined',
      outcome: 'undetermined',
      insured: null,
      covered: null,
      usable: null,
      possible: ['osms', 'patient'],
      missing: [{ code: 'unknown-facts', parameter: 'payments' }],
      pivot: 'insured-status',
      ifInsured: { payer: 'osms' },
      ifUninsured: { payer: 'patient' },
    });
  });

  it('of unknown residence may be a citizen or a foreigner', () => {
    const person = { residence: 'unknown', birthDate: '2015-01-01' } as const;
    const answer = coverage({ ...CARE, person });
    expect(answer.payer === 'undetermined' && [...answer.possible].sort()).toEqual([
      'osms',
      'patient',
      'voluntary-insurance',
    ]);
    expect(answer).toMatchObject({ missing: [{ parameter: 'residence' }], pivot: 'residence' });
    expect(coverage({ ...CARE, service: 'infectious-inpatient', diagnosis: 'B05', person }).payer).toBe('gobmp');
  });

  it('without a residence in force on the day lacks it', () => {
    const person = { residence: { kind: 'eaeu-worker', from: '2025-01-01', through: '2025-12-31' } } as const;
    expect(coverage({ ...CARE, person })).toMatchObject({
      payer: 'undetermined',
      missing: [{ parameter: 'residence' }],
    });
  });
});

describe('a person whose facts are known', () => {
  it('may have been read already', () => {
    const facts = { birthDate: '2015-01-01' };
    expect(coverage({ ...CARE, person: readPerson(facts) })).toEqual(coverage({ ...CARE, person: facts }));
  });

  it('has the residence of the day', () => {
    const residence = [
      { kind: 'temporary-foreigner', from: '2024-01-01', through: '2025-12-31' },
      { kind: 'permanent-resident', since: '2026-01-01', from: '2026-01-01' },
    ] as const;
    const ask = (on: string): string => coverage({ ...CARE, on, person: { birthDate: '2015-01-01', residence } }).payer;
    expect([ask('2025-06-01'), ask('2026-06-01')]).toEqual(['voluntary-insurance', 'osms']);
  });

  it('is judged by what was known on a day', () => {
    const person = {
      categories: [{ category: 'person-with-disability', from: '2026-01-01', recordedOn: '2026-05-01' }],
    } as const;
    expect(coverage({ ...CARE, person, knownOn: '2026-04-30' }).payer).toBe('patient');
    expect(coverage({ ...CARE, person, knownOn: '2026-05-01' }).payer).toBe('osms');
  });

  it('lists what was left out', () => {
    const { assumed } = coverage({
      ...CARE,
      service: 'specialist-or-diagnostics',
      person: { birthDate: '2015-01-01' },
    });
    expect(assumed).toContain('residence');
    expect(assumed).toContain('suspected');
    expect(assumed).not.toContain('birthDate');
    expect(new Set(assumed).size).toBe(assumed.length);
  });
});

describe('what an answer takes as said', () => {
  const assumed = (request: Partial<CoverageRequest>): readonly string[] =>
    coverage({ on: '2026-03-05', service: 'ambulance', insured: false, ...request } as CoverageRequest).assumed;

  it('is what the rule uses and the request leaves out', () => {
    expect(assumed({})).toEqual(['residence']);
    expect(assumed({ residence: { kind: 'citizen' } })).toEqual([]);
    expect(assumed({ residence: { kind: 'temporary-foreigner' } })).toEqual(['diagnosis', 'dangerousToOthers']);
    expect(assumed({ service: 'dental-planned' })).toEqual(['residence', 'dentalGroups']);
    expect(assumed({ service: 'orthodontics' })).toEqual(['residence', 'congenitalPathology']);
    expect(assumed({ service: 'primary-care', on: '2026-03-05' })).toEqual(['residence']);
    expect(assumed({ service: 'primary-care', on: '2027-03-05' })).toEqual(['residence', 'diagnosis', 'suspected']);
    expect(assumed({ service: 'rehabilitation', diagnosis: 'K80' })).toEqual([
      'residence',
      'dangerousToOthers',
      'withMainTreatment',
    ]);
  });

  it('is not what is missing', () => {
    const answer = coverage({
      ...CARE,
      service: 'infectious-inpatient',
      diagnosis: 'A09',
      insured: false,
      residence: { kind: 'asylum-seeker' },
    });
    expect(answer).toMatchObject({ payer: 'undetermined', assumed: [], missing: [{ parameter: 'dangerousToOthers' }] });
  });
});

describe('a flag for danger to others', () => {
  const foreigner = {
    ...CARE,
    service: 'inpatient-planned',
    insured: false,
    residence: { kind: 'asylum-seeker' },
  } as const;

  it('overrules the lists', () => {
    expect(coverage({ ...foreigner, diagnosis: 'B05' }).payer).toBe('gobmp');
    expect(coverage({ ...foreigner, diagnosis: 'B05', dangerousToOthers: false }).payer).toBe('voluntary-insurance');
    expect(coverage({ ...foreigner, diagnosis: 'K80', dangerousToOthers: true }).payer).toBe('gobmp');
  });

  it('does not open screening, dental care or transplantation to a foreigner', () => {
    for (const service of ['screening-oncology', 'dental-emergency', 'transplantation', 'vaccination'] as const) {
      expect(coverage({ ...foreigner, service, dangerousToOthers: true }).payer).toBe('voluntary-insurance');
    }
    expect(coverage({ ...foreigner, service: 'orthodontics', dangerousToOthers: true }).payer).toBe('patient');
  });
});

describe('an answer', () => {
  it('survives JSON', () => {
    const answer = coverage({ ...CARE, person: OPEN });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('cites the service, and every reason', () => {
    const { citations, because } = coverage({ ...CARE, insured: true });
    for (const reason of because) expect(citations).toEqual(expect.arrayContaining([...reason.citations]));
  });

  it('refuses a service and a day that do not exist', () => {
    expect(() => coverage({ ...CARE, on: '2026-02-30', insured: true })).toThrow(/not a day/);
    expect(() => coverage({ ...CARE, service: 'massage' as 'ambulance', insured: true })).toThrow(/not a service/);
  });
});

describe('the readings of the packages', () => {
  it('transplantation goes to ОСМС in 2026 or stays ГОБМП', () => {
    const kidney = { on: '2026-03-05', service: 'transplantation', insured: false } as const;
    expect(coverage(kidney).payer).toBe('patient');
    expect(coverage({ ...kidney, readings: { transplantation: 'gobmp' } }).payer).toBe('gobmp');
  });

  it('a code on both lists is social or chronic', () => {
    const epilepsy = { ...CARE, diagnosis: 'G40.0', insured: false } as const;
    expect(coverage(epilepsy).payer).toBe('gobmp');
    expect(coverage({ ...epilepsy, readings: { overlap: 'chronic-wins' } }).payer).toBe('patient');
  });

  it('refugees take part in the scheme or do not', () => {
    const refugee = { ...CARE, insured: true, residence: { kind: 'refugee' } } as const;
    expect(coverage(refugee).payer).toBe('osms');
    expect(coverage({ ...refugee, readings: { refugeesParticipate: false } }).payer).toBe('patient');
  });

  it('foreigners pay for an ambulance or have it as an uninsured citizen', () => {
    const tourist = {
      ...CARE,
      service: 'ambulance',
      insured: false,
      residence: { kind: 'temporary-foreigner' },
    } as const;
    expect(coverage(tourist).payer).toBe('voluntary-insurance');
    expect(coverage({ ...tourist, readings: { foreignersEmergency: 'as-uninsured-citizen' } }).payer).toBe('gobmp');
  });
});

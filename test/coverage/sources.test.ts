import { describe, expect, it } from 'vitest';
import { type Coverage, coverage } from '../../src/coverage/index.js';
import type { Service } from '../../src/law/coverage/index.js';
import type { PersonFacts } from '../../src/person/facts.js';

const CARE: readonly Service[] = ['specialist-or-diagnostics', 'outpatient-drugs', 'day-hospital', 'inpatient-planned'];
const YEARS = { from: '2023-01-01' } as const;

function payers(person: PersonFacts, on: string, diagnosis: string): readonly Coverage['payer'][] {
  return [...new Set(CARE.map((service) => coverage({ on, service, diagnosis, person }).payer))];
}

/** The Ministry’s slides of 2026, "Как есть? Как будет?": who the patients are, and who insures them. */
const PATIENTS: readonly (readonly [who: string, insurer: string, person: PersonFacts])[] = [
  ['a child', 'the state', { birthDate: '2015-05-04' }],
  ['an adult with disability', 'the state', { categories: [{ ...YEARS, category: 'person-with-disability' }] }],
  ['a student', 'the state', { categories: [{ ...YEARS, category: 'full-time-student' }] }],
  ['an unemployed adult', 'local bodies', { categories: [{ ...YEARS, category: 'registered-unemployed' }] }],
  ['an adult at level D', 'local bodies', { welfare: [{ ...YEARS, level: 'D' }] }],
  ['an adult at level E', 'local bodies', { welfare: [{ ...YEARS, level: 'E' }] }],
  [
    ...(['an employee', 'the employer'] as const),
    {
      work: [{ ...YEARS, kind: 'employee' }],
      payments: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09']
        .concat(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'])
        .map((month) => ({ month, kind: 'employer' as const })),
      reversals: [{ from: '2020-01', through: '2024-12', ground: 'other' }],
    },
  ],
  [
    ...(['a self-payer', '51 000 tenge a year'] as const),
    {
      payments: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09']
        .concat(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'])
        .map((month) => ({ month, kind: 'self' as const })),
      reversals: [{ from: '2020-01', through: '2024-12', ground: 'other' }],
    },
  ],
];

describe('the Ministry’s slides of 2026: diabetes and cerebral palsy, 2025 | 2026', () => {
  it.each(PATIENTS)('%s, insured by %s: ГОБМП in 2025, ОСМС in 2026', (_, __, person) => {
    for (const diagnosis of ['E11.9', 'E10', 'G80.0']) {
      expect(payers(person, '2025-12-31', diagnosis)).toEqual(['gobmp']);
      expect(payers(person, '2026-02-10', diagnosis)).toEqual(['osms']);
    }
  });

  it('an adult who is not insured: ГОБМП in 2025, pays in 2026', () => {
    for (const diagnosis of ['E11.9', 'G80.0']) {
      expect(payers({}, '2025-12-31', diagnosis)).toEqual(['gobmp']);
      expect(payers({}, '2026-01-01', diagnosis)).toEqual(['patient']);
    }
  });

  it('a child with cerebral palsy is insured to the day before the eighteenth birthday', () => {
    const child: PersonFacts = { birthDate: '2008-05-04' };
    expect(payers(child, '2026-05-03', 'G80.0')).toEqual(['osms']);
    expect(payers(child, '2026-05-04', 'G80.0')).toEqual(['patient']);
  });
});

describe('the news of 21.12.2025: immediate access at the crisis and emergency levels', () => {
  const person: PersonFacts = { welfare: [{ level: 'D', from: '2026-01-01' }] };

  it('asking for care that ОСМС pays for insures', () => {
    const answer = coverage({ on: '2026-03-05', service: 'specialist-or-diagnostics', diagnosis: 'I10', person });
    expect(answer).toMatchObject({ payer: 'osms', insured: true, covered: true });
  });

  it('asking for care that is ГОБМП anyway is no request for care in ОСМС', () => {
    const answer = coverage({ on: '2026-03-05', service: 'ambulance', person });
    expect(answer).toMatchObject({ payer: 'gobmp', insured: false });
  });

  it('a mere enquiry does not insure', () => {
    const enquiry = { on: '2026-03-05', service: 'specialist-or-diagnostics', person, seekingCare: false } as const;
    expect(coverage(enquiry)).toMatchObject({ payer: 'patient', insured: false });
  });

  it('does not hold before 2026, for level C, or for somebody who works', () => {
    const ask = (facts: PersonFacts, on = '2026-03-05'): Coverage =>
      coverage({ on, service: 'day-hospital', diagnosis: 'K80', person: facts });
    expect(ask({ welfare: [{ level: 'D', from: '2025-01-01' }] }, '2025-12-31').payer).toBe('patient');
    expect(ask({ welfare: [{ level: 'C', from: '2026-01-01' }] }).payer).toBe('patient');
    expect(ask({ ...person, work: [{ kind: 'employee', from: '2026-01-01' }] }).payer).toBe('patient');
  });

  it('without attachment the care is covered and not usable', () => {
    const ask = { on: '2026-03-05', service: 'day-hospital', diagnosis: 'K80', person } as const;
    expect(coverage({ ...ask, attached: false })).toMatchObject({ payer: 'osms', covered: true, usable: false });
    expect(coverage({ ...ask, attached: true })).toMatchObject({ payer: 'osms', covered: true, usable: true });
    expect(coverage(ask)).toMatchObject({ usable: true, conditions: [{ state: 'unknown' }, { state: 'unknown' }] });
  });
});

describe('the clinic’s page: frequent questions', () => {
  const asthma = (on: string, insured: boolean): string =>
    coverage({ on, service: 'outpatient-drugs', diagnosis: 'J45.0', insured }).payer;

  it('asthma: drugs whatever the status through 2024, open in 2025, ОСМС from 2026', () => {
    expect([asthma('2023-05-01', false), asthma('2024-12-31', true)]).toEqual(['gobmp', 'gobmp']);
    expect(asthma('2025-05-01', true)).toBe('undetermined');
    expect([asthma('2026-01-01', false), asthma('2026-01-01', true)]).toEqual(['patient', 'osms']);
  });

  it('braces for a child: paid; with a congenital defect: ОСМС', () => {
    const braces = { on: '2024-05-01', service: 'orthodontics', person: { birthDate: '2014-01-01' } } as const;
    expect(coverage(braces).payer).toBe('patient');
    expect(coverage({ ...braces, congenitalPathology: true }).payer).toBe('osms');
  });

  it('CT in another clinic: with a referral, in a clinic of the Fund’s database', () => {
    const ct = { on: '2024-05-01', service: 'specialist-or-diagnostics', diagnosis: 'J98', insured: true } as const;
    const elsewhere = { ...ct, attached: true, referral: true };
    expect(coverage({ ...elsewhere, providerInFundDatabase: true })).toMatchObject({ payer: 'osms', usable: true });
    expect(coverage({ ...elsewhere, providerInFundDatabase: false })).toMatchObject({ payer: 'osms', usable: false });
    expect(coverage({ ...elsewhere, referral: false, providerInFundDatabase: true }).usable).toBe(false);
    expect(coverage(ct).conditions.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'attachment-required unknown',
      'referral-required unknown',
      'provider-in-fund-database unknown',
    ]);
  });

  it('a foreigner with a residence permit: as a citizen, if insured', () => {
    const permit = { residence: { kind: 'permanent-resident' } } as const;
    const ask = { on: '2024-05-01', service: 'specialist-or-diagnostics', diagnosis: 'K80', ...permit } as const;
    expect([true, false].map((insured) => coverage({ ...ask, insured }).payer)).toEqual(['osms', 'patient']);
  });

  it('a child of a foreigner with a residence permit: insured as a child', () => {
    const person: PersonFacts = {
      birthDate: '2016-02-01',
      residence: { kind: 'permanent-resident', since: '2020-02-01' },
    };
    expect(coverage({ on: '2024-05-01', service: 'day-hospital', diagnosis: 'K80', person }).payer).toBe('osms');
  });

  it('a labour migrant: voluntary insurance, but ГОБМП for an acute dangerous disease', () => {
    const migrant = { on: '2024-05-01', insured: true, residence: { kind: 'temporary-foreigner' } } as const;
    expect(coverage({ ...migrant, service: 'primary-care' }).payer).toBe('voluntary-insurance');
    expect(coverage({ ...migrant, service: 'specialist-or-diagnostics', diagnosis: 'K80' })).toMatchObject({
      payer: 'voluntary-insurance',
      insured: false,
      ifInsured: { payer: 'voluntary-insurance' },
      pivot: 'residence',
    });
    expect(coverage({ ...migrant, service: 'infectious-inpatient', diagnosis: 'B05.9' })).toMatchObject({
      payer: 'gobmp',
      pivot: 'danger-to-others',
    });
    expect(coverage({ ...migrant, service: 'infectious-inpatient' })).toMatchObject({
      payer: 'undetermined',
      possible: ['gobmp', 'voluntary-insurance'],
      missing: [{ code: 'fact-left-out', parameter: 'dangerousToOthers' }],
    });
  });

  it('an EAEU worker: ОСМС if insured, voluntary insurance for ПМСП, emergency care as a citizen', () => {
    const worker = { on: '2024-05-01', residence: { kind: 'eaeu-worker' } } as const;
    const ask = (service: Service, insured: boolean): string => coverage({ ...worker, service, insured }).payer;
    expect([ask('dental-planned', true), ask('preventive-check-up', true)]).toEqual(['patient', 'osms']);
    expect([ask('primary-care', true), ask('primary-care', false)]).toEqual(Array(2).fill('voluntary-insurance'));
    expect([ask('ambulance', false), ask('inpatient-emergency', false)]).toEqual(['gobmp', 'gobmp']);
    expect(ask('inpatient-emergency', true)).toBe('osms');
    expect(ask('palliative', true)).toBe('voluntary-insurance');
    const in2027 = { ...worker, on: '2027-05-01', insured: false };
    expect(coverage({ ...in2027, service: 'inpatient-emergency', lifeThreatening: false }).payer).toBe(
      'voluntary-insurance',
    );
    expect(coverage({ ...in2027, service: 'primary-care', firstContact: false, insured: true }).payer).toBe('osms');
  });

  it('a CIS citizen: emergency care as an uninsured citizen, else the patient pays', () => {
    const visitor = { residence: { kind: 'cis-citizen-temporary' }, insured: true } as const;
    expect(coverage({ ...visitor, on: '2026-05-01', service: 'inpatient-emergency' }).payer).toBe('gobmp');
    expect(coverage({ ...visitor, on: '2026-05-01', service: 'day-hospital' }).payer).toBe('patient');
    const later = { ...visitor, on: '2027-05-01', service: 'inpatient-emergency' } as const;
    expect(coverage({ ...later, lifeThreatening: false }).payer).toBe('patient');
    expect(coverage({ ...later, lifeThreatening: true }).payer).toBe('gobmp');
  });
});

import { describe, expect, it } from 'vitest';
import { type CareFacts, coverage } from '../../src/coverage/index.js';
import { coverageLaw, type Service } from '../../src/law/coverage/index.js';
import { keysOf } from '../../src/law/keys-of.js';

/** A line of the table of packages: a service, facts, and in each column who pays for the insured and for the others. */
type Line = readonly [
  what: string,
  service: Service,
  facts: Partial<CareFacts>,
  through2024: string,
  in2025: string,
  in2026: string,
  in2027: string,
];

const G = 'gobmp/gobmp';
const O = 'osms/patient';
const P = 'patient/patient';
const OPEN = 'undetermined/undetermined';
const always = (answer: string): [string, string, string, string] => [answer, answer, answer, answer];
const any = (service: Service, answer: string): Line => [service, service, {}, ...always(answer)];

const SOCIAL = { diagnosis: 'C50' };
const CHRONIC = { diagnosis: 'I10' };
const OTHER = { diagnosis: 'K80' };
const INFECTIOUS = { diagnosis: 'A09' };
const STROKE = { diagnosis: 'I63', onset: '2020-01-10' };

const LINES: readonly Line[] = [
  any('ambulance', G),
  any('air-ambulance', G),
  any('vaccination', G),
  any('palliative', G),
  any('blood-products', G),
  any('nursing-care', G),
  ['primary care, first contact', 'primary-care', { firstContact: true }, G, G, G, G],
  ['primary care, social disease', 'primary-care', { ...SOCIAL, firstContact: false }, G, G, G, G],
  [
    'primary care, suspected social disease',
    'primary-care',
    { ...SOCIAL, suspected: true, firstContact: false },
    G,
    G,
    G,
    G,
  ],
  ['primary care, the rest', 'primary-care', { ...OTHER, firstContact: false }, G, G, G, O],
  ['primary care, chronic disease', 'primary-care', { ...CHRONIC, firstContact: false }, G, G, G, O],
  ['pregnancy', 'pregnancy-observation', {}, G, G, G, OPEN],
  ['specialist, social disease', 'specialist-or-diagnostics', SOCIAL, ...always(G)],
  ['specialist, suspected TB', 'specialist-or-diagnostics', { diagnosis: 'A15', suspected: true }, ...always(G)],
  ['specialist, suspected HIV', 'specialist-or-diagnostics', { diagnosis: 'B20', suspected: true }, ...always(G)],
  ['specialist, other suspicion', 'specialist-or-diagnostics', { ...SOCIAL, suspected: true }, O, O, G, G],
  ['specialist, suspected chronic', 'specialist-or-diagnostics', { ...CHRONIC, suspected: true }, ...always(O)],
  ['specialist, chronic', 'specialist-or-diagnostics', CHRONIC, G, OPEN, O, O],
  ['specialist, everything else', 'specialist-or-diagnostics', OTHER, ...always(O)],
  ['specialist, no diagnosis', 'specialist-or-diagnostics', {}, ...always(O)],
  any('urgent-outpatient', G),
  ['drugs, social', 'outpatient-drugs', SOCIAL, ...always(G)],
  ['drugs, orphan', 'outpatient-drugs', { diagnosis: 'Q80.1' }, ...always(G)],
  ['drugs, chronic', 'outpatient-drugs', CHRONIC, G, OPEN, O, O],
  ['drugs, diabetes', 'outpatient-drugs', { diagnosis: 'E11.9' }, G, G, O, O],
  ['drugs, cerebral palsy', 'outpatient-drugs', { diagnosis: 'G80.1' }, G, G, O, O],
  ['drugs, rheumatic', 'outpatient-drugs', { diagnosis: 'I05.1' }, G, G, O, O],
  ['drugs, connective tissue', 'outpatient-drugs', { diagnosis: 'M34.0' }, G, G, O, O],
  ['drugs, other, not said', 'outpatient-drugs', OTHER, ...always(OPEN)],
  ['drugs, other, ГОБМП list', 'outpatient-drugs', { ...OTHER, onDrugList: 'gobmp' }, ...always(G)],
  ['drugs, other, ОСМС list', 'outpatient-drugs', { ...OTHER, onDrugList: 'osms' }, ...always(O)],
  ['drugs, other, on no list', 'outpatient-drugs', { ...OTHER, onDrugList: 'none' }, ...always(P)],
  ['day hospital, social', 'day-hospital', SOCIAL, ...always(G)],
  ['day hospital, chronic', 'day-hospital', CHRONIC, G, OPEN, O, O],
  ['day hospital, else', 'day-hospital', OTHER, ...always(O)],
  ['day hospital, infection is no reason', 'day-hospital', INFECTIOUS, ...always(O)],
  ['home hospital, social', 'home-hospital', SOCIAL, ...always(G)],
  ['home hospital, else', 'home-hospital', OTHER, ...always(O)],
  ['planned inpatient, social', 'inpatient-planned', SOCIAL, ...always(G)],
  ['planned inpatient, infectious', 'inpatient-planned', INFECTIOUS, ...always(G)],
  ['planned inpatient, dangerous', 'inpatient-planned', { dangerousToOthers: true }, ...always(G)],
  ['planned inpatient, chronic', 'inpatient-planned', CHRONIC, G, OPEN, O, O],
  ['planned inpatient, else', 'inpatient-planned', OTHER, ...always(O)],
  ['emergency, life threat', 'inpatient-emergency', { lifeThreatening: true }, ...always('osms/gobmp')],
  [
    ...(['emergency, no life threat', 'inpatient-emergency', { lifeThreatening: false }] as const),
    ...(['osms/gobmp', 'osms/gobmp', 'osms/gobmp', O] as const),
  ],
  [
    ...(['emergency, threat not said', 'inpatient-emergency', {}] as const),
    ...(['osms/gobmp', 'osms/gobmp', 'osms/gobmp', 'osms/undetermined'] as const),
  ],
  ['emergency, social', 'inpatient-emergency', { ...SOCIAL, lifeThreatening: false }, ...always(G)],
  ['emergency, infectious', 'inpatient-emergency', { ...INFECTIOUS, lifeThreatening: false }, ...always(G)],
  ['emergency, chronic', 'inpatient-emergency', { ...CHRONIC, lifeThreatening: true }, ...always('osms/gobmp')],
  any('infectious-inpatient', G),
  ['reception ward', 'reception-ward', OTHER, ...always('osms/gobmp')],
  ['reception ward, social', 'reception-ward', SOCIAL, ...always(G)],
  ['rehabilitation after TB', 'rehabilitation', { diagnosis: 'B90.9' }, ...always(G)],
  ['rehabilitation, mental', 'rehabilitation', { diagnosis: 'F20.0' }, O, O, G, G],
  ['rehabilitation with a social disease', 'rehabilitation', { ...SOCIAL, withMainTreatment: true }, ...always(G)],
  ['rehabilitation with a chronic disease', 'rehabilitation', { ...CHRONIC, withMainTreatment: true }, G, OPEN, O, O],
  ['rehabilitation of a social disease', 'rehabilitation', SOCIAL, ...always(O)],
  ['rehabilitation, else', 'rehabilitation', OTHER, ...always(O)],
  ['high technology, social', 'high-technology', SOCIAL, ...always(G)],
  ['high technology, else', 'high-technology', OTHER, ...always(O)],
  ['transplantation', 'transplantation', {}, G, G, O, O],
  ['transplantation, social disease', 'transplantation', SOCIAL, G, G, O, O],
  ['donor', 'donor-preparation', {}, G, G, G, O],
  any('treatment-abroad', G),
  ['pathology, social', 'pathology', SOCIAL, ...always(G)],
  ['pathology, else', 'pathology', OTHER, ...always('osms/undetermined')],
  ['cancer screening', 'screening-oncology', {}, O, G, G, G],
  ['cardiometabolic screening', 'screening-cardiometabolic', {}, OPEN, OPEN, G, G],
  ['congenital screening', 'screening-congenital', {}, OPEN, OPEN, O, O],
  any('preventive-check-up', O),
  any('child-check-up', O),
  ['emergency dental, listed', 'dental-emergency', { dentalGroups: ['wwii-veteran'] }, ...always(O)],
  ['emergency dental, diabetes', 'dental-emergency', { diagnosis: 'E11' }, O, O, P, P],
  ['emergency dental, infection', 'dental-emergency', INFECTIOUS, ...always(O)],
  ['emergency dental, others', 'dental-emergency', {}, ...always(P)],
  ['planned dental, child', 'dental-planned', { dentalGroups: ['child'] }, ...always(O)],
  ['planned dental, pregnant', 'dental-planned', { dentalGroups: ['pregnant'] }, ...always(O)],
  ['planned dental, veteran', 'dental-planned', { dentalGroups: ['wwii-veteran'] }, ...always(P)],
  ['planned dental, social disease', 'dental-planned', SOCIAL, ...always(P)],
  ['braces', 'orthodontics', {}, ...always(P)],
  ['orthodontics, congenital', 'orthodontics', { congenitalPathology: true }, ...always(O)],
  ['aesthetic surgery', 'aesthetic-surgery', {}, ...always(P)],
  ['reconstruction, congenital', 'aesthetic-surgery', { congenitalPathology: true }, P, P, O, O],
  ['epilepsy, specialist', 'specialist-or-diagnostics', { diagnosis: 'G40.0' }, G, OPEN, G, G],
  ['stroke long ago, specialist', 'specialist-or-diagnostics', STROKE, ...always(O)],
];

function answers(facts: Partial<CareFacts>, service: Service, on: string): string {
  const { ifInsured, ifUninsured } = coverage({ ...facts, service, on, insured: true });
  return `${ifInsured.payer}/${ifUninsured.payer}`;
}

describe('the table of packages by year', () => {
  it.each(LINES)('%s: as the table', (_, service, facts, through2024, in2025, in2026, in2027) => {
    for (const on of ['2020-10-01', '2021-06-15', '2022-06-15', '2023-06-15', '2024-12-31'])
      expect(answers(facts, service, on), on).toBe(through2024);
    for (const on of ['2025-07-01', '2025-12-31']) expect(answers(facts, service, on), on).toBe(in2025);
    for (const on of ['2026-01-01', '2026-12-31']) expect(answers(facts, service, on), on).toBe(in2026);
    for (const on of ['2027-01-01', '2027-12-31', '2028-01-01']) expect(answers(facts, service, on), on).toBe(in2027);
  });

  it('has a line for every service', () => {
    const named = new Set(LINES.map(([, service]) => service));
    expect(keysOf(coverageLaw.services).filter((code) => !named.has(code))).toEqual([]);
  });

  it('changes cancer screening on 1 April 2020 and 1 July 2025', () => {
    const screening = (on: string): string => answers({}, 'screening-oncology', on);
    expect(screening('2020-03-31')).toBe(G);
    expect(screening('2020-04-01')).toBe(O);
    expect(screening('2025-06-30')).toBe(O);
    expect(screening('2025-07-01')).toBe(G);
  });

  it('leaves the emergency care of the insured open in the first half of 2020', () => {
    const emergency = (on: string): string => answers(OTHER, 'inpatient-emergency', on);
    expect(emergency('2020-01-01')).toBe('undetermined/gobmp');
    expect(emergency('2020-06-30')).toBe('undetermined/gobmp');
    expect(emergency('2020-07-01')).toBe('osms/gobmp');
    expect(answers(OTHER, 'reception-ward', '2020-06-30')).toBe('undetermined/gobmp');
    expect(answers(SOCIAL, 'inpatient-emergency', '2020-03-01')).toBe(G);
    expect(coverage({ on: '2020-03-01', service: 'inpatient-emergency', insured: true })).toMatchObject({
      payer: 'undetermined',
      covered: true,
      missing: [{ code: 'not-settled', parameter: 'emergency-inpatient-2020' }],
    });
  });

  it('knows nothing before 2020, and is provisional after 2027', () => {
    expect(coverage({ on: '2019-12-31', service: 'ambulance', insured: true })).toMatchObject({
      payer: 'undetermined',
      outcome: 'undetermined',
      missing: [{ code: 'not-settled', parameter: 'packages-before-2020', period: { through: '2019-12-31' } }],
      covered: null,
      usable: null,
    });
    const later = { on: '2028-01-01', service: 'ambulance', insured: true } as const;
    expect(coverage({ ...later, on: '2027-12-31' }).provisional).toBe(false);
    expect(coverage(later)).toMatchObject({ payer: 'gobmp', provisional: true });
    expect(coverage({ ...later, strict: true })).toMatchObject({
      payer: 'undetermined',
      missing: [{ code: 'beyond-known-law', parameter: 'packages' }],
    });
  });
});

describe('the chronic diseases of 2025', () => {
  const asthma = { on: '2025-06-01', diagnosis: 'J45.0' } as const;

  it('are undetermined, and covered for the insured', () => {
    const insured = coverage({ ...asthma, service: 'day-hospital', insured: true });
    expect(insured).toMatchObject({ payer: 'undetermined', covered: true, possible: ['gobmp', 'osms'] });
    const other = coverage({ ...asthma, service: 'day-hospital', insured: false });
    expect(other).toMatchObject({ payer: 'undetermined', covered: null, possible: ['gobmp', 'patient'] });
    if (other.payer === 'undetermined') expect(other.missing[0]?.parameter).toBe('chronic-split-2025');
  });

  it('are decided by a list of those that stayed in ГОБМП', () => {
    const lists = { chronicInGobmp: ['J44-J45', 'E02'] };
    const specialist = { on: '2025-06-01', service: 'specialist-or-diagnostics', insured: false, lists } as const;
    expect(coverage({ ...specialist, diagnosis: 'J45.0' }).payer).toBe('gobmp');
    expect(coverage({ ...specialist, diagnosis: 'I10' }).payer).toBe('patient');
    expect(coverage({ ...specialist, diagnosis: 'I10', insured: true }).payer).toBe('osms');
    expect(coverage({ ...specialist, diagnosis: 'K80' }).payer).toBe('patient');
    expect(coverage({ ...specialist, diagnosis: 'J45.0', on: '2026-06-01' }).payer).toBe('patient');
  });

  it('have their drugs by the list of drugs', () => {
    const drugs = { ...asthma, service: 'outpatient-drugs', insured: false } as const;
    expect(coverage({ ...drugs, onDrugList: 'gobmp' }).payer).toBe('gobmp');
    expect(coverage({ ...drugs, onDrugList: 'osms' }).payer).toBe('patient');
    expect(coverage({ ...drugs, onDrugList: 'osms', insured: true }).payer).toBe('osms');
    expect(coverage({ ...drugs, onDrugList: 'none', insured: true }).payer).toBe('patient');
    const open = coverage(drugs);
    expect(open.payer === 'undetermined' && open.missing.map((each) => each.parameter)).toEqual([
      'chronic-split-2025',
      'onDrugList',
    ]);
  });
});

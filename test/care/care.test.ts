import { describe, expect, it } from 'vitest';
import { type CareRequest, care, dentalGroupsOf, districtLoad, splitByPayer } from '../../src/care/index.js';
import { coverage } from '../../src/coverage/index.js';
import type { PersonFacts } from '../../src/person/facts.js';
import { routesToInsured } from '../../src/routes/index.js';

const CHILD: PersonFacts = { birthDate: '2015-03-01' };
const ADULT: PersonFacts = { birthDate: '1980-03-01' };
const ASK: CareRequest = { on: '2026-02-10', service: 'specialist-or-diagnostics', diagnosis: 'E11.9' };

describe('the decision of the desk', () => {
  it.each<[string, PersonFacts, Partial<CareRequest>, string]>([
    ['treats a social disease in ГОБМП', ADULT, { diagnosis: 'C50' }, 'treat-in-gobmp'],
    ['treats the insured in ОСМС', CHILD, { attached: true }, 'treat-in-osms'],
    ['attaches first', CHILD, { attached: false, referral: false }, 'attach-first'],
    ['gets the referral next', CHILD, { attached: true, referral: false }, 'get-referral'],
    ['sends to a supplier of the Fund', CHILD, { providerInFundDatabase: false }, 'choose-fund-provider'],
    [
      'gets a referral for a suspicion too',
      ADULT,
      { diagnosis: 'C50', suspected: true, referral: false },
      'get-referral',
    ],
    ['helps the uninsured to become insured', ADULT, {}, 'become-insured'],
    ['sends braces to paid care', CHILD, { service: 'orthodontics' }, 'paid-care'],
    [
      'bills the insurance of a foreigner',
      { residence: { kind: 'temporary-foreigner' } },
      {},
      'bill-voluntary-insurance',
    ],
    ['asks for the onset of an infarction', CHILD, { diagnosis: 'I21' }, 'ask-for-facts'],
    ['asks for facts of the person', { payments: 'unknown' }, {}, 'ask-for-facts'],
    ['asks the Fund what nobody published', ADULT, { on: '2025-06-01', diagnosis: 'I10' }, 'ask-the-fund'],
    [
      'treats a person at level E who asks',
      { ...ADULT, welfare: [{ level: 'E', from: '2026-01-01' }] },
      {},
      'treat-in-osms',
    ],
  ])('%s', (_, person, changes, decision) => {
    expect(care(person, { ...ASK, ...changes }).decision).toBe(decision);
  });
});

describe('the one call at the desk', () => {
  it('answers status, coverage and attachment together', () => {
    const answer = care(CHILD, { ...ASK, attached: true });
    expect(answer).toMatchObject({
      status: { outcome: 'insured', grounds: [{ code: 'category.child' }] },
      coverage: { payer: 'osms' },
      attachment: 'met',
      financeSource: { finance: 1 },
    });
    expect(answer.coverage).toEqual(coverage({ ...ASK, attached: true, person: CHILD }));
    expect(care(ADULT, { on: '2026-02-10', service: 'ambulance' })).toMatchObject({
      attachment: 'not-needed',
      financeSource: { finance: 0 },
    });
  });

  it('says what going without costs, where the Ministry’s slides of 2026 does', () => {
    expect(care(ADULT, ASK).costIfUninsured).toMatchObject({
      care: 'diabetes-for-a-year',
      from: '618000.00',
      through: '6500000.00',
    });
    expect(care(CHILD, ASK).costIfUninsured).toMatchObject({ care: 'diabetes-for-a-year' });
    expect(care(ADULT, { ...ASK, diagnosis: 'I10' })).not.toHaveProperty('costIfUninsured');
    expect(care(ADULT, { ...ASK, on: '2025-02-10' })).not.toHaveProperty('costIfUninsured');
    const kidney = { on: '2026-02-10', service: 'transplantation', procedure: 'kidney-transplantation' } as const;
    expect(care(ADULT, kidney).costIfUninsured).toMatchObject({ from: '5168295.40', through: '5168295.40' });
    expect(care(ADULT, { on: '2026-02-10', service: 'transplantation' })).not.toHaveProperty('costIfUninsured');
  });

  it('gives the lawful ways to be insured to those whom insurance would cover', () => {
    expect(care(ADULT, ASK).routes).toEqual(routesToInsured(ADULT, { on: ASK.on }).routes);
    expect(care(ADULT, ASK).routes?.map(({ code }) => code)).toContain('pay-arrears');
    expect(care(CHILD, ASK)).not.toHaveProperty('routes');
    expect(care(ADULT, { ...ASK, service: 'ambulance' })).not.toHaveProperty('routes');
  });

  it('knows the dental groups of a person', () => {
    const tooth = { on: '2026-02-10', service: 'dental-planned' } as const;
    expect(care(CHILD, tooth)).toMatchObject({ decision: 'treat-in-osms', coverage: { payer: 'osms' } });
    expect(care(ADULT, tooth).decision).toBe('paid-care');
    expect(care(CHILD, { ...tooth, dentalGroups: [] }).decision).toBe('paid-care');
    const carer: PersonFacts = {
      categories: [{ category: 'carer-of-group-one-disabled-not-working', from: '2025-01-01' }],
    };
    expect(dentalGroupsOf(carer, { on: '2026-02-10' })).toEqual([]);
    expect(dentalGroupsOf(carer, { on: '2026-02-10', readings: { dentalCarers: 'any' } })).toHaveLength(1);
    const pensioner: PersonFacts = { categories: [{ category: 'pensioner', from: '2025-01-01' }] };
    expect(dentalGroupsOf(pensioner, { on: '2026-02-10' })).toEqual(['age-pensioner']);
    expect(dentalGroupsOf(pensioner, { on: '2024-02-10' })).toEqual([]);
  });

  it('survives JSON', () => {
    const answer = care(ADULT, ASK);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe('the separate accounting of ГОБМП and ОСМС', () => {
  it('puts every service under the one who pays for it', () => {
    const on = '2026-02-10';
    const account = splitByPayer([
      { id: 1, on, service: 'ambulance', insured: false },
      { id: 2, on, service: 'day-hospital', diagnosis: 'I10', insured: true },
      { id: 3, on, service: 'day-hospital', diagnosis: 'I10', insured: false },
      { id: 4, on, service: 'primary-care', insured: true, residence: { kind: 'eaeu-worker' } },
      { id: 5, on, service: 'outpatient-drugs', diagnosis: 'K80', insured: true },
      { on, service: 'day-hospital', diagnosis: 'C50', insured: true },
    ]);
    const ids = Object.fromEntries(Object.entries(account).map(([payer, lines]) => [payer, lines.map(({ id }) => id)]));
    expect(ids).toEqual({
      gobmp: [1, undefined],
      osms: [2],
      'voluntary-insurance': [4],
      patient: [3],
      undetermined: [5],
    });
    expect(account.osms[0]).toMatchObject({
      because: ['chronic-disease-in-osms', 'insured'],
      financeSource: { finance: 1 },
    });
    expect(account.patient[0]?.financeSource).toEqual({ finance: 2, payment: 1 });
    expect(account['voluntary-insurance'][0]?.financeSource).toEqual({ finance: 2, payment: 2 });
    expect(account.undetermined[0]).not.toHaveProperty('financeSource');
  });
});

describe('the load of a district', () => {
  it.each([
    ['Turkestan, GPs in towns', 'gp', 336_819, 210, 1604],
    ['Zhambyl, GPs in towns', 'gp', 317_416, 160, 1984],
  ] as const)('is that of the Ministry’s slides of 2019: %s', (_, kind, population, doctors, perDoctor) => {
    expect(districtLoad({ kind, population, doctors }).perDoctor).toBe(perDoctor);
  });

  it('stands against the norm', () => {
    expect(districtLoad({ kind: 'gp', population: 1700, doctors: 1 })).toMatchObject({
      norm: 1700,
      places: 0,
      overloaded: false,
    });
    expect(districtLoad({ kind: 'gp', population: 1701, doctors: 1 })).toMatchObject({
      places: -1,
      overloaded: true,
      doctorsNeeded: 2,
    });
    expect(districtLoad({ kind: 'therapist', population: 4400, doctors: 3 })).toMatchObject({
      norm: 2200,
      doctorsNeeded: 2,
    });
    expect(districtLoad({ kind: 'paediatrician', ageGroup: '0-6', population: 1000, doctors: 0 })).toMatchObject({
      norm: 500,
      perDoctor: null,
      doctorsNeeded: 2,
      overloaded: true,
    });
    expect(districtLoad({ kind: 'paediatrician', ageGroup: '0-14', population: 0, doctors: 0 }).overloaded).toBe(false);
  });

  it('takes whole numbers only', () => {
    for (const population of [-1, 1.5, Number.NaN]) {
      expect(() => districtLoad({ kind: 'gp', population, doctors: 1 })).toThrow();
    }
  });
});

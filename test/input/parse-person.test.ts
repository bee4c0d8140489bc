import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insuredOn, isOsmsError, type PersonFacts } from '../../src/index.js';
import { issueCodes, parsePerson, personFrom } from '../../src/input/index.js';
import { personArbitrary } from '../oracle/people.js';

/** The issues of bad data as `code path`. */
function issuesOf(data: unknown): string[] {
  const parsed = parsePerson(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const from = '2020-01-01';

describe('parsePerson', () => {
  it.each([
    ['a day that does not exist', { birthDate: '2026-02-30' }, ['date.invalid birthDate']],
    ['a day in another form', { birthDate: '30.02.2026' }, ['date.invalid birthDate']],
    ['a number for a day', { birthDate: 19900101 }, ['type birthDate']],
    [
      'a recorded day that is none',
      { birthDate: { date: from, recordedOn: 'x' } },
      ['date.invalid birthDate.recordedOn'],
    ],
    ['an unknown death', { deathDate: 'unknown' }, ['date.invalid deathDate']],
    ['an unknown category', { categories: [{ category: 'chld', from }] }, ['unknown-value categories.0.category']],
    ['a category without a code', { categories: [{ from }] }, ['required categories.0.category']],
    ['a category without a beginning', { categories: [{ category: 'child' }] }, ['required categories.0.from']],
    [
      'a measure where there is none',
      { categories: [{ category: 'child', from, measure: 'detention' }] },
      ['unknown-key categories.0.measure'],
    ],
    [
      'an unknown measure',
      { categories: [{ category: 'detainee-or-house-arrest', from, measure: 'fine' }] },
      ['unknown-value categories.0.measure'],
    ],
    ['a misspelt "unknown"', { categories: 'unkown' }, ['unknown-value categories']],
    ['an object for a list', { categories: {} }, ['type categories']],
    ['a number for an item', { categories: [5] }, ['type categories.0']],
    ['null for a group', { categories: null }, ['type categories']],
    ['an unknown payment kind', { payments: [{ month: '2020-01', kind: 'gift' }] }, ['unknown-value payments.0.kind']],
    ['a month as a date', { payments: [{ month: '2020-01-01', kind: 'self' }] }, ['month.invalid payments.0.month']],
    [
      'a month that does not exist',
      { payments: [{ month: '2020-13', kind: 'self' }] },
      ['month.invalid payments.0.month'],
    ],
    [
      'a payment before the scheme',
      { payments: [{ month: '2017-06', kind: 'employer' }] },
      ['payment.before-scheme payments.0.month'],
    ],
    [
      'a payment before its kind',
      { payments: [{ month: '2019-12', kind: 'self' }] },
      ['payment.kind-not-in-force payments.0.kind'],
    ],
    [
      'a payment between two lives of its kind',
      { payments: [{ month: '2018-01', kind: 'contractor' }] },
      ['payment.kind-not-in-force payments.0.kind'],
    ],
    [
      'a payment after its kind',
      { payments: [{ month: '2024-01', kind: 'single-aggregate' }] },
      ['payment.kind-not-in-force payments.0.kind'],
    ],
    [
      'a day of payment that is none',
      { payments: [{ month: '2024-01', kind: 'self', paidOn: '2024-02-30' }] },
      ['date.invalid payments.0.paidOn'],
    ],
    [
      'a reversed period',
      { work: [{ kind: 'employee', from: '2021-01-02', through: '2021-01-01' }] },
      ['period.reversed work.0.through'],
    ],
    [
      'a reversed residence',
      { residence: { kind: 'citizen', from: '2021-01-02', through: '2021-01-01' } },
      ['period.reversed residence.through'],
    ],
    [
      'reversed months',
      { reversals: [{ from: '2021-02', through: '2021-01', ground: 'other' }] },
      ['period.reversed reversals.0.through'],
    ],
    ['an unknown key', { birthdate: from }, ['unknown-key birthdate']],
    ['an unknown key of an item', { work: [{ kind: 'employee', from, until: from }] }, ['unknown-key work.0.until']],
    ['an unknown residence', { residence: { kind: 'martian' } }, ['unknown-value residence.kind']],
    ['a residence without a kind', { residence: {} }, ['required residence.kind']],
    ['a permit without its day', { residence: { kind: 'permanent-resident' } }, ['required residence.since']],
    ['a treaty worker without a period', { residence: [{ kind: 'eaeu-worker' }] }, ['required residence.0.from']],
    ['no residence in a list', { residence: [] }, ['required residence']],
    ['an unknown level', { welfare: [{ level: 'F', from }] }, ['unknown-value welfare.0.level']],
    ['identical items', { careRequests: [from, from] }, ['duplicate careRequests.1']],
    [
      'identical items with other key order',
      {
        payments: [
          { month: '2020-01', kind: 'self' },
          { kind: 'self', month: '2020-01' },
        ],
      },
      ['duplicate payments.1'],
    ],
    ['nothing', undefined, ['required ']],
    ['null', null, ['type ']],
    ['a list', [], ['type ']],
    ['a text', 'person', ['type ']],
  ])('names %s', (_, data, issues) => expect(issuesOf(data)).toEqual(issues));

  it('names every issue at once, in one answer', () => {
    expect(
      issuesOf({
        birthDate: '2026-02-30',
        work: [{ kind: 'employe', from: '2021-01-02', through: '2021-01-01', foo: 1 }],
        payments: [
          { month: '2017-06', kind: 'employer' },
          { month: '2018-01', kind: 'self' },
        ],
      }).sort(),
    ).toEqual([
      'date.invalid birthDate',
      'payment.before-scheme payments.0.month',
      'payment.kind-not-in-force payments.1.kind',
      'period.reversed work.0.through',
      'unknown-key work.0.foo',
      'unknown-value work.0.kind',
    ]);
  });

  it('takes items that differ in any field for different ones', () => {
    const payments = [
      { month: '2020-01', kind: 'self' },
      { month: '2020-01', kind: 'self', paidOn: '2020-02-01' },
      { month: '2020-01', kind: 'employer' },
    ];
    expect(issuesOf({ payments })).toEqual([]);
  });

  it('refuses lists of more than 2 000 items without looking into them', () => {
    const months = (length: number): string[] =>
      Array.from({ length }, (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
    expect(issuesOf({ pensionContributions: months(2000) })).toEqual([]);
    expect(issuesOf({ pensionContributions: months(2001) })).toEqual(['too-many pensionContributions']);
    expect(issuesOf({ payments: Array.from({ length: 10_000 }, () => ({ month: 'x' })) })).toEqual([
      'too-many payments',
    ]);
  });

  it('refuses what is nested too deep, also what never ends', () => {
    const endless: Record<string, unknown> = {};
    endless.residence = endless;
    expect(issuesOf(endless).some((each) => each.startsWith('too-deep'))).toBe(true);
  });

  it('reports keys that reach for a prototype and pollutes none', () => {
    const data = JSON.parse(
      '{"__proto__":{"birthDate":"1990-01-01"},"constructor":{"prototype":{}},"residence":{"kind":"citizen","__proto__":{}}}',
    );
    expect(issuesOf(data).sort()).toEqual([
      'unknown-key __proto__',
      'unknown-key constructor',
      'unknown-key residence.__proto__',
    ]);
    expect(({} as { birthDate?: string }).birthDate).toBeUndefined();
  });

  it('accepts every group as "unknown", and items that say when they were recorded', () => {
    const groups = [
      'birthDate',
      'residence',
      'categories',
      'work',
      'payments',
      'service',
      'welfare',
      'pensionContributions',
      'careRequests',
      'reversals',
    ];
    expect(issuesOf(Object.fromEntries(groups.map((group) => [group, 'unknown'])))).toEqual([]);
    const recordedOn = '2026-01-01';
    expect(
      issuesOf({
        birthDate: { date: from, recordedOn },
        deathDate: { date: from, recordedOn },
        pensionContributions: [{ month: '2025-11', recordedOn }],
        careRequests: [{ on: from, recordedOn }],
        registerDebts: ['2022-08', { month: '2022-09', recordedOn }],
      }),
    ).toEqual([]);
  });

  it('gives only codes of the closed list, and messages for people', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (data) => {
        const parsed = parsePerson(data);
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { code, message } of parsed.issues) {
          expect(issueCodes).toContain(code);
          expect(message.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never throws, whatever stands at any place of a person', () => {
    fc.assert(
      fc.property(personArbitrary, fc.anything({ maxDepth: 2 }), fc.nat(), (person, junk, place) => {
        const keys = Object.keys(person);
        const key = keys[place % Math.max(1, keys.length)] ?? 'work';
        expect(() => parsePerson({ ...person, [key]: junk })).not.toThrow();
        expect(() => parsePerson({ ...person, [key]: [junk] })).not.toThrow();
      }),
    );
  });

  it('takes every valid person, and reads it as the core does', () => {
    fc.assert(
      fc.property(personArbitrary, (facts) => {
        const parsed = parsePerson(facts);
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        const on = '2026-03-15';
        if (parsed.ok) expect(insuredOn(parsed.value, { on })).toEqual(insuredOn(facts as PersonFacts, { on }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('personFrom', () => {
  it('gives the person, or throws one error with every issue', () => {
    expect(insuredOn(personFrom({ birthDate: '2008-05-04' }), { on: '2026-05-03' }).outcome).toBe('insured');
    let thrown: unknown;
    try {
      personFrom({ birthDate: '2026-02-30', foo: 1 });
    } catch (error) {
      thrown = error;
    }
    expect(isOsmsError(thrown)).toBe(true);
    if (isOsmsError(thrown)) {
      expect(thrown.code).toBe('input.invalid');
      expect(thrown.issues.map(({ code }) => code)).toEqual(['date.invalid', 'unknown-key']);
      expect(thrown.message).toContain('birthDate');
    }
  });
});

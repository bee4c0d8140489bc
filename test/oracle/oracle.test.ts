import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryCodes, type PersonJson } from './facts.js';
import { type OracleStatus, oracleRun, oracleStatus } from './oracle.js';
import { kindExisted, optionsFor, personArbitrary } from './people.js';

interface StatusCase {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly person?: PersonJson;
  readonly sameAs?: string;
  readonly seekingCare?: boolean;
  readonly knownOn?: string;
  readonly expect: {
    readonly outcome: string;
    readonly grounds?: readonly string[];
    readonly reasons?: readonly string[];
    readonly from?: string;
    readonly through?: string;
  };
}

const cases = JSON.parse(
  readFileSync(new URL('../law/cases/status.json', import.meta.url), 'utf8'),
) as readonly StatusCase[];

function personOf({ id, person, sameAs }: StatusCase): PersonJson {
  if (person !== undefined) return person;
  const other = cases.find((candidate) => candidate.id === sameAs);
  if (other === undefined) throw new Error(`case ${id} has no person`);
  return personOf(other);
}

describe('the oracle on the worked examples', () => {
  it.each(cases)('$id $title', (example) => {
    const person = personOf(example);
    const { on, seekingCare, knownOn } = example;
    const options = {
      on,
      ...(seekingCare === undefined ? {} : { seekingCare }),
      ...(knownOn === undefined ? {} : { knownOn }),
    };
    const status = oracleStatus(person, options);
    const { outcome, grounds, reasons, from, through } = example.expect;
    expect(status.outcome).toBe(outcome);
    if (grounds !== undefined) expect(status.grounds).toEqual(grounds);
    if (reasons !== undefined) expect(status.reasons).toEqual(expect.arrayContaining([...reasons]));
    if (from !== undefined) expect(oracleRun(person, options).from).toBe(from);
    if (through !== undefined) expect(oracleRun(person, options).through).toBe(through);
  });
});

const groundCodes = [
  'service',
  ...categoryCodes.map((code) => `category.${code}`),
  'welfare-level',
  'transition-2020',
  'contributions',
  'prepaid-year',
  'grace',
  'long-grace',
];
const outcomes = ['insured', 'uninsured', 'not-participant', 'not-in-force'];
const reasonCodes = [
  'arrears',
  'grace-expired',
  'never-paid',
  'right-lapsed',
  'category-ended',
  'insured-on-request',
  'not-participant',
  'outside-scheme.service',
  'not-in-force',
];

describe('the arbitraries', () => {
  const people = fc.sample(
    personArbitrary.chain((person) =>
      fc.tuple(fc.constant(person), fc.array(optionsFor(person), { minLength: 4, maxLength: 4 })),
    ),
    { numRuns: 1000, seed: 20261122 },
  );

  it('give valid persons only', () => {
    const isReversed = ({ from, through }: { from?: string; through?: string }): boolean =>
      from !== undefined && through !== undefined && from > through;
    const invalid = people.filter(([person]) => {
      const groups = Object.values(person).filter((group) => Array.isArray(group)) as (readonly object[])[];
      return (
        (person.payments ?? []).some(({ month, kind }) => !kindExisted(kind, month)) ||
        groups.some((group) => new Set(group.map((fact) => JSON.stringify(fact))).size < group.length) ||
        groups.some((group) => group.some(isReversed))
      );
    });
    expect(invalid).toEqual([]);
  });

  it('1000 persons × 4 days: every outcome, ground and reason occurs', () => {
    const counts = new Map<string, number>();
    const count = (code: string): void => {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    };
    const check = (status: OracleStatus): void => {
      const isInsured = status.outcome === 'insured';
      if (status.grounds.length > 0 !== isInsured || status.reasons.length > 0 === isInsured) count('inconsistent');
      count(`outcome ${status.outcome}`);
      for (const code of status.grounds) count(`ground ${code}`);
      for (const code of status.reasons) count(`reason ${code}`);
    };
    for (const [person, questions] of people) {
      for (const options of questions) check(oracleStatus(person, options));
    }
    const expected = [
      ...outcomes.map((code) => `outcome ${code}`),
      ...groundCodes.map((code) => `ground ${code}`),
      ...reasonCodes.map((code) => `reason ${code}`),
    ];
    if (process.env.ORACLE_TABLE !== undefined) {
      console.log(expected.map((code) => `${String(counts.get(code) ?? 0).padStart(6)}  ${code}`).join('\n'));
    }
    expect(expected.filter((code) => !counts.has(code))).toEqual([]);
    expect([...counts.keys()].filter((code) => !expected.includes(code))).toEqual([]);
  }, 120_000);

  it('a run contains its day and its ends differ from what lies outside', () => {
    for (const [person, [options]] of people.slice(0, 40)) {
      if (options === undefined) continue;
      const { from, through } = oracleRun(person, { ...options, seekingCare: false });
      const at = (on: string): string => oracleStatus(person, { ...options, seekingCare: false, on }).outcome;
      if (from !== undefined) expect([from <= options.on, at(from)]).toEqual([true, at(options.on)]);
      if (through !== undefined) expect([through >= options.on, at(through)]).toEqual([true, at(options.on)]);
    }
  }, 120_000);
});

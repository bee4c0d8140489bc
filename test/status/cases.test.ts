import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  insuranceStatus,
  insuranceTimeline,
  insuredOn,
  type PersonFacts,
  prepare,
  type StatusOptions,
} from '../../src/index.js';
import { parsePerson } from '../../src/input/index.js';
import { groundCodes, reasonBasis, statusLaw } from '../../src/law/index.js';

/** A worked example: a request of the command line with what is expected, why, and how sure the source is. */
interface StatusCase extends StatusOptions {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly seekingCare?: boolean;
  readonly person?: PersonFacts;
  /** Takes the person of that case. */
  readonly sameAs?: string;
  readonly expect: {
    readonly outcome: string;
    /** All ground codes, in order. */
    readonly grounds?: readonly string[];
    /** Reason codes: some of them in the shared file, all of them in ours. */
    readonly reasons?: readonly string[];
    readonly from?: string;
    readonly through?: string;
    /** Our own file: the months of the reason `arrears`, none where it is empty. */
    readonly arrears?: readonly string[];
  };
  readonly source: string;
  readonly grade: string;
}

const GRADES = ['act', 'authority', 'official-example', 'real-document', 'own-reading'];

function fileOf(name: string): string {
  return readFileSync(new URL(`../law/cases/${name}`, import.meta.url), 'utf8');
}

const shared = JSON.parse(fileOf('status.json')) as readonly StatusCase[];
const own = JSON.parse(fileOf('status-own.json')) as readonly StatusCase[];
const all = [...shared, ...own];

function personOf({ id, person, sameAs }: StatusCase): PersonFacts {
  if (person !== undefined) return person;
  const other = all.find((each) => each.id === sameAs);
  if (other === undefined) throw new Error(`case ${id} has no person`);
  return personOf(other);
}

function optionsOf({ readings, knownOn, strict }: StatusCase): StatusOptions {
  return {
    ...(readings !== undefined && { readings }),
    ...(knownOn !== undefined && { knownOn }),
    ...(strict !== undefined && { strict }),
  };
}

function statusOf(example: StatusCase): ReturnType<typeof insuranceStatus> {
  const { on, seekingCare = false } = example;
  return insuranceStatus(personOf(example), { ...optionsOf(example), on, seekingCare });
}

function checkAnswer(example: StatusCase): void {
  const { outcome, grounds, from, through } = example.expect;
  const status = statusOf(example);
  expect(status.outcome).toBe(outcome);
  if (grounds !== undefined) expect(status.grounds.map((each) => each.code)).toEqual(grounds);
  if (from !== undefined) expect(status.from).toBe(from);
  if (through !== undefined) expect(status.through).toBe(through);
}

describe('the shared worked examples', () => {
  it('expect what they expected when they were graded', () => {
    const expected = shared.map(({ id, on, person, sameAs, expect: answer }) => [id, on, person, sameAs, answer]);
    const digest = createHash('sha256').update(JSON.stringify(expected)).digest('hex');
    expect(digest).toBe('8317af5f0e647c128f356a5601e0b47decd168c807739eb0a9b6b4b3020e4cd5');
  });

  it.each(shared)('$id $title', (example) => {
    checkAnswer(example);
    const reasons = statusOf(example).reasons.map((each) => each.code);
    expect(reasons).toEqual(expect.arrayContaining([...(example.expect.reasons ?? [])]));
  });
});

describe('our own worked examples', () => {
  it.each(own)('$id $title', (example) => {
    checkAnswer(example);
    const { reasons } = statusOf(example);
    expect(reasons.map((each) => each.code).sort()).toEqual([...(example.expect.reasons ?? [])].sort());
    const arrears = reasons.find((each) => each.code === 'arrears');
    if (example.expect.arrears !== undefined) expect(arrears?.months ?? []).toEqual(example.expect.arrears);
  });

  it('cover every ground and every reason', () => {
    const grounds = new Set(all.flatMap((each) => each.expect.grounds ?? []));
    const reasons = new Set(all.flatMap((each) => each.expect.reasons ?? []));
    expect(groundCodes(statusLaw).filter((code) => !grounds.has(code))).toEqual([]);
    expect(Object.keys(reasonBasis).filter((code) => !reasons.has(code))).toEqual([]);
  });

  it('cover every reading and every option', () => {
    const readings = new Set(own.flatMap((each) => Object.keys(each.readings ?? {})));
    expect([...readings].sort()).toEqual([
      'arrearsRule',
      'categoriesFromTheirLaw',
      'eaeuFamilyCategories',
      'graceAfterCategory',
      'refugeesParticipate',
      'serviceIsInsured',
      'stateMonthsBreakSixty',
    ]);
    for (const option of ['knownOn', 'strict', 'seekingCare', 'readings'] as const) {
      expect(own.some((each) => each[option] !== undefined)).toBe(true);
    }
  });

  it('are at least forty, each with an id, a title, a source and a grade of its own', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
    expect(new Set(own.map((each) => `${each.title} ${each.on}`)).size).toBe(own.length);
    expect(all.filter((each) => each.source.length < 5 && each.source !== 'the same')).toEqual([]);
    expect(all.filter((each) => !GRADES.includes(each.grade)).map((each) => each.id)).toEqual([]);
  });

  it('say why nobody is insured: a reason for every outcome but insured and undetermined', () => {
    const silent = own.filter(({ expect: { outcome, reasons = [] } }) => outcome !== 'insured' && reasons.length === 0);
    expect(silent.map((each) => each.expect.outcome)).toEqual(['undetermined']);
  });
});

describe('every worked example', () => {
  it.each(all)('$id passes the input door', (example) => {
    const parsed = parsePerson(personOf(example));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it.each(all)('$id has one answer at every door', (example) => {
    const { on, seekingCare = false } = example;
    const person = personOf(example);
    const options = optionsOf(example);
    const { outcome, grounds } = statusOf(example);
    const codes = grounds.map((each) => each.code);
    expect(insuredOn(person, { ...options, on, seekingCare })).toEqual({ outcome, grounds: codes });
    if (seekingCare) return;
    expect(prepare(person, options).at(on)).toEqual({ outcome, grounds: codes });
    const [segment] = insuranceTimeline(person, { ...options, from: on, through: on });
    expect(segment?.outcome).toBe(outcome);
    expect(segment?.grounds.map((each) => each.code)).toEqual(codes);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactGroup, insuranceStatus, insuredOn, type PersonFacts } from '../../src/index.js';
import { FACT_GROUPS } from '../../src/person/read-person.js';
import { oracleStatus } from '../oracle/oracle.js';
import { dayFor, personArbitrary, readingsArbitrary } from '../oracle/people.js';

const RUNS = Number(process.env.OSMS_RUNS ?? 200);

const asked = personArbitrary.chain((person) =>
  fc.record({
    person: fc.constant(person),
    on: dayFor(person),
    unknown: fc.subarray([...FACT_GROUPS], { minLength: 1, maxLength: 4 }),
    readings: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: readingsArbitrary }),
    seekingCare: fc.boolean(),
  }),
);

function withUnknown(person: object, groups: readonly FactGroup[]): PersonFacts {
  return { ...person, ...Object.fromEntries(groups.map((group) => [group, 'unknown'])) } as PersonFacts;
}

/** A person asked about on a day has been born by it. */
function isBorn(person: { birthDate?: unknown }, on: string): boolean {
  const birth = person.birthDate as string | { date: string } | undefined;
  return birth === undefined || (typeof birth === 'string' ? birth : birth.date) <= on;
}

describe('unknown facts', () => {
  it('leave every outcome possible that some completion gives', () => {
    fc.assert(
      fc.property(asked, ({ person, on, unknown, readings, seekingCare }) => {
        fc.pre(isBorn(person, on));
        const truth = oracleStatus(person, { on, readings, seekingCare }).outcome;
        const status = insuranceStatus(withUnknown(person, unknown), { on, readings, seekingCare });
        expect(status.outcome === 'undetermined' ? status.possible : [status.outcome]).toContain(truth);
      }),
      { numRuns: RUNS },
    );
  });

  it('give only grounds that hold in every completion', () => {
    fc.assert(
      fc.property(asked, ({ person, on, unknown, readings }) => {
        fc.pre(isBorn(person, on));
        const status = insuranceStatus(withUnknown(person, unknown), { on, readings });
        fc.pre(status.outcome === 'insured');
        const truth = oracleStatus(person, { on, readings });
        expect(truth.grounds).toEqual(expect.arrayContaining(status.grounds.map((ground) => ground.code)));
      }),
      { numRuns: RUNS },
    );
  });

  it('are only refined by finding one of them out', () => {
    fc.assert(
      fc.property(asked, ({ person, on, unknown }) => {
        fc.pre(isBorn(person, on));
        const before = insuranceStatus(withUnknown(person, unknown), { on });
        const after = insuranceStatus(withUnknown(person, unknown.slice(1)), { on });
        const possible = before.outcome === 'undetermined' ? before.possible : [before.outcome];
        for (const outcome of after.outcome === 'undetermined' ? after.possible : [after.outcome]) {
          expect(possible).toContain(outcome);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('have deciding sets of unknown groups, none within another', () => {
    fc.assert(
      fc.property(asked, ({ person, on, unknown }) => {
        const status = insuranceStatus(withUnknown(person, unknown), { on });
        fc.pre(status.outcome === 'undetermined');
        if (status.outcome !== 'undetermined') return;
        expect(status.possible.length).toBeGreaterThan(1);
        expect(status.deciding.length).toBeGreaterThan(0);
        for (const set of status.deciding) {
          for (const group of set) expect(unknown).toContain(group);
          const within = status.deciding.filter(
            (other) => other !== set && other.every((group) => set.includes(group)),
          );
          expect(within).toEqual([]);
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('cut the history wherever what is possible changes: a look-up in it equals the day judged alone', () => {
    fc.assert(
      fc.property(asked, ({ person, on, unknown, readings }) => {
        const facts = withUnknown(person, unknown);
        const status = insuranceStatus(facts, { on, readings });
        const grounds = status.grounds.map((ground) => ground.code);
        expect(insuredOn(facts, { on, readings })).toEqual({ outcome: status.outcome, grounds });
      }),
      { numRuns: RUNS },
    );
  });
});

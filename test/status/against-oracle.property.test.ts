import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insuranceStatus, insuredOn, type PersonFacts } from '../../src/index.js';
import { categoryCodes } from '../../src/law/scheme/categories.js';
import { paymentKinds } from '../../src/law/scheme/payment-kinds.js';
import * as oracle from '../oracle/facts.js';
import { oracleRun, oracleStatus } from '../oracle/oracle.js';
import { dayFor, personArbitrary, readingsArbitrary } from '../oracle/people.js';

const asked = personArbitrary.chain((person) =>
  fc.record({
    person: fc.constant(person),
    on: dayFor(person),
    seekingCare: fc.boolean(),
    readings: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: readingsArbitrary }),
    knownOn: fc.option(dayFor(person), { nil: undefined, freq: 4 }),
  }),
);

const RUNS = Number(process.env.OSMS_RUNS ?? 3000);

describe('the library against an independent literal reading of the rules', () => {
  it('gives the same outcome, grounds, reasons and arrears on any day', () => {
    fc.assert(
      fc.property(asked, ({ person, on, seekingCare, readings, knownOn }) => {
        const options = { on, seekingCare, readings, ...(knownOn !== undefined && { knownOn }) };
        const expected = oracleStatus(person, options);
        const status = insuranceStatus(person as PersonFacts, options);
        const cheap = insuredOn(person as PersonFacts, options);
        expect({
          outcome: status.outcome,
          grounds: status.grounds.map((ground) => ground.code),
          reasons: status.reasons.map((reason) => reason.code).sort(),
        }).toEqual({ outcome: expected.outcome, grounds: expected.grounds, reasons: [...expected.reasons].sort() });
        expect(cheap).toEqual({ outcome: expected.outcome, grounds: expected.grounds });
        const arrears = status.reasons.find((reason) => reason.code === 'arrears');
        if (status.outcome !== 'insured') expect(arrears?.months ?? []).toEqual(expected.arrears);
      }),
      { numRuns: RUNS },
    );
  });

  it('knows what the oracle knows: every category and kind of payment', () => {
    expect(oracle.categoryCodes).toEqual(categoryCodes);
    expect(Object.keys(paymentKinds)).toEqual(oracle.paymentKinds);
  });

  it('gives the same run of days with one outcome', () => {
    fc.assert(
      fc.property(asked, ({ person, on, readings }) => {
        const expected = oracleRun(person, { on, readings });
        const status = insuranceStatus(person as PersonFacts, { on, readings });
        if (!expected.fromCut) expect(status.from).toBe(expected.from);
        if (!expected.throughCut) expect(status.through).toBe(expected.through);
      }),
      { numRuns: RUNS / 20 },
    );
  });
});

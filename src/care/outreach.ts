import { weakest } from '../answer/confidence.js';
import { dayNumber } from '../answer/day-number.js';
import { own } from '../answer/own.js';
import { isBeyondKnownLaw } from '../law/known.js';
import type { InsuranceStatus } from '../status/index.js';
import { insuranceStatus } from '../status/index.js';
import type { Observed, Outreach, OutreachCause, OutreachOptions } from './outreach-answers.js';
import { type OutreachAsked, readOutreach } from './outreach-asked.js';
import { callFor } from './outreach-call.js';

/**
 * The district doctor's algorithm: whom of the people under observation to call, why, by which way to "insured".
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see the Ministry’s slides of 2026, what the district doctor and nurse do
 * @example
 * const { calls } = outreach([{ id: 1, person: { birthDate: '1980-01-01' }, diagnoses: ['E11'] }], { on: '2026-02-01' });
 * calls[0]?.paths.map((each) => each.path); // ['register-unemployed', 'apply-for-welfare-level', 'pay-arrears', 'enter-category']
 */
export function outreach(persons: readonly Observed[], options: OutreachOptions): Outreach {
  const asked = readOutreach(options);
  const { choices, law, readings } = asked;
  const judged = persons.map((observed) => ({ observed, status: insuranceStatus(observed.person, choices) }));
  const calls = judged.flatMap(({ observed, status }) => {
    const cause = causeOf(status, asked);
    return cause === undefined ? [] : [callFor(observed, status, cause, asked)];
  });
  const count = (outcome: InsuranceStatus['outcome']): number =>
    judged.filter(({ status }) => status.outcome === outcome).length;
  return {
    on: choices.on,
    calls: [...calls.filter((call) => call.atStake.length > 0), ...calls.filter((call) => call.atStake.length === 0)],
    counts: {
      observed: persons.length,
      insured: count('insured'),
      toCall: calls.length,
      notParticipants: count('not-participant'),
    },
    readings,
    law: law.name,
    confidence: weakest(calls),
    provisional: isBeyondKnownLaw(law, asked.day),
  };
}

function causeOf(status: InsuranceStatus, { endingBy }: OutreachAsked): OutreachCause | undefined {
  if (status.outcome === 'undetermined') return 'not-known';
  if (status.outcome === 'insured') {
    const through = own(status, 'through');
    const ends = endingBy !== undefined && through !== undefined && dayNumber(through) <= endingBy;
    return ends ? 'insurance-ends' : undefined;
  }
  if (status.outcome !== 'uninsured') return undefined;
  return status.reasons.some(({ code }) => code === 'insured-on-request') ? 'insured-on-request' : 'not-insured';
}

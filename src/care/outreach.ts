import type { InsuranceStatus } from '../status/answers.js';
import { insuranceStatus } from '../status/insurance-status.js';
import { dayNumber } from '../status/subject.js';
import type { Observed, Outreach, OutreachCause, OutreachOptions } from './outreach-answers.js';
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
  const judged = persons.map((observed) => ({ observed, status: statusOf(observed, options) }));
  const calls = judged.flatMap(({ observed, status }) => {
    const cause = causeOf(status, options);
    return cause === undefined ? [] : [callFor(observed, status, cause, options)];
  });
  const count = (outcome: InsuranceStatus['outcome']): number =>
    judged.filter(({ status }) => status.outcome === outcome).length;
  return {
    on: options.on,
    calls: [...calls.filter((call) => call.atStake.length > 0), ...calls.filter((call) => call.atStake.length === 0)],
    counts: {
      observed: persons.length,
      insured: count('insured'),
      toCall: calls.length,
      notParticipants: count('not-participant'),
    },
  };
}

function statusOf({ person }: Observed, { on, readings, strict }: OutreachOptions): InsuranceStatus {
  return insuranceStatus(person, {
    on,
    ...(readings !== undefined && { readings }),
    ...(strict !== undefined && { strict }),
  });
}

function causeOf(status: InsuranceStatus, { endingBy }: OutreachOptions): OutreachCause | undefined {
  if (status.outcome === 'undetermined') return 'not-known';
  if (status.outcome === 'insured') {
    const ends =
      endingBy !== undefined && status.through !== undefined && dayNumber(status.through) <= dayNumber(endingBy);
    return ends ? 'insurance-ends' : undefined;
  }
  if (status.outcome !== 'uninsured') return undefined;
  return status.reasons.some(({ code }) => code === 'insured-on-request') ? 'insured-on-request' : 'not-insured';
}

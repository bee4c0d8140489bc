import type { Condition, Coverage } from '../coverage/index.js';
import type { ConditionCode } from '../law/coverage/index.js';
import type { CareDecision } from './answers.js';

/** What stands in the way of covered care, the most important first. */
const FIRST_MEND: readonly (readonly [ConditionCode, CareDecision])[] = [
  ['attachment-required', 'attach-first'],
  ['referral-required', 'get-referral'],
  ['provider-in-fund-database', 'choose-fund-provider'],
];

/** What the desk does next: the rows of docs/mis/care.md, from the top. */
export function decisionFor(coverage: Coverage): CareDecision {
  const obstacle = FIRST_MEND.find(([code]) => stateOf(coverage, code) === 'unmet')?.[1];
  switch (coverage.payer) {
    case 'undetermined':
      return coverage.missing.some(({ code }) => code === 'fact-left-out' || code === 'unknown-facts')
        ? 'ask-for-facts'
        : 'ask-the-fund';
    case 'gobmp':
      return obstacle ?? 'treat-in-gobmp';
    case 'osms':
      return obstacle ?? 'treat-in-osms';
    case 'voluntary-insurance':
      return 'bill-voluntary-insurance';
    case 'patient':
      return coverage.ifInsured.covered === true ? 'become-insured' : 'paid-care';
  }
}

export function stateOf(coverage: Coverage, code: ConditionCode): Condition['state'] | undefined {
  return coverage.conditions.find((condition) => condition.code === code)?.state;
}

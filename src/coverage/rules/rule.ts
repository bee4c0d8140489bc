import type { CoverageReason } from '../answers.js';
import type { CareCase } from '../care-case.js';
import type { CareFacts } from '../request.js';
import { paidBy, reason, type Verdict } from '../verdict.js';

/** A fact about the care that a rule may use. */
export type RuleFact = Exclude<
  keyof CareFacts,
  'on' | 'service' | 'discharge' | 'attached' | 'referral' | 'providerInFundDatabase'
>;

/** How a package treats a service. */
export interface Rule {
  /** The facts that it uses; every other fact leaves the answer as it is. */
  readonly reads: readonly RuleFact[];
  readonly decide: (care: CareCase, insured: boolean) => Verdict;
}

/** What ОСМС pays for the insured, and the others pay themselves. */
export function osmsPays(insured: boolean, ...why: CoverageReason[]): Verdict {
  return insured ? paidBy('osms', ...why, reason('insured')) : paidBy('patient', ...why, reason('not-insured'));
}

/** Care beyond ГОБМП. */
export function ordinaryCare(care: CareCase, insured: boolean): Verdict {
  return osmsPays(insured, reason('beyond-gobmp', [care.edition]));
}

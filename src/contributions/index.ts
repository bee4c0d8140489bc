/** Everything public about contributions. */

export type { Payer, Settlement } from '../law/contributions/payers.js';
export type { Account } from '../law/contributions/payment-details.js';
export type { ContributionReadings } from '../law/contributions/readings.js';
export type * from './answers.js';
export { contribution } from './contribution.js';
export {
  type ContributionKernel,
  contributionKernel,
  type KernelPayer,
  NOT_IN_FORCE,
  UNDETERMINED,
} from './contribution-kernel.js';
export { type ContributionRow, type ContributionTable, contributionTable, knownYears } from './contribution-table.js';
export { type PenaltyAnswer, type PenaltyDue, type PenaltyPart, type PenaltyRequest, penalty } from './penalty.js';
export type * from './request.js';

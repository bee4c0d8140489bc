/** Everything public about contributions. */
export type { ContributionReadings } from '../law/contribution-readings.js';
export type { Payer, Settlement } from '../law/payers.js';
export type { Account } from '../law/payment-details.js';
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

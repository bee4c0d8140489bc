/** Everything public about contributions. */

export { type ContributionLaw, contributionLaw } from '../law/contributions/index.js';
export type { Payer, Settlement } from '../law/contributions/payers.js';
export type { Account } from '../law/contributions/payment-details.js';
export type { ContributionReadings } from '../law/contributions/readings.js';
export type * from './answers.js';
export { contribution } from './contribution.js';
export {
  type ContributionKernel,
  contributionKernel,
  type KernelOptions,
  type KernelPayer,
  NOT_IN_FORCE,
  UNDETERMINED,
} from './contribution-kernel.js';
export {
  type ContributionRow,
  type ContributionTable,
  contributionTable,
  knownYears,
  type RatesOptions,
} from './contribution-table.js';
export { penalty } from './penalty.js';
export type * from './penalty-answers.js';
export type * from './request.js';

import { type ContributionLaw, contributionLaw } from '../contributions/index.js';
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { type StatusLaw, statusLaw } from '../status/index.js';
import { type PointOfCareStep, pointOfCareFlow } from './point-of-care-flow.js';
import { type ArrearsReadings, arrearsPrices } from './readings.js';
import { type ReversalRule, type ReversibleGround, reversalRules } from './reversals.js';

/** What a person owes, at what price, and how it is cancelled or paid: what a question about debts asks of the law. */
export interface ArrearsLaw extends StatusLaw, ContributionLaw {
  readonly arrearsPrices: Readonly<Record<ArrearsReadings['arrearsPrice'], Editions<'priced', 'rule'>>>;
  readonly reversalRules: Readonly<Record<ReversibleGround, ReversalRule>>;
  readonly pointOfCareFlow: Editions<readonly PointOfCareStep[], 'list'>;
}

/** The law of debts as it is. */
export const arrearsLaw: ArrearsLaw = frozen({
  ...statusLaw,
  ...contributionLaw,
  arrearsPrices,
  reversalRules,
  pointOfCareFlow,
});

import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { type SchemeLaw, schemeLaw } from '../scheme/index.js';
import type { PaymentMonths } from '../scheme/payment-kinds.js';
import { dueDay } from '../status/contribution-months.js';
import { averageWages, mrp, mzp, stateBases } from './base-indicators.js';
import { exemptPersons, serviceExemption } from './exemptions.js';
import { type Caps, caps, objectsInMrp, objectsInMzp, platformLimits } from './objects.js';
import {
  type BudgetPayer,
  budgetMonths,
  type CappedPayer,
  type FixedPayer,
  type PayerRecords,
  payerRecords,
  type Settlement,
  type SinglePaymentPayer,
} from './payers.js';
import {
  type Account,
  type BudgetTerm,
  budgetTerms,
  fundAccount,
  type PaidForBy,
  type PurposeCodes,
  penaltyPurposeCodes,
  purposeCodes,
  rounding,
} from './payment-details.js';
import { penaltyFactor, penaltyYear } from './penalty.js';
import { amountsKnownThrough, type RatedPayer, type Rates, rates } from './rates.js';
import { singlePaymentRates, singlePaymentShares } from './single-payment.js';

/** Who owes what for a month. What is dated is read on the first day of the month the money is for. */
export interface ContributionLaw extends SchemeLaw {
  readonly payers: PayerRecords;
  readonly budgetMonths: Readonly<Record<BudgetPayer, PaymentMonths>>;
  readonly mzp: Editions<string, 'tenge'>;
  readonly mrp: Editions<string, 'tenge'>;
  readonly averageWages: Editions<string, 'tenge'>;
  readonly stateBases: Editions<string, 'tenge'>;
  readonly rates: Readonly<Record<RatedPayer, Rates>>;
  readonly singlePaymentRates: Rates;
  readonly singlePaymentShares: Readonly<Record<SinglePaymentPayer, Editions<string, 'share'>>>;
  readonly caps: Readonly<Record<CappedPayer, Caps>>;
  readonly objectsInMzp: Readonly<Record<FixedPayer, Editions<string, 'times-mzp'>>>;
  readonly objectsInMrp: Readonly<Record<Settlement, Editions<string, 'times-mrp'>>>;
  readonly platformLimits: Editions<string, 'times-mrp'>;
  readonly amountsKnownThrough: Editions<string, 'month'>;
  readonly exemptPersons: Editions<'exempt', 'rule'>;
  readonly serviceExemption: Editions<'exempt', 'rule'>;
  readonly fundAccount: Editions<Account, 'code'>;
  readonly purposeCodes: Editions<PurposeCodes, 'code'>;
  readonly penaltyPurposeCodes: Editions<PurposeCodes, 'code'>;
  readonly dueDay: Editions<number, 'day-of-month'>;
  readonly budgetTerms: Readonly<Record<PaidForBy, Editions<BudgetTerm, 'working-days'>>>;
  readonly rounding: Editions<'half-up', 'code'>;
  readonly penaltyFactor: Editions<string, 'factor'>;
  readonly penaltyYear: Editions<number, 'days'>;
}

/** The law of contributions as it is. */
export const contributionLaw: ContributionLaw = frozen({
  ...schemeLaw,
  payers: payerRecords,
  budgetMonths,
  mzp,
  mrp,
  averageWages,
  stateBases,
  rates,
  singlePaymentRates,
  singlePaymentShares,
  caps,
  objectsInMzp,
  objectsInMrp,
  platformLimits,
  amountsKnownThrough,
  exemptPersons,
  serviceExemption,
  fundAccount,
  purposeCodes,
  penaltyPurposeCodes,
  dueDay,
  budgetTerms,
  rounding,
  penaltyFactor,
  penaltyYear,
});

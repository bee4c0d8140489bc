import { firstDayOf } from '../calendar/month.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import type { BudgetPayer, PayerRecord } from '../law/contributions/payers.js';
import { inForce } from '../law/edition.js';
import type { PaymentKind, PaymentMonths } from '../law/scheme/payment-kinds.js';

/** The months for which a payment exists. */
export function paymentMonths(law: ContributionLaw, { kind }: PayerRecord): PaymentMonths {
  return isBudget(law, kind) ? law.budgetMonths[kind] : law.paymentKinds[kind];
}

/** Whether a payment can be for a month. */
export function existsIn(law: ContributionLaw, payer: PayerRecord, month: number): boolean {
  return inForce(paymentMonths(law, payer), firstDayOf(month)) !== undefined;
}

function isBudget({ budgetMonths }: ContributionLaw, kind: PaymentKind | BudgetPayer): kind is BudgetPayer {
  return Object.hasOwn(budgetMonths, kind);
}

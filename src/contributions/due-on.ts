import { formatDay } from '../calendar/day.js';
import { dayInMonth, formatMonth } from '../calendar/month.js';
import type { PayerRecord } from '../law/contributions/payers.js';
import type { PaidForBy } from '../law/contributions/payment-details.js';
import type { Day } from '../person/facts.js';
import type { BudgetDue } from './answers.js';
import { standingIn } from './figure.js';
import type { LawInMonth } from './figures.js';

/** The day by which the money for a month is due; for budgets, in which working days. */
export function dueOn({ payer }: PayerRecord, at: LawInMonth): Day | BudgetDue {
  if (payer === 'state') return inWorkingDays(['state'], at);
  if (payer === 'local-budget') return inWorkingDays(['registered-unemployed', 'welfare-level'], at);
  const next = at.month + 1;
  return formatDay(dayInMonth(next, standingIn(at.law.dueDay, next).value));
}

function inWorkingDays(paidFor: readonly PaidForBy[], { law, month }: LawInMonth): BudgetDue {
  return {
    code: 'first-working-days',
    terms: paidFor.map((of) => {
      const { workingDays, monthsLater } = standingIn(law.budgetTerms[of], month).value;
      return { of, month: formatMonth(month + monthsLater), workingDays };
    }),
  };
}

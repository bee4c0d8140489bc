import { selfPayments } from '../../arrears/door.js';
import { formatMonth } from '../../calendar/month.js';
import type { PaymentFact, PersonFacts } from '../../person/facts.js';
import { free, paying, priceOf, type Situation, type Way } from '../way.js';

/** Take a job, and pay the debt where the employer's deduction alone does not insure (405-V, articles 5 and 27). */
export const employment: Way = (at) => {
  const { owed, day } = at;
  const withDebt =
    owed === undefined || owed.length === 0
      ? []
      : [paying(at, 'employment', priceOf(at, owed), employed(at, selfPayments(owed, day)))];
  return [[free(at, 'employment', employed(at, [])), ...withDebt]];
};

/** Hired on the day, the employer's deduction for the month paid. */
function employed({ on, month }: Situation, own: readonly PaymentFact[]): PersonFacts {
  return {
    work: [{ kind: 'employee', from: on }],
    payments: [...own, { month: formatMonth(month), kind: 'employer', paidOn: on }],
  };
}

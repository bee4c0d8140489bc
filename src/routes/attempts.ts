/** The ways a person can try, each as the facts it adds. Whether they insure is found by asking. */

import type { ArrearsOptions, MissingPrice } from '../arrears/answers.js';
import { clearDebt, selfPayments } from '../arrears/clearing.js';
import { arrearsReadings, type Priced, priced } from '../arrears/price.js';
import { reversibleMonths } from '../arrears/reversible.js';
import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { Amount } from '../contributions/request.js';
import { firstOf } from '../law/edition.js';
import { enterableCategories, type RouteCode } from '../law/routes/routes.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import { prepaidMonths } from '../law/status/prepayment.js';
import type { PaymentFact, PersonFacts } from '../person/facts.js';
import type { Subject } from '../status/subject.js';

/** A way tried: the facts it adds and what it costs. */
export interface Attempt {
  readonly code: RouteCode;
  readonly category?: CategoryCode;
  readonly choosable?: boolean;
  readonly facts: PersonFacts;
  readonly cost: Amount | null;
  readonly missing: readonly MissingPrice[];
}

/** Every way that may insure on a day, given the months owed; of ways to the same end the lighter first. */
export function attempts(
  subject: Subject,
  day: number,
  owed: readonly number[] | undefined,
  options: ArrearsOptions,
): readonly (readonly Attempt[])[] {
  const now = monthOfDay(day);
  const on = formatDay(day);
  const priceOf = (months: readonly number[]): Priced => priced(months, now, arrearsReadings(options.readings));
  const paying = (code: RouteCode, { total, missing }: Priced, facts: PersonFacts): Attempt => ({
    code,
    facts,
    cost: total,
    missing,
  });
  const free = (code: RouteCode, facts: PersonFacts, rest: Partial<Attempt> = {}): Attempt => ({
    code,
    facts,
    cost: FREE,
    missing: [],
    ...rest,
  });
  const employed = (own: readonly PaymentFact[]): PersonFacts => ({
    work: [{ kind: 'employee', from: on }],
    payments: [...own, { month: formatMonth(now), kind: 'employer', paidOn: on }],
  });
  const nextYear = Array.from({ length: firstOf(prepaidMonths).value }, (_, at) => now + 1 + at);
  const cleared = owed && clearDebt(subject, day, owed, options);
  const debts = (code: RouteCode): Attempt[] =>
    cleared ? [paying(code, cleared.price, { payments: cleared.payments })] : [];
  return [
    debts('pay-arrears'),
    reversibleMonths(subject.file).length > 0 ? debts('reverse-debt') : [],
    [paying('prepay-year', priceOf(nextYear), { payments: selfPayments(nextYear, day) })],
    [free('register-unemployed', { categories: [{ category: 'registered-unemployed', from: on }] })],
    [
      free('ask-for-care', { careRequests: [on] }),
      free('apply-for-welfare-level', { welfare: [{ level: 'D', from: on }], careRequests: [on] }),
    ],
    [
      free('employment', employed([])),
      ...(owed?.length ? [paying('employment', priceOf(owed), employed(selfPayments(owed, day)))] : []),
    ],
    ...provableCategories(subject).map(({ category, choosable }) => [
      free(
        'enter-category',
        { categories: [{ category: category as Exclude<CategoryCode, 'detainee-or-house-arrest'>, from: on }] },
        { category, choosable },
      ),
    ]),
  ];
}

/** The categories that the person could come to prove: that of kandas only by a kandas. */
function provableCategories({ person }: Subject): typeof enterableCategories {
  const kandas = person.residence?.some((each) => each.kind === 'kandas') ?? false;
  return enterableCategories.filter(({ category }) => category !== 'kandas-not-working' || kandas);
}

/** What a way costs on which nothing is paid. */
export const FREE: Amount = '0.00';

/** The ways a person can try, each as the facts it adds. Whether they insure is found by asking. */

import type { MissingPrice } from '../arrears/answers.js';
import { priced } from '../arrears/price.js';
import { reversibleMonths } from '../arrears/reversible.js';
import { formatDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { Amount } from '../contributions/request.js';
import type { ArrearsReadings } from '../law/arrears-price.js';
import type { CategoryCode } from '../law/categories.js';
import { PREPAID_MONTHS } from '../law/prepayment.js';
import { enterableCategories, type RouteCode } from '../law/routes.js';
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

/** Every way that may insure on a day, given the months owed; of ways that differ only in how much is paid, the least first. */
export function attempts(
  subject: Subject,
  day: number,
  owed: readonly number[] | undefined,
  readings: ArrearsReadings,
): readonly (readonly Attempt[])[] {
  const now = monthOfDay(day);
  const on = formatDay(day);
  const paying = (code: RouteCode, months: readonly number[], more: PersonFacts = {}): Attempt => {
    const { total, missing } = priced(months, now, readings);
    const own = months.map((month): PaymentFact => ({ month: formatMonth(month), kind: 'self', paidOn: on }));
    return { code, cost: total, missing, facts: { ...more, payments: [...own, ...payments(more)] } };
  };
  const free = (code: RouteCode, facts: PersonFacts, rest: Partial<Attempt> = {}): Attempt => ({
    code,
    facts,
    cost: FREE,
    missing: [],
    ...rest,
  });
  const employed: PersonFacts = {
    work: [{ kind: 'employee', from: on }],
    payments: [{ month: formatMonth(now), kind: 'employer', paidOn: on }],
  };
  const nextYear = Array.from({ length: PREPAID_MONTHS.value }, (_, at) => now + 1 + at);
  const debts = (code: RouteCode): Attempt[] =>
    owed === undefined ? [] : [paying(code, owed), paying(code, [...owed, now])];
  return [
    debts('pay-arrears'),
    reversibleMonths(subject.file).length > 0 ? debts('reverse-debt') : [],
    [paying('prepay-year', nextYear)],
    [free('register-unemployed', { categories: [{ category: 'registered-unemployed', from: on }] })],
    [free('ask-for-care', { careRequests: [on] })],
    [free('apply-for-welfare-level', { welfare: [{ level: 'D', from: on }], careRequests: [on] })],
    [
      free('employment', employed),
      ...(owed === undefined || owed.length === 0 ? [] : [paying('employment', owed, employed)]),
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

const FREE: Amount = '0.00';

function payments(facts: PersonFacts): readonly PaymentFact[] {
  return facts.payments === undefined || facts.payments === 'unknown' ? [] : facts.payments;
}

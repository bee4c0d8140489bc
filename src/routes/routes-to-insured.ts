import type { ArrearsOptions } from '../arrears/answers.js';
import { owedBy } from '../arrears/arrears.js';
import { byCost } from '../arrears/price.js';
import { formatDay, parseDay } from '../calendar/day.js';
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import { routeRules } from '../law/routes/routes.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { withFacts } from '../person/with-facts.js';
import type { InsuranceStatus } from '../status/answers.js';
import { insuranceStatus } from '../status/insurance-status.js';
import { dayNumber, subjectOf } from '../status/subject.js';
import type { Route, RouteStep } from './answers.js';
import { type Attempt, attempts, FREE } from './attempts.js';

export interface RoutesOptions extends ArrearsOptions {
  /** The routes for the day after the present insurance ends, each with the day by which it must be prepared. */
  readonly ahead?: boolean;
}

/**
 * Every lawful way from uninsured to insured, the cheapest first, then the earliest; none for one who is insured already
 * or takes no part in the scheme. Each was found by asking again with the facts it adds: the person is insured on
 * `insuredFrom` and not a day earlier. With unknown facts only the ways that insure whatever they are.
 *
 * Costs are tenge. @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see 405-V, articles 5 and 26; 206-VIII; the slides and leaflet of the Ministry (A, B); the clinic’s page
 * @example
 * const routes = routesToInsured({ birthDate: '2008-05-04' }, { on: '2026-05-04' });
 * routes[0].code; // 'register-unemployed'
 * routes.find((route) => route.code === 'pay-arrears').cost; // '4250.00'
 */
export function routesToInsured(person: Person | PersonFacts, options: RoutesOptions): Route[] {
  const { ahead, ...status } = options;
  const now = insuranceStatus(person, status);
  if (now.outcome !== 'insured') return mayBecomeInsured(now) ? routesOn(person, status) : [];
  if (!ahead || now.through === undefined) return [];
  const on = formatDay((parseDay(now.through) as number) + 1);
  return routesOn(person, { ...status, on }).map((route) => ({ ...route, prepareBy: now.through as string }));
}

function mayBecomeInsured({ outcome }: InsuranceStatus): boolean {
  return outcome === 'uninsured' || outcome === 'undetermined';
}

function routesOn(person: Person | PersonFacts, options: ArrearsOptions): Route[] {
  const day = dayNumber(options.on);
  const subject = subjectOf(person, options);
  const owed = owedBy(subject, day);
  const routes = attempts(subject, day, owed, options).flatMap((tries) => {
    for (const attempt of tries) {
      const status = insuredBy(subject.person, attempt, options, day);
      if (status !== undefined) return [describe(attempt, status)];
    }
    return [];
  });
  return routes.sort(byCostThenDate);
}

/** The status on the day itself, or, for a year paid ahead, on the first of the next month, if the attempt insures only then. */
function insuredBy(
  person: Person,
  attempt: Attempt,
  options: ArrearsOptions,
  day: number,
): InsuranceStatus | undefined {
  const after = withFacts(person, attempt.facts);
  const insuredFrom = attempt.code === 'prepay-year' ? firstDayOf(monthOfDay(day) + 1) : day;
  const status = insuranceStatus(after, { ...options, on: formatDay(insuredFrom) });
  if (status.outcome !== 'insured') return undefined;
  return insuredFrom === day || status.from === status.on ? status : undefined;
}

function describe(attempt: Attempt, { on, through }: InsuranceStatus): Route {
  const { steps, documents, where, choosable, citations, withDebt } = routeRules[attempt.code];
  const debt = attempt.cost === FREE ? undefined : withDebt;
  return {
    code: attempt.code,
    ...(attempt.category !== undefined && { category: attempt.category }),
    cost: attempt.cost,
    insuredFrom: on,
    ...(through !== undefined && { insuredThrough: through }),
    steps: [...(debt?.steps ?? []), ...steps].map(
      (step): RouteStep => ({
        code: step.code,
        value: stepValue(step.code, attempt) ?? step.value ?? null,
        citation: step.citation,
      }),
    ),
    documents,
    where: [...where, ...(debt?.where ?? [])],
    choosable: attempt.choosable ?? choosable,
    facts: attempt.facts,
    ...(attempt.missing.length > 0 && { missing: attempt.missing }),
    citations,
  };
}

function stepValue(step: RouteStep['code'], attempt: Attempt): string | null | undefined {
  if (step === 'pay') return attempt.cost;
  return step === 'prove-category' ? attempt.category : undefined;
}

/** Cheapest first, unknown costs last; then the earliest. */
function byCostThenDate(a: Route, b: Route): number {
  return byCost(a.cost, b.cost) || Number(a.insuredFrom > b.insuredFrom) - Number(a.insuredFrom < b.insuredFrom);
}

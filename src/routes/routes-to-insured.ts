import { weakest } from '../answer/confidence.js';
import { dayNumber } from '../answer/day-number.js';
import { own, ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { byCost, type DebtQuestion, debtQuestion, owedIn, said, statusIn } from '../arrears/door.js';
import { formatDay } from '../calendar/day.js';
import { debtReadingChoices } from '../law/arrears/readings.js';
import { type RouteLaw, routeLaw } from '../law/routes/index.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { withFacts } from '../person/with-facts.js';
import type { InsuranceStatus } from '../status/index.js';
import type { Route, Routes, RoutesOptions } from './answers.js';
import { describe } from './describe.js';
import { type Attempt, type Situation, situationOf } from './way.js';
import { ways } from './ways/index.js';

/**
 * Every lawful way from uninsured to insured, the cheapest first, then the earliest; none for one who is insured already
 * or takes no part in the scheme. Each was found by asking again with the facts it adds: the person is insured on
 * `insuredFrom` and not a day earlier. With unknown facts only the ways that insure whatever they are.
 *
 * `outcome` is the status on the day. Costs are tenge. @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see 405-V, articles 5 and 26; 206-VIII; the slides and the leaflet of the Ministry for 2026; the clinic’s page
 * @example
 * const { routes } = routesToInsured({ birthDate: '2008-05-04' }, { on: '2026-05-04' });
 * routes[0].code; // 'register-unemployed'
 * routes.find((route) => route.code === 'pay-arrears').cost; // '4250.00'
 */
export function routesToInsured(person: Person | PersonFacts, options: RoutesOptions): Routes {
  const answer = answerTo(person, options);
  if (ownOptions(options).sensitivity !== true) return answer;
  const decidedBy = decidingReadings(debtReadingChoices, answer.readings, (readings) =>
    resultOf(answerTo(person, { ...options, readings })),
  );
  return { ...answer, decidedBy };
}

function answerTo(person: Person | PersonFacts, options: RoutesOptions): Routes {
  const { ahead, on, law = routeLaw } = ownOptions(options);
  const question = debtQuestion(person, options, on);
  const now = statusIn(question, question.subject.person, on);
  const later = ahead === true ? afterwards(question, now) : undefined;
  const routes =
    later !== undefined
      ? routesOn(later, law).map((route) => ({ ...route, prepareBy: formatDay(later.day - 1) }))
      : mayBecomeInsured(now)
        ? routesOn(question, law)
        : [];
  const answer = { on: now.on, routes, ...said(later ?? question), confidence: weakest([now, ...routes]) };
  const { outcome } = now;
  return outcome === 'undetermined' ? { outcome, missing: now.missing, ...answer } : { outcome, ...answer };
}

/** The question for the day after the present insurance; none while no end is in sight. */
function afterwards(question: DebtQuestion, status: InsuranceStatus): DebtQuestion | undefined {
  const through = own(status, 'through');
  if (status.outcome !== 'insured' || through === undefined) return undefined;
  return { ...question, day: dayNumber(through) + 1 };
}

function mayBecomeInsured({ outcome }: InsuranceStatus): boolean {
  return outcome === 'uninsured' || outcome === 'undetermined';
}

/** What of an answer a switch may decide. */
function resultOf({ outcome, routes }: Routes): string {
  return JSON.stringify([
    outcome,
    routes.map((each) => [each.code, own(each, 'category'), each.cost, each.insuredFrom]),
  ]);
}

function routesOn(question: DebtQuestion, law: RouteLaw): readonly Route[] {
  const at = situationOf(question, law, owedIn(question));
  const tries = Object.values(ways).flatMap((way) => way(at));
  return tries.flatMap((attempts) => firstThatInsures(attempts, at) ?? []).sort(byCostThenDate);
}

function firstThatInsures(attempts: readonly Attempt[], at: Situation): Route | undefined {
  for (const attempt of attempts) {
    const status = insuredBy(attempt, at);
    if (status !== undefined) return describe(attempt, status, at);
  }
  return undefined;
}

/** The status on the first day on which the attempt can insure; where that is a later day, only if the attempt insures from it. */
function insuredBy({ facts, from }: Attempt, at: Situation): InsuranceStatus | undefined {
  const status = statusIn(at, withFacts(at.subject.person, facts, at.law), formatDay(from));
  if (status.outcome !== 'insured') return undefined;
  return from === at.day || status.from === status.on ? status : undefined;
}

/** Cheapest first, unknown costs last; then the earliest. */
function byCostThenDate(a: Route, b: Route): number {
  return byCost(a.cost, b.cost) || Number(a.insuredFrom > b.insuredFrom) - Number(a.insuredFrom < b.insuredFrom);
}

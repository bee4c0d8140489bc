/** What a way needs to know, and what it proposes. Whether that insures is found by asking. */

import type { DebtQuestion } from '../arrears/door.js';
import { type Priced, priced } from '../arrears/door.js';
import { formatDay } from '../calendar/day.js';
import { monthOfDay } from '../calendar/month.js';
import type { Amount, MissingFigure } from '../contributions/index.js';
import type { Confidence } from '../law/edition.js';
import type { RouteLaw } from '../law/routes/index.js';
import type { RouteCode } from '../law/routes/routes.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { Day, PersonFacts } from '../person/facts.js';

/** A person on a day, with what they owe. */
export interface Situation extends DebtQuestion {
  readonly law: RouteLaw;
  readonly on: Day;
  readonly month: number;
  /** The months owed; absent where they are not known. */
  readonly owed: readonly number[] | undefined;
}

/** A way tried: the facts it adds and what it costs. */
export interface Attempt {
  readonly code: RouteCode;
  readonly category: CategoryCode | undefined;
  /** Whether it is the person's own decision, where that is not as the rule of the way says. */
  readonly choosable: boolean | undefined;
  readonly facts: PersonFacts;
  readonly cost: Amount | null;
  readonly missing: readonly MissingFigure[];
  /** How sure the cost is. */
  readonly confidence: Confidence;
  /** The first day on which it can insure: the day of the situation, or later. */
  readonly from: number;
}

/** Proposes attempts: of those to one end the lighter first, of which the first that insures is the way. */
export type Way = (at: Situation) => readonly (readonly Attempt[])[];

/** What a way costs on which nothing is paid. */
export const FREE: Amount = '0.00';

/** Of no category, as choosable as the rule says. */
const EVERY = { category: undefined, choosable: undefined };

/** The situation of a question. */
export function situationOf(question: DebtQuestion, law: RouteLaw, owed: readonly number[] | undefined): Situation {
  const { day } = question;
  return { ...question, law, on: formatDay(day), month: monthOfDay(day), owed };
}

/** A way on which nothing is paid. */
export function free(at: Situation, code: RouteCode, facts: PersonFacts, more: Partial<Attempt> = {}): Attempt {
  return { ...EVERY, code, facts, cost: FREE, missing: [], confidence: 'H', from: at.day, ...more };
}

/** A way on which months are paid for. */
export function paying(at: Situation, code: RouteCode, price: Priced, facts: PersonFacts): Attempt {
  const { total, missing, confidence } = price;
  return { ...EVERY, code, facts, cost: total, missing, confidence, from: at.day };
}

/** What months cost. */
export function priceOf(at: Situation, months: readonly number[]): Priced {
  return priced(months, at);
}

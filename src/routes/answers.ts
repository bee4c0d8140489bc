import type { MissingPrice } from '../arrears/answers.js';
import type { Amount } from '../contributions/request.js';
import type { Citation } from '../law/documents.js';
import type { RouteCode, RouteDocument, RoutePlace, RouteStepCode } from '../law/routes/routes.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { Day, PersonFacts } from '../person/facts.js';

export interface RouteStep {
  readonly code: RouteStepCode;
  /** What the step is about: a sum, a category, a number of working days. */
  readonly value: string | null;
  readonly citation: Citation;
}

/** One lawful way to be insured. */
export interface Route {
  readonly code: RouteCode;
  /** The category entered, with `enter-category`. */
  readonly category?: CategoryCode;
  /** What the person pays, in tenge; `null` where a figure of the law is not known. */
  readonly cost: Amount | null;
  /** The first day on which he is insured by it. */
  readonly insuredFrom: Day;
  /** The last day on which he is insured by it, if nothing more is added; absent while no end is in sight. */
  readonly insuredThrough?: Day;
  readonly steps: readonly RouteStep[];
  readonly documents: readonly RouteDocument[];
  readonly where: readonly RoutePlace[];
  /** Whether it is his own decision. */
  readonly choosable: boolean;
  /** With `ahead`: the day by which it must be prepared. */
  readonly prepareBy?: Day;
  /** The facts that taking the way adds to the person; the answer was found by asking again with them. */
  readonly facts: PersonFacts;
  /** Figures that the law does not give, where the cost is `null`. */
  readonly missing?: readonly MissingPrice[];
  readonly citations: readonly Citation[];
}

/** What the question about the ways back answers: plain data, amounts in tenge as decimal strings. */
import type { Answered, AskOptions } from '../answer/answered.js';
import type { DebtOptions } from '../arrears/index.js';
import type { Amount, MissingFigure } from '../contributions/index.js';
import type { DebtReadings } from '../law/arrears/readings.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { RouteLaw } from '../law/routes/index.js';
import type { RouteCode, RouteDocument, RoutePlace, RouteStepCode } from '../law/routes/routes.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { MissingFact, Outcome } from '../status/index.js';

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
  /** The first day on which the person is insured by it. */
  readonly insuredFrom: Day;
  /** The last day on which the person is insured by it, if nothing more is added; absent while no end is in sight. */
  readonly insuredThrough?: Day;
  readonly steps: readonly RouteStep[];
  readonly documents: readonly RouteDocument[];
  readonly where: readonly RoutePlace[];
  /** Whether it is the person's own decision. */
  readonly choosable: boolean;
  /** With `ahead`: the day by which it must be prepared. */
  readonly prepareBy?: Day;
  /** The facts that taking the way adds to the person; the answer was found by asking again with them. */
  readonly facts: PersonFacts;
  /** Figures that the law does not give, where the cost is `null`. */
  readonly missing?: readonly MissingFigure[];
  readonly citations: readonly Citation[];
  /** The weakest confidence among the way, its price and the status it gives. */
  readonly confidence: Confidence;
}

/** The ways to be insured of one whose status on the day is `outcome`. */
export type Routes = Answered<DebtReadings> & {
  readonly on: Day;
  /** The cheapest first, then the earliest. */
  readonly routes: readonly Route[];
} & (
    | { readonly outcome: Exclude<Outcome, 'undetermined'> }
    | { readonly outcome: 'undetermined'; readonly missing: readonly MissingFact[] }
  );

export interface RoutesOptions extends Omit<DebtOptions, 'law'>, AskOptions<RouteLaw> {
  /** The day asked about. */
  readonly on: Day;
  /** The routes for the day after the present insurance ends, each with the day by which it must be prepared. */
  readonly ahead?: boolean | undefined;
}

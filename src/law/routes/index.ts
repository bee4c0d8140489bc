import { type ArrearsLaw, arrearsLaw } from '../arrears/index.js';
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { type EnterableCategory, enterableCategories, type RouteCode, type RouteRules, routeRules } from './routes.js';

/** The lawful ways to be insured: what a question about them asks of the law. */
export interface RouteLaw extends ArrearsLaw {
  readonly routes: Readonly<Record<RouteCode, RouteRules>>;
  readonly enterableCategories: Editions<readonly EnterableCategory[], 'list'>;
}

/** The law of the ways as it is. */
export const routeLaw: RouteLaw = frozen({ ...arrearsLaw, routes: routeRules, enterableCategories });

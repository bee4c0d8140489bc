import { holds } from '../../calendar/spans.js';
import type { StatusTerms } from '../terms.js';

/** Every participant in the first half of 2020. */
export function isTransition(terms: StatusTerms, day: number): boolean {
  return holds(terms.transition, day);
}

import { daysOf, firstOf } from '../../law/edition.js';
import { transition } from '../../law/status/transition.js';
import { groundBit } from '../outcome.js';

export const TRANSITION_2020 = groundBit('transition-2020');

/** Last day on which every participant is insured without payments. */
export const TRANSITION_END = daysOf(firstOf(transition)).through;

/** Ground 4: every participant in the first half of 2020. */
export function isTransition(day: number): boolean {
  return day <= TRANSITION_END;
}

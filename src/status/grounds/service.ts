import { intersect, type Spans } from '../../calendar/spans.js';
import type { Person } from '../../person/person.js';
import { groundBit } from '../outcome.js';
import { serviceDays } from '../participation.js';

export const SERVICE = groundBit('service');

/** Ground 1: while serving in the army, law enforcement, special bodies or civil protection. */
export function serviceGround(person: Person, participation: Spans): Spans {
  return person.service.length === 0 ? [] : intersect(participation, serviceDays(person));
}

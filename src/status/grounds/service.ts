import { intersect, NOTHING, type Spans } from '../../calendar/spans.js';
import type { Readings } from '../../law/status/readings.js';
import type { Person } from '../../person/person.js';
import { serviceDays } from '../participation.js';
import type { StatusTerms } from '../terms.js';

/** While serving in the army, law enforcement, special bodies or civil protection. */
export function serviceGround(terms: StatusTerms, person: Person, readings: Readings, participation: Spans): Spans {
  if (person.service.length === 0 || !readings.serviceIsInsured) return NOTHING;
  return intersect(intersect(participation, serviceDays(person)), terms.service);
}

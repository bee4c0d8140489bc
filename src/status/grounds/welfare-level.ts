import { lastDayOfYear } from '../../calendar/day.js';
import { monthOfDay } from '../../calendar/month.js';
import { holds, intersect, NOTHING, type Spans, spansOf } from '../../calendar/spans.js';
import { inForce } from '../../law/edition.js';
import type { Person } from '../../person/person.js';
import type { StatusTerms } from '../terms.js';

/** Days on which asking for care counts, and the days for which it insures. */
export interface Requests {
  /** The days of the requests that count. */
  readonly granted: readonly number[];
  /** Insured days, clipped to the days of participation. */
  readonly days: Spans;
}

/** At the crisis or emergency level, from the day of asking for care to the end of that year. */
export function welfareGround(
  terms: StatusTerms,
  person: Person,
  askedOn: number | undefined,
  participation: Spans,
  exempt: Spans,
): Requests {
  if (person.welfare.length === 0) return { granted: [], days: NOTHING };
  const asked = person.careRequests.map((each) => each.on);
  if (askedOn !== undefined) asked.push(askedOn);
  const granted = asked.filter((day) => requestCounts(terms, person, day, participation, exempt));
  const spans = granted.flatMap((day) => [day, lastDayOfYear(day)]);
  return { granted, days: intersect(participation, spansOf(spans)) };
}

/** Whether asking for care on a day would insure: at the level, not working, no pension contributions, no exemption. */
export function requestCounts(
  terms: StatusTerms,
  person: Person,
  day: number,
  participation: Spans,
  exempt: Spans,
): boolean {
  return (
    holds(participation, day) &&
    isAtInsuredLevel(terms, person, day) &&
    !person.work.some((each) => each.from <= day && day <= each.through) &&
    !pensionContributedBefore(terms, person, day) &&
    !holds(exempt, day)
  );
}

function isAtInsuredLevel({ law }: StatusTerms, person: Person, day: number): boolean {
  const levels = inForce(law.insuredWelfareLevels, day)?.value;
  if (levels === undefined) return false;
  return person.welfare.some((each) => levels.includes(each.level) && each.from <= day && day <= each.through);
}

function pensionContributedBefore({ law }: StatusTerms, person: Person, day: number): boolean {
  const month = monthOfDay(day);
  const first = month - (inForce(law.monthsWithoutPensionContribution, day)?.value ?? 0);
  return person.pensionContributions.some((each) => first <= each.on && each.on < month);
}

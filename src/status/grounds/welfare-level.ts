import { lastDayOfYear, parseDay } from '../../calendar/day.js';
import { monthOfDay } from '../../calendar/month.js';
import { holds, intersect, NOTHING, type Spans, spansOf } from '../../calendar/spans.js';
import { INSURED_WELFARE_LEVELS, MONTHS_WITHOUT_PENSION_CONTRIBUTION } from '../../law/status/welfare.js';
import type { Person } from '../../person/person.js';
import { groundBit } from '../outcome.js';

export const WELFARE_LEVEL = groundBit('welfare-level');

/** First day on which local budgets insure at the crisis and emergency levels. */
export const WELFARE_FROM = parseDay(INSURED_WELFARE_LEVELS.from) as number;

const LEVELS: readonly string[] = INSURED_WELFARE_LEVELS.value;

/** Days on which asking for care counts, and the days for which it insures. */
export interface Requests {
  /** The days of the requests that count. */
  readonly granted: readonly number[];
  /** Days of ground 3, clipped to the days of participation. */
  readonly days: Spans;
}

/** Ground 3: at the crisis or emergency level, from the day of asking for care to the end of that year. */
export function welfareGround(
  person: Person,
  askedOn: number | undefined,
  participation: Spans,
  exempt: Spans,
): Requests {
  if (person.welfare.length === 0) return { granted: [], days: NOTHING };
  const asked = person.careRequests.map((each) => each.on);
  if (askedOn !== undefined) asked.push(askedOn);
  const granted = asked.filter((day) => requestCounts(person, day, participation, exempt));
  const spans = granted.flatMap((day) => [day, lastDayOfYear(day)]);
  return { granted, days: intersect(participation, spansOf(spans)) };
}

/** Whether asking for care on a day would insure: at the level, not working, no pension contributions, no exemption. */
export function requestCounts(person: Person, day: number, participation: Spans, exempt: Spans): boolean {
  return (
    day >= WELFARE_FROM &&
    holds(participation, day) &&
    person.welfare.some((each) => LEVELS.includes(each.level) && each.from <= day && day <= each.through) &&
    !person.work.some((each) => each.from <= day && day <= each.through) &&
    !pensionContributedBefore(person, monthOfDay(day)) &&
    !holds(exempt, day)
  );
}

function pensionContributedBefore(person: Person, month: number): boolean {
  const first = month - MONTHS_WITHOUT_PENSION_CONTRIBUTION.value;
  return person.pensionContributions.some((each) => first <= each.on && each.on < month);
}

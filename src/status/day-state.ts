import { monthOfDay } from '../calendar/month.js';
import { holds } from '../calendar/spans.js';
import type { CaseFile } from './case-file.js';
import { contributionGround } from './grounds/contributions.js';
import { PREPAID_YEAR } from './grounds/prepaid-year.js';
import { isTransition, TRANSITION_2020 } from './grounds/transition.js';
import { WELFARE_LEVEL } from './grounds/welfare-level.js';
import { RIGHT_START_DAY } from './horizon.js';
import { lastDueMonth } from './months/due.js';
import { newWalk, type Walk, walkTo } from './months/right.js';
import { type DayState, INSURED, NOT_IN_FORCE, NOT_PARTICIPANT, UNINSURED } from './outcome.js';

/** What a day looks like: before the scheme, outside it, or every ground that holds. */
export function stateOn(file: CaseFile, day: number): DayState {
  if (day < RIGHT_START_DAY) return NOT_IN_FORCE;
  if (!holds(file.participation, day)) return NOT_PARTICIPANT;
  const month = monthOfDay(day);
  const due = lastDueMonth(day, month);
  const walk = newWalk(file);
  walkTo(file, walk, month, day, due);
  return groundsOn(file, walk, day, month, due);
}

/** Every ground that holds on a day of participation, given the walk through the months up to that day. */
export function groundsOn(file: CaseFile, walk: Walk, day: number, month: number, due: number): DayState {
  let grounds = contributionGround(file, walk, day, month, due);
  for (const { bit, days } of file.exemptions) if (holds(days, day)) grounds |= bit;
  if (holds(file.welfareDays, day)) grounds |= WELFARE_LEVEL;
  if (isTransition(day)) grounds |= TRANSITION_2020;
  if (holds(file.prepaidMonths, month)) grounds |= PREPAID_YEAR;
  return grounds === 0 ? UNINSURED : INSURED | grounds;
}

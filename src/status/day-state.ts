import { holds } from '../calendar/spans.js';
import type { CaseFile } from './case-file.js';
import { contributionGround } from './grounds/contributions.js';
import { isTransition } from './grounds/transition.js';
import { type Moment, momentOf } from './moment.js';
import { newWalk, type Walk, walkTo } from './months/right.js';
import { type DayState, NOT_IN_FORCE, NOT_PARTICIPANT, stateWith } from './outcome.js';

/** What a day looks like: before the scheme, outside it, or every ground that holds. */
export function stateOn(file: CaseFile, day: number): DayState {
  if (day < file.terms.rightStart) return NOT_IN_FORCE;
  if (!holds(file.participation, day)) return NOT_PARTICIPANT;
  const moment = momentOf(file.terms, day);
  const walk = newWalk(file);
  walkTo(file, walk, moment.month, moment);
  return groundsOn(file, walk, moment);
}

/** Every ground that holds on a day of participation, given the walk through the months up to that day. */
export function groundsOn(file: CaseFile, walk: Walk, moment: Moment): DayState {
  const { bits } = file.terms;
  const { day, month } = moment;
  let grounds = contributionGround(file, walk, moment);
  for (const { bit, days } of file.exemptions) if (holds(days, day)) grounds |= bit;
  if (holds(file.welfareDays, day)) grounds |= bits['welfare-level'];
  if (isTransition(file.terms, day)) grounds |= bits['transition-2020'];
  if (holds(file.prepaidMonths, month)) grounds |= bits['prepaid-year'];
  return stateWith(grounds);
}

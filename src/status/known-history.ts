import { parseDay } from '../calendar/day.js';
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import { holds } from '../calendar/spans.js';
import { SELF_PAYER_RUN } from '../law/status/contribution-months.js';
import { LONG_GRACE_MONTHS } from '../law/status/grace.js';
import type { CaseFile } from './case-file.js';
import { cutDays } from './cut-days.js';
import { groundsOn } from './day-state.js';
import { type History, history } from './history.js';
import { lastDueMonth } from './months/due.js';
import { copyWalk, newWalk, walkTo } from './months/right.js';
import { NOT_PARTICIPANT } from './outcome.js';

const SELF_RUN_ENDED = (parseDay(SELF_PAYER_RUN.value.lastDay) as number) + 1;
const LONG_GRACE_FROM = parseDay(LONG_GRACE_MONTHS.from) as number;

/**
 * The states of every day since the right began. Months before the last one are walked once and kept,
 * until something late changes what is known of them.
 */
export function knownHistory(file: CaseFile): History {
  const fresh = newWalk(file);
  const settled = { ...fresh };
  const walk = { ...fresh };
  const rethink = rethinkDays(file);
  let next = 0;
  return history(cutDays(file), (day) => {
    for (; next < rethink.length && (rethink[next] as number) <= day; next++) copyWalk(settled, fresh);
    const month = monthOfDay(day);
    const due = lastDueMonth(day, month);
    walkTo(file, settled, month - 2, day, due);
    if (!holds(file.participation, day)) return NOT_PARTICIPANT;
    copyWalk(walk, settled);
    walkTo(file, walk, month, day, due);
    return groundsOn(file, walk, day, month, due);
  });
}

/** Days on which long-past months are judged anew: a payment two months late or more, or another edition of the law. */
function rethinkDays(file: CaseFile): readonly number[] {
  const days = [SELF_RUN_ENDED, LONG_GRACE_FROM];
  for (const { month, paidOn } of file.person.payments) {
    if (paidOn >= firstDayOf(month + 2)) days.push(paidOn);
  }
  return days.sort((a, b) => a - b);
}

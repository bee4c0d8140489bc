import { LATEST } from '../calendar/day.js';
import { firstDayOf } from '../calendar/month.js';
import { holds } from '../calendar/spans.js';
import type { CaseFile } from './case-file.js';
import { cutDays } from './cut-days.js';
import { groundsOn } from './day-state.js';
import { type History, history } from './history.js';
import { momentOf } from './moment.js';
import { copyWalk, newWalk, walkTo } from './months/right.js';
import { NOT_PARTICIPANT } from './outcome.js';

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
    for (; (rethink[next] ?? LATEST) <= day; next++) copyWalk(settled, fresh);
    const moment = momentOf(file.terms, day);
    walkTo(file, settled, moment.month - 2, moment);
    if (!holds(file.participation, day)) return NOT_PARTICIPANT;
    copyWalk(walk, settled);
    walkTo(file, walk, moment.month, moment);
    return groundsOn(file, walk, moment);
  });
}

/** Days on which long-past months are judged anew: a payment two months late or more, or another edition of the law. */
function rethinkDays(file: CaseFile): readonly number[] {
  const days = [...file.terms.rethink];
  for (const { month, paidOn } of file.person.payments) {
    if (paidOn >= firstDayOf(month + 2)) days.push(paidOn);
  }
  return days.sort((a, b) => a - b);
}

import { LATEST } from '../calendar/day.js';
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import type { Spans } from '../calendar/spans.js';
import { DUE_DAY } from '../law/status/contribution-months.js';
import { LONG_GRACE_MONTHS } from '../law/status/grace.js';
import type { CaseFile } from './case-file.js';
import { TRANSITION_END } from './grounds/transition.js';
import { orderedDays } from './history.js';
import { RIGHT_START_DAY } from './horizon.js';

/** Every day on which the state may differ from the day before, ascending. */
export function cutDays(file: CaseFile): readonly number[] {
  const days = [RIGHT_START_DAY, TRANSITION_END + 1];
  pushEdges(days, file.participation);
  for (const { days: spans } of file.exemptions) pushEdges(days, spans);
  pushEdges(days, file.welfareDays);
  for (const { paidOn } of file.person.payments) days.push(paidOn);
  for (const [first, last] of livelyMonths(file)) {
    for (let month = first; month <= last; month++) {
      const firstDay = firstDayOf(month);
      days.push(firstDay, firstDay + DUE_DAY.value);
    }
  }
  return orderedDays(days);
}

function pushEdges(days: number[], spans: Spans): void {
  for (let i = 0; i < spans.length; i += 2) days.push(spans[i] as number, (spans[i + 1] as number) + 1);
}

/** Stretches of months in which a month may come alive or its grace run out. */
function livelyMonths(file: CaseFile): [number, number][] {
  const stretches: [number, number][] = [];
  const add = (month: number): void => {
    const last = stretches[stretches.length - 1];
    const end = month + LONG_GRACE_MONTHS.value + 1;
    if (last && month >= last[0] && month <= last[1] + 1) last[1] = Math.max(last[1], end);
    else stretches.push([month, end]);
  };
  const { first, last, any } = file.payments;
  for (let month = first; month <= last; month++) {
    if ((any[month - first] as number) < LATEST) add(month);
  }
  if (file.readings.graceAfterCategory) {
    for (const edge of [...file.exemptDays, ...file.welfareDays]) if (edge < LATEST) add(monthOfDay(edge));
  }
  return stretches;
}

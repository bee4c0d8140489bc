import { LATEST } from '../calendar/day.js';
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import type { Spans } from '../calendar/spans.js';
import type { CaseFile } from './case-file.js';
import { orderedDays } from './history.js';

/** Every day on which the state may differ from the day before, ascending. */
export function cutDays(file: CaseFile): readonly number[] {
  const { terms } = file;
  const days = [terms.rightStart, ...terms.changes];
  pushEdges(days, file.participation);
  for (const { days: spans } of file.exemptions) pushEdges(days, spans);
  pushEdges(days, file.welfareDays);
  for (const { paidOn } of file.person.payments) days.push(paidOn);
  for (const [first, last] of livelyMonths(file)) {
    for (let month = first; month <= last; month++) {
      const firstDay = firstDayOf(month);
      days.push(firstDay, firstDay + (terms.dueDay(month) ?? 1));
    }
  }
  return orderedDays(days, terms.rightStart);
}

function pushEdges(days: number[], spans: Spans): void {
  spans.forEach((edge, at) => {
    days.push(at % 2 === 0 ? edge : edge + 1);
  });
}

/** Stretches of months in which a month may come alive or its grace run out. */
function livelyMonths(file: CaseFile): [number, number][] {
  const stretches: [number, number][] = [];
  const add = (month: number): void => {
    const last = stretches[stretches.length - 1];
    const end = month + file.terms.longestGrace + 1;
    if (last && month >= last[0] && month <= last[1] + 1) last[1] = Math.max(last[1], end);
    else stretches.push([month, end]);
  };
  const { first, any } = file.payments;
  any.forEach((paidOn, at) => {
    if (paidOn < LATEST) add(first + at);
  });
  if (file.readings.graceAfterCategory) {
    for (const edge of [...file.exemptDays, ...file.welfareDays]) if (edge < LATEST) add(monthOfDay(edge));
  }
  return stretches;
}

import { EARLIEST, LATEST } from '../../calendar/day.js';
import { firstDayOf, monthOfDay } from '../../calendar/month.js';
import { ARREARS_WINDOW, DUE_DAY } from '../../law/status/contribution-months.js';
import { GRACE_MONTHS } from '../../law/status/grace.js';
import type { Readings } from '../../law/status/readings.js';
import { MONTHS_WITHOUT_PENSION_CONTRIBUTION } from '../../law/status/welfare.js';
import type { Person } from '../../person/person.js';
import { cutDays } from '../cut-days.js';
import { WELFARE_FROM } from '../grounds/welfare-level.js';
import { type History, history, orderedDays } from '../history.js';
import { openCase } from '../open-case.js';
import { commonState, worldsOn } from './possible.js';

/** Months after a fact within which it can still change an answer: the window of arrears, and the months around it. */
const AFTERMATH = ARREARS_WINDOW.value + GRACE_MONTHS.value + 1;

/** The states of every day of a person with unknown groups of facts: judged at the extremes of what they may be. */
export function unknownHistory(person: Person, readings: Readings, askedOn?: number): History {
  return history(daysOfChange(person, readings, askedOn), (day) =>
    commonState(worldsOn(person, person.unknown, { day, readings }, askedOn)),
  );
}

/** Every day on which what is possible may differ from the day before. */
function daysOfChange(person: Person, readings: Readings, askedOn: number | undefined): readonly number[] {
  const days = [...cutDays(openCase(person, readings, askedOn)), WELFARE_FROM];
  for (const each of [
    ...person.categories,
    ...person.work,
    ...person.service,
    ...person.welfare,
    ...(person.residence ?? []),
  ]) {
    days.push(each.from, each.through + 1);
  }
  for (const each of person.residence ?? []) days.push(each.since);
  for (const each of person.careRequests) days.push(each.on, each.on + 1);
  for (const each of person.pensionContributions)
    days.push(firstDayOf(each.on), firstDayOf(each.on + MONTHS_WITHOUT_PENSION_CONTRIBUTION.value + 1));
  for (const each of person.payments) days.push(firstDayOf(each.month));
  for (const each of person.reversals) {
    if (each.from > EARLIEST) days.push(firstDayOf(each.from));
    if (each.through < LATEST) days.push(firstDayOf(each.through + 1));
  }
  if (person.death) days.push(person.death.on + 1);
  if (askedOn !== undefined) days.push(askedOn, askedOn + 1);
  const months = new Set<number>();
  for (const day of days) {
    if (day <= EARLIEST || day >= LATEST) continue;
    const month = monthOfDay(day);
    for (let after = -1; after <= AFTERMATH; after++) months.add(month + after);
  }
  for (const month of months) {
    const first = firstDayOf(month);
    days.push(first, first + DUE_DAY.value);
  }
  return orderedDays(days);
}

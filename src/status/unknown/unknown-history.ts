import { EARLIEST, LATEST } from '../../calendar/day.js';
import { firstDayOf, monthOfDay } from '../../calendar/month.js';
import { groupNames, groups } from '../../person/groups.js';
import type { Person } from '../../person/person.js';
import type { CaseFile } from '../case-file.js';
import { cutDays } from '../cut-days.js';
import { type History, history, orderedDays } from '../history.js';
import { lastDayInTime, type StatusTerms } from '../terms.js';
import type { Question } from './completions.js';
import { commonState, worldsOn } from './possible.js';

/** The person asked about, with the case file of what is known about them. */
type Unsettled = Omit<Question, 'day'> & { readonly person: Person; readonly file: CaseFile };

/** The states of every day of a person with unknown groups of facts: judged at the extremes of what they may be. */
export function unknownHistory({ person, file, ...question }: Unsettled): History {
  return history(daysOfChange(file, question.askedOn), (day) =>
    commonState(worldsOn(person, person.unknown, { ...question, day })),
  );
}

/** Every day on which what is possible may differ from the day before. */
function daysOfChange(file: CaseFile, askedOn: number | undefined): readonly number[] {
  const { terms, person } = file;
  const days = [...cutDays(file), ...terms.everyChange, ...groupNames.flatMap((name) => daysOfGroup(person, name))];
  if (askedOn !== undefined) days.push(askedOn, askedOn + 1);
  for (const month of monthsAfter(terms, days)) days.push(firstDayOf(month), lastDayInTime(terms, month - 1) + 1);
  return orderedDays(days, terms.rightStart);
}

function daysOfGroup(person: Person, name: (typeof groupNames)[number]): readonly number[] {
  return groups[name].days(person[name] as never);
}

/** The months in which a fact of these days can still change an answer: the window of arrears, and those around it. */
function monthsAfter(terms: StatusTerms, days: readonly number[]): ReadonlySet<number> {
  const aftermath = terms.longestWindow + terms.longestGrace + 1;
  const months = new Set<number>();
  for (const day of days) {
    if (day <= EARLIEST || day >= LATEST) continue;
    const month = monthOfDay(day);
    for (let after = -1; after <= aftermath; after++) months.add(month + after);
  }
  return months;
}

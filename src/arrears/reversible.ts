import { firstDayOf, formatMonth, lastDayOf, monthOfDay } from '../calendar/month.js';
import { meets } from '../calendar/spans.js';
import { type ReversibleBecause, reversalRules } from '../law/reversals.js';
import type { CaseFile } from '../status/case-file.js';
import { adultDay } from '../status/grounds/category.js';
import { SERVICE } from '../status/grounds/service.js';
import { FIRST_OWED, isExcused } from '../status/months/excused.js';
import type { ReversibleMonth } from './answers.js';

/** The months that the Fund's register shows as owed though they are not, each with the reason and what to apply with. */
export function reversibleMonths(file: CaseFile): ReversibleMonth[] {
  const months = [...new Set(file.person.registerDebts.map((debt) => debt.on))].sort((a, b) => a - b);
  return months
    .filter((month) => isExcused(file, month))
    .map((month) => {
      const because = whyNotOwed(file, month);
      return { month: formatMonth(month), because, ...reversalRules[because] };
    });
}

/** The first reason that excuses a month, the one with its own rule of application before the general ones. */
function whyNotOwed(file: CaseFile, month: number): ReversibleBecause {
  const [from, through] = [firstDayOf(month), lastDayOf(month)];
  if (month < FIRST_OWED) return 'before-scheme';
  for (const { bit, days } of file.exemptions) {
    if (meets(days, from, through)) return bit === SERVICE ? 'military-service' : 'category-missed-by-register';
  }
  const { birth, reversals } = file.person;
  if (!meets(file.participation, from, through)) return whyOutside(file, month);
  if (birth !== undefined && month <= monthOfDay(adultDay(birth.on))) return 'under-age';
  if (reversals.some((each) => each.from <= month && month <= each.through)) return 'reversed-already';
  return 'welfare-level';
}

function whyOutside({ person }: CaseFile, month: number): ReversibleBecause {
  const residence = person.residence ?? [];
  if (residence.some((each) => each.since > lastDayOf(month))) return 'before-residence-permit';
  if (residence.some((each) => each.kind === 'eaeu-worker')) return 'eaeu-worker-outside-period';
  if (residence.some((each) => each.kind === 'eaeu-family')) return 'eaeu-family-outside-period';
  return 'outside-scheme';
}

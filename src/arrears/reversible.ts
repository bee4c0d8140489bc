import { firstDayOf, formatMonth, lastDayOf, monthOfDay } from '../calendar/month.js';
import { meets } from '../calendar/spans.js';
import type { ReversalDocument, ReversibleGround } from '../law/arrears/reversals.js';
import { type Edition, standingOn } from '../law/edition.js';
import type { CaseFile } from '../status/door.js';
import { adultDay, canBeOwed, isExcused } from '../status/door.js';
import type { ReversibleMonth } from './answers.js';
import type { DebtQuestion } from './question.js';

/** The months that the Fund's register shows as owed though they are not, each with the reason and what to apply with. */
export function reversibleMonths(file: CaseFile, question: DebtQuestion): ReversibleMonth[] {
  const months = [...new Set(file.person.registerDebts.map((debt) => debt.on))].sort((a, b) => a - b);
  return months
    .filter((month) => isExcused(file, month))
    .map((month) => {
      const ground = whyNotOwed(file, month);
      const { value, citations } = reversalRule(ground, question);
      return { month: formatMonth(month), ground, documents: value, citations };
    });
}

/** What to apply with for a cause on the day asked about. */
export function reversalRule(
  ground: ReversibleGround,
  { law, day }: DebtQuestion,
): Edition<readonly ReversalDocument[]> {
  return standingOn(law.reversalRules[ground], day);
}

/** The first ground that excuses a month: childhood, then those with a rule of application of their own, then the rest. */
function whyNotOwed(file: CaseFile, month: number): ReversibleGround {
  const [from, through] = [firstDayOf(month), lastDayOf(month)];
  const { terms } = file;
  const { birthDate, reversals } = file.person;
  if (birthDate !== undefined && month <= monthOfDay(adultDay(terms, birthDate.on))) return 'under-age';
  if (!canBeOwed(terms, month)) return 'before-scheme';
  for (const { bit, days } of file.exemptions) {
    if (meets(days, from, through))
      return bit === terms.bits.service ? 'military-service' : 'category-missed-by-register';
  }
  if (!meets(file.participation, from, through)) return whyOutside(file, month);
  if (reversals.some((each) => each.from <= month && month <= each.through)) return 'reversed-already';
  return 'welfare-level';
}

function whyOutside({ person }: CaseFile, month: number): ReversibleGround {
  const residence = person.residence ?? [];
  if (residence.some((each) => each.since > lastDayOf(month))) return 'before-residence-permit';
  if (residence.some((each) => each.kind === 'eaeu-worker')) return 'eaeu-before-employment';
  if (residence.some((each) => each.kind === 'eaeu-family')) return 'eaeu-family-before-employment';
  return 'outside-scheme';
}

/** Grounds and confidence of a day in words of the answer. */
import { strongest } from '../answer/confidence.js';
import { formatDay, LAST_DAY, LATEST } from '../calendar/day.js';
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import type { Confidence } from '../law/edition.js';
import { inForce } from '../law/edition.js';
import type { GroundCode } from '../law/status/grounds.js';
import type { Ground } from './answers.js';
import { groundBasisOn } from './basis.js';
import { type History, stateAt } from './history.js';
import { type DayState, groundsOf } from './outcome.js';
import type { StatusTerms } from './terms.js';

/** The codes of the grounds of a state. */
export function codesOf(terms: StatusTerms, state: DayState): GroundCode[] {
  return groundsOf(state).flatMap((place) => terms.codes[place] ?? []);
}

/** What a ground is on a day, without its period. */
export function groundOn(terms: StatusTerms, code: GroundCode, day: number): Omit<Ground, 'from' | 'through'> {
  const { citations, confidence } = groundBasisOn(terms.law, code, day);
  const months = monthsOf(terms, code, day);
  return { code, ...(months !== undefined && { months }), citations, confidence };
}

/** How sure it is that a person is insured: each ground alone would do. */
export function confidenceOf(grounds: readonly { readonly confidence: Confidence }[]): Confidence {
  return strongest(grounds.map(({ confidence }) => confidence));
}

/** The months of the grace, or of the year paid ahead. */
function monthsOf({ law }: StatusTerms, code: GroundCode, day: number): number | undefined {
  const month = firstDayOf(monthOfDay(day));
  if (code === 'grace') return inForce(law.gracePeriod, month)?.value;
  if (code === 'long-grace') return inForce(law.longGracePeriod, month)?.value;
  return code === 'prepaid-year' ? inForce(law.prepaidMonths, day)?.value : undefined;
}

/** The run of days around a position in the history on which something stays true. */
export function runAround(
  terms: StatusTerms,
  history: History,
  at: number,
  same: (state: DayState) => boolean,
): { from?: string; through?: string } {
  const { starts } = history;
  if (at < 0) return { through: formatDay(terms.rightStart - 1) };
  let first = at;
  while (first > 0 && same(stateAt(history, first - 1))) first--;
  let next = at + 1;
  while (next < starts.length && same(stateAt(history, next))) next++;
  const from = formatDay(starts[first] ?? terms.rightStart);
  const through = (starts[next] ?? LATEST) - 1;
  return through >= LAST_DAY ? { from } : { from, through: formatDay(through) };
}

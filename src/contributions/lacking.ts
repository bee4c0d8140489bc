/** What keeps the sum of a request from being computed. */
import { formatDay } from '../calendar/day.js';
import { firstDayOf, lastDayOf } from '../calendar/month.js';
import type { MissingFigure } from './answers.js';
import { wageGiven } from './charged-object.js';
import { missing } from './figure.js';
import type { LawInMonth } from './figures.js';
import { given } from './given.js';
import type { ContributionRequest } from './request.js';
import type { Terms } from './terms.js';

/** Everything that is missing; nothing when the sum can be computed. */
export function lacking(
  request: ContributionRequest,
  terms: Terms,
  { law, month }: LawInMonth,
  strict: boolean,
): readonly MissingFigure[] {
  if (terms.missing.length > 0) return terms.missing;
  if (lacksRegionalWage(request)) return [missing(law, 'regionalAverageWage', month)];
  if (leavesRegime(request, terms)) return [regimeLeft(month)];
  return strict && terms.provisional ? [missing(law, 'rate', month)] : [];
}

/** No source gives the wage of a region: the request must bring it along. */
function lacksRegionalWage(request: ContributionRequest): boolean {
  return request.payer === 'local-budget' && wageGiven(request) === undefined;
}

/** The regime of the platform self-employed ends above its limit of income. */
function leavesRegime(request: ContributionRequest, { known }: Terms): boolean {
  return known?.limit !== undefined && given('income', request.income).gt(known.limit.value);
}

function regimeLeft(month: number): MissingFigure {
  const period = { from: formatDay(firstDayOf(month)), through: formatDay(lastDayOf(month)) };
  return { code: 'regime-does-not-apply', parameter: 'limit', period };
}

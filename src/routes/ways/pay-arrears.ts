import { clearDebt } from '../../arrears/door.js';
import type { RouteCode } from '../../law/routes/routes.js';
import { type Attempt, paying, type Situation, type Way } from '../way.js';

/** Pay the whole debt, and one month not due yet where without it the person would not be insured (405-V, article 5). */
export const payArrears: Way = (at) => [payingDebt(at, 'pay-arrears')];

/** Paying the debt, where it is known. */
export function payingDebt(at: Situation, code: RouteCode): readonly Attempt[] {
  if (at.owed === undefined) return [];
  const { price, payments } = clearDebt(at, at.owed);
  return [paying(at, code, price, { payments })];
}

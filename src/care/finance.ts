import { dayNumber } from '../answer/day-number.js';
import type { Coverage } from '../coverage/index.js';
import type { CareLaw, FinanceSource } from '../law/care/index.js';
import { standingOn } from '../law/edition.js';

/** How an event is recorded; nothing while the payer is not settled. */
export function financeSourceOf(
  { payer, on }: Coverage,
  { financeSources }: CareLaw,
): { readonly financeSource?: FinanceSource } {
  if (payer === 'undetermined') return {};
  return { financeSource: standingOn(financeSources, dayNumber(on)).value[payer] };
}

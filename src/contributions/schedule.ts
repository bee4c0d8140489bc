/** The terms of every payer, month by month. They depend on nothing but the law, so each is worked out once, when first asked. */
import { firstDayOf, monthOfDay } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { objectsInMrp } from '../law/contributions/objects.js';
import { type Payer, payerRecords } from '../law/contributions/payers.js';
import { firstOf, inForce, lawDay } from '../law/edition.js';
import { scheme } from '../law/scheme/scheme.js';
import type { ContributionRequest } from './request.js';
import { type Detail, type Terms, termsOf } from './terms.js';

/** The first month for which any payment can be. */
export const FIRST_MONTH = monthOfDay(lawDay(firstOf(scheme).from));

type Worked = Map<Payer, Map<number, Terms | undefined>>;

const worked: Readonly<Record<Detail, Worked>> = {
  none: new Map(),
  city: new Map(),
  village: new Map(),
  'wage-given': new Map(),
};

/** The terms of a payer in a month; `undefined` when the payment does not exist in it. */
export function termsIn(payer: Payer, detail: Detail, month: number): Terms | undefined {
  const months = worked[detail].get(payer) ?? new Map<number, Terms | undefined>();
  const known = months.get(month);
  if (known !== undefined || months.has(month)) return known;
  const terms = existsIn(payer, month) ? termsOf(payer, detail, month) : undefined;
  worked[detail].set(payer, months.set(month, terms));
  return terms;
}

/**
 * The circumstance of a request on which the terms of its payer depend.
 * @throws OsmsError `facts.unreadable` for a payer of ЕСП who lives nowhere
 */
export function detailOf(request: ContributionRequest): Detail {
  if (request.payer === 'single-aggregate') {
    if (Object.hasOwn(objectsInMrp, request.settlement)) return request.settlement;
    throw new OsmsError('facts.unreadable', `no such settlement: ${request.settlement}`);
  }
  return request.payer === 'state' && request.averageWage !== undefined ? 'wage-given' : 'none';
}

function existsIn(payer: Payer, month: number): boolean {
  return inForce(payerRecords[payer].months, firstDayOf(month)) !== undefined;
}

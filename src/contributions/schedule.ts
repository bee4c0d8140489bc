/** The terms of every payer, month by month. They depend on nothing but the law, so each is worked out once, when first asked. */
import { monthOfDay } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import type { Payer, PayerRecord } from '../law/contributions/payers.js';
import { changesOf, type Editions } from '../law/edition.js';
import type { Detail } from './figures.js';
import { existsIn } from './payment-months.js';
import type { ContributionRequest } from './request.js';
import { type Terms, termsOf } from './terms.js';

/** The months in which the terms of contributions change, from the first payment to the last change, and what is worked out of them. */
export interface Schedule {
  readonly law: ContributionLaw;
  readonly first: number;
  readonly last: number;
  readonly worked: Readonly<Record<Detail, Map<Payer, Map<number, Terms | undefined>>>>;
}

/** Each schedule lives as long as its law and holds its own months only, whatever months are asked about. */
const schedules = new WeakMap<ContributionLaw, Schedule>();

/** The schedule of a law. */
export function scheduleOf(law: ContributionLaw): Schedule {
  const before = schedules.get(law);
  if (before !== undefined) return before;
  const changes = datedTerms(law).flatMap(changesOf).map(monthOfDay);
  const schedule: Schedule = {
    law,
    first: Math.min(...changes),
    last: Math.max(...changes) + 1,
    worked: { none: new Map(), city: new Map(), village: new Map(), 'wage-given': new Map() },
  };
  schedules.set(law, schedule);
  return schedule;
}

/** The terms of a payer in a month; `undefined` when the payment does not exist in it. */
export function termsIn(schedule: Schedule, payer: PayerRecord, detail: Detail, month: number): Terms | undefined {
  if (month < schedule.first || month > schedule.last) return worked(schedule, payer, detail, month);
  const payers = schedule.worked[detail];
  const months = payers.get(payer.payer) ?? new Map<number, Terms | undefined>();
  const known = months.get(month);
  if (known !== undefined || months.has(month)) return known;
  const terms = worked(schedule, payer, detail, month);
  payers.set(payer.payer, months.set(month, terms));
  return terms;
}

/**
 * The circumstance of a request on which the terms of its payer depend.
 * @throws OsmsError `facts.unreadable` for a payer of ЕСП who lives nowhere
 */
export function detailOf(request: ContributionRequest, { objectsInMrp }: ContributionLaw): Detail {
  if (request.payer === 'single-aggregate') {
    if (Object.hasOwn(objectsInMrp, request.settlement)) return request.settlement;
    throw new OsmsError('facts.unreadable', `no such settlement: ${request.settlement}`);
  }
  return request.payer === 'state' && request.averageWage !== undefined ? 'wage-given' : 'none';
}

function worked({ law }: Schedule, payer: PayerRecord, detail: Detail, month: number): Terms | undefined {
  return existsIn(law, payer, month) ? termsOf(payer, detail, { law, month }) : undefined;
}

/** Everything dated on which terms rest. */
function datedTerms(law: ContributionLaw): readonly Editions<unknown>[] {
  const { paymentKinds, budgetMonths, rates, singlePaymentShares, caps, objectsInMzp, objectsInMrp, budgetTerms } = law;
  return [
    ...[paymentKinds, budgetMonths, rates, singlePaymentShares, caps, objectsInMzp, objectsInMrp, budgetTerms].flatMap(
      (record) => Object.values<Editions<unknown>>(record),
    ),
    ...[law.mzp, law.mrp, law.stateBases, law.singlePaymentRates, law.platformLimits],
    ...[law.fundAccount, law.purposeCodes, law.dueDay, law.rounding],
  ];
}

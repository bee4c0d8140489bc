/** The terms on which a payer owes in a month: one function for each way the law computes an object. */
import { formatDay } from '../calendar/day.js';
import { dayInMonth, formatMonth } from '../calendar/month.js';
import { type Editions, mrp, mzp, stateBases } from '../law/contributions/base-indicators.js';
import { type Cap, caps, objectsInMrp, objectsInMzp, platformLimits } from '../law/contributions/objects.js';
import { type Payer, payerRecords, type Settlement } from '../law/contributions/payers.js';
import { STATE_TERM, UNEMPLOYED_TERM, WELFARE_TERM } from '../law/contributions/payment-details.js';
import { rates } from '../law/contributions/rates.js';
import { singlePaymentRates, singlePaymentShares } from '../law/contributions/single-payment.js';
import type { Citation } from '../law/documents.js';
import { type Confidence, type Edition, firstOf } from '../law/edition.js';
import { dueDay } from '../law/status/contribution-months.js';
import type { Day } from '../person/facts.js';
import type { BudgetDue, MissingFigure } from './answers.js';
import { beyondKnownAmounts, editionIn, type Figure, figureOf, productOf } from './figure.js';

/** What the terms of some payers depend on besides the month: where a payer of ЕСП lives, whether the state's base is given. */
export type Detail = Settlement | 'wage-given' | 'none';

export interface Terms {
  readonly rate: Figure;
  /** The object where the law fixes it: in МЗП or МРП, or the announced average wage. */
  readonly object: Figure | undefined;
  readonly cap: Figure | undefined;
  /** Whether the cap is on all incomes of the person together. */
  readonly capOnSum: boolean;
  /** The income above which the payer's regime does not apply. */
  readonly limit: Figure | undefined;
  /** The figures that no source gives. */
  readonly missing: readonly MissingFigure[];
  /** Whether rates of the month are not settled yet. */
  readonly provisional: true | undefined;
  readonly dueOn: Day | BudgetDue;
  readonly citations: readonly Citation[];
  /** The weakest confidence among the figures. */
  readonly confidence: Confidence;
}

/** The terms of a payer in a month in which the payment exists. */
export function termsOf(payer: Payer, detail: Detail, month: number): Terms {
  const rate = rateIn(payer, month);
  const object = objectIn(payer, detail, month);
  const cap = capIn(payer, month);
  const limit = limitIn(payer, month);
  const figures = [object, cap, limit, rate].filter((figure) => figure !== undefined);
  const sources = figures.flatMap((figure) => figure.sources);
  return {
    rate,
    object,
    cap,
    capOnSum: cap !== undefined && editionIn(caps[payer] ?? [], month)?.value.on === 'sum',
    limit,
    missing: figures.flatMap((figure) => figure.missing),
    provisional: beyondKnownAmounts(month) || undefined,
    dueOn: dueOn(payer, month),
    citations: distinct([payerRecords[payer].citation, ...sources.flatMap(({ citations }) => citations)]),
    confidence: weakest(sources),
  };
}

function rateIn(payer: Payer, month: number): Figure {
  if (payer !== 'single-payment-employer' && payer !== 'single-payment-employee') {
    return figureOf('rate', 'rate', rates[payer], month);
  }
  return productOf(
    'rate',
    figureOf('single-payment-rate', 'single-payment-rate', singlePaymentRates, month),
    figureOf('single-payment-share', 'single-payment-share', singlePaymentShares[payer], month),
  );
}

function objectIn(payer: Payer, detail: Detail, month: number): Figure | undefined {
  switch (payer) {
    case 'entrepreneur':
    case 'self':
      return inMzp('object', figureOf('object-in-mzp', 'rate', objectsInMzp[payer], month), month);
    case 'single-aggregate':
      return inMrp('object', figureOf('object-in-mrp', 'rate', objectsInMrp[detail as Settlement], month), month);
    case 'state':
      return detail === 'wage-given' ? undefined : figureOf('average-wage', 'averageWage', stateBases, month);
    default:
      return undefined;
  }
}

function capIn(payer: Payer, month: number): Figure | undefined {
  const editions = caps[payer];
  return editions && inMzp('cap', figureOf('cap-in-mzp', 'cap', editions.map(timesOnly), month), month);
}

function timesOnly(cap: Edition<Cap>): Editions[number] {
  return { ...cap, value: cap.value.times };
}

function limitIn(payer: Payer, month: number): Figure | undefined {
  if (payer !== 'platform-self-employed') return undefined;
  return inMrp('limit', figureOf('limit-in-mrp', 'limit', platformLimits, month), month);
}

function inMzp(code: 'cap' | 'object', times: Figure, month: number): Figure {
  return productOf(code, figureOf('mzp', 'mzp', mzp, month), times);
}

function inMrp(code: 'limit' | 'object', times: Figure, month: number): Figure {
  return productOf(code, figureOf('mrp', 'mrp', mrp, month), times);
}

function dueOn(payer: Payer, month: number): Day | BudgetDue {
  if (payer === 'state') return { code: 'first-working-days', terms: [budgetTerm('state', STATE_TERM.value, month)] };
  if (payer !== 'local-budget') return formatDay(dayInMonth(month + 1, firstOf(dueDay).value));
  return {
    code: 'first-working-days',
    terms: [
      budgetTerm('registered-unemployed', UNEMPLOYED_TERM.value, month),
      budgetTerm('welfare-level', WELFARE_TERM.value, month),
    ],
  };
}

function budgetTerm(
  of: BudgetDue['terms'][number]['of'],
  term: typeof STATE_TERM.value,
  month: number,
): BudgetDue['terms'][number] {
  return { of, month: formatMonth(month + term.monthsLater), workingDays: term.workingDays };
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((each) => [`${each.document} ${each.place}`, each])).values()];
}

function weakest(sources: readonly Edition<unknown>[]): Confidence {
  const found = new Set(sources.map(({ confidence }) => confidence));
  return found.has('L') ? 'L' : found.has('M') ? 'M' : 'H';
}

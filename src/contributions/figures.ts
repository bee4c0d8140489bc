/** The figures of a payer in a month: one case for each way the law computes an object. */
import type { ContributionLaw } from '../law/contributions/index.js';
import type { Cap } from '../law/contributions/objects.js';
import type { Payer, PayerRecord, Settlement, SinglePaymentPayer } from '../law/contributions/payers.js';
import { type Figure, figureOf, type KnownFigure, productOf } from './figure.js';

/** What the figures of some payers depend on besides the month: where a payer of ЕСП lives, whether the state's base is given. */
export type Detail = Settlement | 'wage-given' | 'none';

/** The rate, and what else the law fixes. */
export interface Figures<Of extends Figure = Figure> {
  readonly rate: Of;
  /** The object where the law fixes it: in МЗП or МРП, or the announced average wage. */
  readonly object: Of | undefined;
  readonly cap: Of | undefined;
  /** The income above which the payer's regime does not apply. */
  readonly limit: Of | undefined;
}

/** A month under a law. */
export interface LawInMonth {
  readonly law: ContributionLaw;
  readonly month: number;
}

/** What the law fixes for a payer in a month. */
export function figuresOf(payer: PayerRecord, detail: Detail, at: LawInMonth): Figures {
  const { law } = at;
  const only = { rate: rateIn(payer.payer, at), object: undefined, cap: undefined, limit: undefined };
  switch (payer.chargedOn) {
    case 'income-up-to-cap':
      return { ...only, cap: inMzp('cap', figureOf(at, ['cap-in-mzp', 'cap'], law.caps[payer.payer], timesOf), at) };
    case 'income-within-limit':
      return { ...only, limit: inMrp('limit', figureOf(at, ['limit-in-mrp', 'limit'], law.platformLimits, plain), at) };
    case 'mzp':
      return {
        ...only,
        object: inMzp('object', figureOf(at, OBJECT_IN_MZP, law.objectsInMzp[payer.payer], plain), at),
      };
    case 'mrp':
      return {
        ...only,
        object: inMrp('object', figureOf(at, OBJECT_IN_MRP, law.objectsInMrp[placeOf(detail)], plain), at),
      };
    case 'average-wage':
      return detail === 'wage-given'
        ? only
        : { ...only, object: figureOf(at, ['average-wage', 'averageWage'], law.stateBases, plain) };
    case 'regional-average-wage':
      return only;
  }
}

/** The figures, where the law gives all of them. */
export function allKnown({ rate, object, cap, limit }: Figures): Figures<KnownFigure> | undefined {
  if (isLacking(rate) || isLacking(object) || isLacking(cap) || isLacking(limit)) return undefined;
  return { rate, object, cap, limit };
}

function isLacking(figure: Figure | undefined): figure is Exclude<Figure, KnownFigure> {
  return figure !== undefined && figure.value === undefined;
}

const OBJECT_IN_MZP = ['object-in-mzp', 'rate'] as const;
const OBJECT_IN_MRP = ['object-in-mrp', 'rate'] as const;

function rateIn(payer: Payer, at: LawInMonth): Figure {
  const { rates, singlePaymentRates, singlePaymentShares } = at.law;
  if (!isShare(payer)) return figureOf(at, ['rate', 'rate'], rates[payer], plain);
  return productOf(
    'rate',
    figureOf(at, ['single-payment-rate', 'single-payment-rate'], singlePaymentRates, plain),
    figureOf(at, ['single-payment-share', 'single-payment-share'], singlePaymentShares[payer], plain),
  );
}

function isShare(payer: Payer): payer is SinglePaymentPayer {
  return payer === 'single-payment-employer' || payer === 'single-payment-employee';
}

function placeOf(detail: Detail): Settlement {
  return detail === 'village' ? 'village' : 'city';
}

function inMzp(code: 'cap' | 'object', times: Figure, at: LawInMonth): Figure {
  return productOf(code, figureOf(at, ['mzp', 'mzp'], at.law.mzp, plain), times);
}

function inMrp(code: 'limit' | 'object', times: Figure, at: LawInMonth): Figure {
  return productOf(code, figureOf(at, ['mrp', 'mrp'], at.law.mrp, plain), times);
}

function plain(value: string): string {
  return value;
}

function timesOf({ times }: Cap): string {
  return times;
}

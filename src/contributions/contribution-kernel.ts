import { parseMonth } from '../calendar/month.js';
import type { Payer, Settlement } from '../law/contributions/payers.js';
import { rates } from '../law/contributions/rates.js';
import type { Rounding } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import { partOf, partsOf, tiynOf } from '../money/tiyn.js';
import type { Figure } from './figure.js';
import { FIRST_MONTH, termsIn } from './schedule.js';
import type { Detail } from './terms.js';

/** In place of an amount: the payment does not exist in the month. */
export const NOT_IN_FORCE = -1;
/** In place of an amount: the known law does not give it. */
export const UNDETERMINED = -2;

/** Whose contributions a kernel computes. `wageGiven`: on the wage of the call in place of the announced base. */
export type KernelPayer =
  | { readonly payer: Exclude<Payer, 'single-aggregate' | 'state'> }
  | { readonly payer: 'single-aggregate'; readonly settlement: Settlement }
  | { readonly payer: 'state'; readonly wageGiven?: boolean };

/**
 * The amount for a month (`12 · year + month − 1`), or a negative code. `base` is the income, or the wage of `state` and
 * `local-budget`; `other` the income that others have charged. Everything in whole tiyn ≥ 0, sums below 2⁵³.
 */
export type ContributionKernel = (month: number, base?: number, other?: number) => number;

/** The last month in which any term changes; the terms of later months are the same. */
const LAST_MONTH = Math.max(
  ...Object.values(rates).flatMap((editions) => editions.map(({ from }) => parseMonth(from.slice(0, 7)) as number)),
);

/**
 * The contributions of one payer in whole tiyn, for bulk work: the figures of `contribution` for a payer who is not exempt,
 * laid out month by month, without steps, dates and strings. A property test holds the two equal.
 * @example
 * const employee = contributionKernel({ payer: 'employee' });
 * employee(12 * 2024 + 2, 1_000_000_00); // 17_000_00
 */
export function contributionKernel(of: KernelPayer, rounding: Rounding = 'tiyn'): ContributionKernel {
  const detail = detailOf(of);
  const length = LAST_MONTH - FIRST_MONTH + 1;
  const rate = new Float64Array(length).fill(NOT_IN_FORCE);
  const object = new Float64Array(length);
  const cap = new Float64Array(length);
  const limit = new Float64Array(length);
  const counts = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const terms = termsIn(of.payer, detail, FIRST_MONTH + at);
    if (terms === undefined) continue;
    rate[at] = terms.missing.length > 0 ? UNDETERMINED : partsOf(terms.rate.value as Decimal);
    object[at] = wholeOr(terms.object, 0);
    cap[at] = wholeOr(terms.cap, Number.POSITIVE_INFINITY);
    limit[at] = wholeOr(terms.limit, Number.POSITIVE_INFINITY);
    counts[at] = terms.capOnSum ? 1 : 0;
  }

  /** The object is fixed by the law, whatever the income. */
  const onFixed: ContributionKernel = (month) => {
    const at = indexOf(month);
    const parts = at < 0 ? NOT_IN_FORCE : (rate[at] as number);
    return parts < 0 ? parts : partOf(object[at] as number, parts, rounding);
  };

  /** The object is an income or a wage, up to the cap. */
  const onBase: ContributionKernel = (month, base = 0, other = 0) => {
    const at = indexOf(month);
    const parts = at < 0 ? NOT_IN_FORCE : (rate[at] as number);
    if (parts < 0) return parts;
    if (base > (limit[at] as number)) return UNDETERMINED;
    const most = cap[at] as number;
    const charged = other * (counts[at] as number);
    return partOf(Math.min(most, base + charged) - Math.min(most, charged), parts, rounding);
  };

  return isFixed(of) ? onFixed : onBase;
}

function isFixed(of: KernelPayer): boolean {
  if (of.payer === 'state') return of.wageGiven !== true;
  return of.payer === 'entrepreneur' || of.payer === 'self' || of.payer === 'single-aggregate';
}

function detailOf(of: KernelPayer): Detail {
  if (of.payer === 'single-aggregate') return of.settlement;
  return of.payer === 'state' && of.wageGiven === true ? 'wage-given' : 'none';
}

function indexOf(month: number): number {
  return month > LAST_MONTH ? LAST_MONTH - FIRST_MONTH : month - FIRST_MONTH;
}

function wholeOr(figure: Figure | undefined, otherwise: number): number {
  return figure?.value === undefined ? otherwise : tiynOf(figure.value);
}

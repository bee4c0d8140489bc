import { ownOptions } from '../answer/own.js';
import { type ContributionLaw, contributionLaw } from '../law/contributions/index.js';
import type { Payer, Settlement } from '../law/contributions/payers.js';
import type { Rounding } from '../money/amount.js';
import { partOf, partsOf, tiynOf } from '../money/tiyn.js';
import type { Detail } from './figures.js';
import { scheduleOf, termsIn } from './schedule.js';

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

/** The choices of bulk work. */
export interface KernelOptions {
  /** What amounts are rounded to; the tiyn by default. */
  readonly rounding?: Rounding | undefined;
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: ContributionLaw | undefined;
}

/**
 * The contributions of one payer in whole tiyn, for bulk work: the figures of `contribution` for a payer who is not exempt,
 * laid out month by month, without steps, dates and strings. A property test holds the two equal.
 * @example
 * const employee = contributionKernel({ payer: 'employee' });
 * employee(12 * 2024 + 2, 1_000_000_00); // 17_000_00
 */
export function contributionKernel(of: KernelPayer, options: KernelOptions = {}): ContributionKernel {
  const { law = contributionLaw, rounding = 'tiyn' } = ownOptions(options);
  const { first, rate, object, cap, limit, counts } = columnsOf(of, law);
  const last = rate.length - 1;
  const indexOf = (month: number): number => Math.min(month - first, last);

  /** The object is fixed by the law, whatever the income. */
  const onFixed: ContributionKernel = (month) => {
    const at = indexOf(month);
    const parts = at < 0 ? NOT_IN_FORCE : (rate[at] ?? NOT_IN_FORCE);
    return parts < 0 ? parts : partOf(object[at] ?? 0, parts, rounding);
  };

  /** The object is an income or a wage, up to the cap. */
  const onBase: ContributionKernel = (month, base = 0, other = 0) => {
    const at = indexOf(month);
    const parts = at < 0 ? NOT_IN_FORCE : (rate[at] ?? NOT_IN_FORCE);
    if (parts < 0) return parts;
    if (base > (limit[at] ?? 0)) return UNDETERMINED;
    const most = cap[at] ?? 0;
    const charged = other * (counts[at] ?? 0);
    return partOf(Math.min(most, base + charged) - Math.min(most, charged), parts, rounding);
  };

  return isFixed(of, law) ? onFixed : onBase;
}

/** The terms of every month until they change no more, each figure in a column; a rate below zero is a code. */
function columnsOf(of: KernelPayer, law: ContributionLaw) {
  const schedule = scheduleOf(law);
  const { first, last } = schedule;
  const column = (): Float64Array => new Float64Array(last - first + 1);
  const columns = {
    rate: column().fill(NOT_IN_FORCE),
    object: column(),
    cap: column(),
    limit: column(),
    counts: column(),
  };
  for (let at = 0; at <= last - first; at++) {
    const terms = termsIn(schedule, law.payers[of.payer], detailOf(of), first + at);
    if (terms === undefined) continue;
    const { known } = terms;
    columns.rate[at] = known === undefined ? UNDETERMINED : partsOf(known.rate.value);
    columns.object[at] = known?.object === undefined ? 0 : tiynOf(known.object.value);
    columns.cap[at] = known?.cap === undefined ? Number.POSITIVE_INFINITY : tiynOf(known.cap.value);
    columns.limit[at] = known?.limit === undefined ? Number.POSITIVE_INFINITY : tiynOf(known.limit.value);
    columns.counts[at] = terms.capOnSum ? 1 : 0;
  }
  return { first, ...columns };
}

function isFixed(of: KernelPayer, { payers }: ContributionLaw): boolean {
  const { chargedOn } = payers[of.payer];
  return chargedOn === 'mzp' || chargedOn === 'mrp' || (chargedOn === 'average-wage' && detailOf(of) === 'none');
}

function detailOf(of: KernelPayer): Detail {
  if (of.payer === 'single-aggregate') return of.settlement;
  return of.payer === 'state' && of.wageGiven === true ? 'wage-given' : 'none';
}

import { ownOptions } from '../answer/own.js';
import { formatMonth, parseMonth, yearFrom } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { type ContributionLaw, contributionLaw } from '../law/contributions/index.js';
import type { Payer, PayerRecord, Settlement } from '../law/contributions/payers.js';
import type { Citation } from '../law/documents.js';
import { type Confidence, firstOf, lastOf } from '../law/edition.js';
import { amount } from '../money/amount.js';
import type { Month } from '../person/facts.js';
import type { MissingFigure, Rate } from './answers.js';
import { missing } from './figure.js';
import type { Detail } from './figures.js';
import type { Amount } from './request.js';
import { scheduleOf, termsIn } from './schedule.js';
import type { Terms } from './terms.js';

/** One payer in a run of months with the same terms. */
export interface ContributionRow {
  readonly payer: Payer;
  readonly settlement?: Settlement;
  readonly from: Month;
  readonly through: Month;
  readonly rate?: Rate;
  /** The object, where it does not depend on income. */
  readonly object?: Amount;
  readonly cap?: Amount;
  /** The income up to which the payer's regime applies. */
  readonly limit?: Amount;
  /** The most that can be owed for one month. */
  readonly maximum?: Amount;
  readonly knp?: string;
  /** What is not known, so that there is no maximum. */
  readonly missing?: readonly MissingFigure[];
  readonly citations: readonly Citation[];
  /** The weakest confidence among the figures used; absent where one is missing. */
  readonly confidence?: Confidence;
  /** Whether the rate is for months whose rates are not settled yet. */
  readonly provisional: boolean;
}

/** The rates, caps and maxima of a year; payers without a payment in the year are left out. */
export interface ContributionTable {
  readonly year: number;
  /** The name of the law that was applied. */
  readonly law: string;
  readonly rows: readonly ContributionRow[];
}

/** The law to apply, made by `amend`; left out: the law as it is. */
export interface RatesOptions {
  readonly law?: ContributionLaw | undefined;
}

/**
 * The rates, objects, caps and monthly maxima of every payer in a year, one row for each run of months with the same terms;
 * amounts in tenge. What no known law gives is named in the row's `missing`.
 * Rules: as for `contribution`; the maximum is its amount at the cap.
 * @throws OsmsError `date.invalid` for a year that is none
 * @example contributionTable(2026).rows.find(({ payer }) => payer === 'employer')?.maximum; // '102000.00'
 */
export function contributionTable(year: number, options: RatesOptions = {}): ContributionTable {
  const { law = contributionLaw } = ownOptions(options);
  const january = parseMonth(`${String(year).padStart(4, '0')}-01`);
  if (january === undefined) throw new OsmsError('date.invalid', `not a year: ${year}`);
  const months = yearFrom(january);
  const rows = Object.values(law.payers).flatMap((payer) =>
    detailsOf(payer).flatMap((detail) => runs(law, payer, detail, months)),
  );
  return { year, law: law.name, rows };
}

/** The years for which `contributionTable` has figures, the first and the last. */
export function knownYears(options: RatesOptions = {}): { readonly first: number; readonly last: number } {
  const { scheme, amountsKnownThrough } = ownOptions(options).law ?? contributionLaw;
  return {
    first: Number(firstOf(scheme).from.slice(0, 4)),
    last: Number(lastOf(amountsKnownThrough).value.slice(0, 4)),
  };
}

function detailsOf({ chargedOn }: PayerRecord): readonly Detail[] {
  return chargedOn === 'mrp' ? ['city', 'village'] : ['none'];
}

/** Months with the same terms, put together. */
function runs(
  law: ContributionLaw,
  payer: PayerRecord,
  detail: Detail,
  months: readonly number[],
): readonly ContributionRow[] {
  const rows: ContributionRow[] = [];
  let ended = Number.NaN;
  for (const month of months) {
    const terms = termsIn(scheduleOf(law), payer, detail, month);
    if (terms === undefined) continue;
    const row = rowOf(law, payer, detail, month, terms);
    const last = rows.at(-1);
    if (last !== undefined && ended === month - 1 && isSame(last, row))
      rows.splice(-1, 1, { ...last, through: row.through });
    else rows.push(row);
    ended = month;
  }
  return rows;
}

function isSame(a: ContributionRow, b: ContributionRow): boolean {
  return JSON.stringify({ ...a, from: '', through: '' }) === JSON.stringify({ ...b, from: '', through: '' });
}

function rowOf(
  law: ContributionLaw,
  { payer }: PayerRecord,
  detail: Detail,
  month: number,
  { figures, missing: lacking, knp, citations, confidence, provisional }: Terms,
): ContributionRow {
  const { rate, object, cap, limit } = figures;
  const most = object ?? cap ?? limit;
  const unknown = most === undefined ? [...lacking, missing(law, 'regionalAverageWage', month)] : lacking;
  const text = formatMonth(month);
  return {
    payer,
    ...(detail === 'city' || detail === 'village' ? { settlement: detail } : {}),
    from: text,
    through: text,
    ...(rate.value && { rate: rate.text }),
    ...(object?.value && { object: object.text }),
    ...(cap?.value && { cap: cap.text }),
    ...(limit?.value && { limit: limit.text }),
    ...(rate.value && most?.value && { maximum: amount(most.value.mul(rate.value)) }),
    ...(knp !== undefined && { knp }),
    ...(unknown.length > 0 && { missing: unknown }),
    citations,
    ...(unknown.length === 0 && { confidence }),
    provisional: provisional && rate.value !== undefined,
  };
}

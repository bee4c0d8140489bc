import { formatMonth, parseMonth } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { type Payer, payerRecords, type Settlement } from '../law/contributions/payers.js';
import { AMOUNTS_KNOWN_THROUGH } from '../law/contributions/rates.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import { firstOf } from '../law/edition.js';
import { scheme } from '../law/scheme/scheme.js';
import { amount } from '../money/amount.js';
import type { Month } from '../person/facts.js';
import type { MissingFigure, Rate } from './answers.js';
import { missing } from './figure.js';
import type { Amount } from './request.js';
import { termsIn } from './schedule.js';
import type { Detail, Terms } from './terms.js';

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
  readonly knp?: '121' | '122';
  /** What is not known, so that there is no maximum. */
  readonly missing?: readonly MissingFigure[];
  readonly citations: readonly Citation[];
  /** The weakest confidence among the figures used; absent where one is missing. */
  readonly confidence?: Confidence;
  /** The rate is for months whose rates are not settled yet. */
  readonly provisional?: true;
}

/** The rates, caps and maxima of a year; payers without a payment in the year are left out. */
export interface ContributionTable {
  readonly year: number;
  readonly rows: readonly ContributionRow[];
}

const payers = Object.keys(payerRecords) as readonly Payer[];

/**
 * The rates, objects, caps and monthly maxima of every payer in a year, one row for each run of months with the same terms;
 * amounts in tenge. What no known law gives is named in the row's `missing`.
 * Rules: as for `contribution`; the maximum is its amount at the cap.
 * @throws OsmsError `date.invalid` for a year that is none
 * @example contributionTable(2026).rows.find(({ payer }) => payer === 'employer')?.maximum; // '102000.00'
 */
export function contributionTable(year: number): ContributionTable {
  const january = parseMonth(`${String(year).padStart(4, '0')}-01`);
  if (january === undefined) throw new OsmsError('date.invalid', `not a year: ${year}`);
  const months = Array.from({ length: 12 }, (_, at) => january + at);
  return {
    year,
    rows: payers.flatMap((payer) => detailsOf(payer).flatMap((detail) => runs(payer, detail, months))),
  };
}

/** The years for which `contributionTable` has figures, the first and the last. */
export function knownYears(): { readonly first: number; readonly last: number } {
  return { first: Number(firstOf(scheme).from.slice(0, 4)), last: Number(AMOUNTS_KNOWN_THROUGH.value.slice(0, 4)) };
}

function detailsOf(payer: Payer): readonly Detail[] {
  return payer === 'single-aggregate' ? ['city', 'village'] : ['none'];
}

/** Months with the same terms, put together. */
function runs(payer: Payer, detail: Detail, months: readonly number[]): readonly ContributionRow[] {
  const rows: ContributionRow[] = [];
  for (const month of months) {
    const terms = termsIn(payer, detail, month);
    if (terms === undefined) continue;
    const row = rowOf(payer, detail, month, terms);
    const last = rows[rows.length - 1];
    if (last !== undefined && follows(last, row)) rows[rows.length - 1] = { ...last, through: row.through };
    else rows.push(row);
  }
  return rows;
}

function follows(last: ContributionRow, row: ContributionRow): boolean {
  const next = formatMonth((parseMonth(last.through) as number) + 1);
  return (
    row.from === next &&
    JSON.stringify({ ...last, from: '', through: '' }) === JSON.stringify({ ...row, from: '', through: '' })
  );
}

function rowOf(payer: Payer, detail: Detail, month: number, terms: Terms): ContributionRow {
  const { rate, object, cap, limit, citations, confidence, provisional } = terms;
  const { knp } = payerRecords[payer];
  const most = object ?? cap ?? limit;
  const unknown = most === undefined ? [...terms.missing, missing('regionalAverageWage', month)] : terms.missing;
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
    ...(knp && { knp }),
    ...(unknown.length > 0 && { missing: unknown }),
    citations,
    ...(unknown.length === 0 && { confidence }),
    ...(provisional && rate.value && { provisional }),
  };
}

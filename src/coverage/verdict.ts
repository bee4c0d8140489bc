/** What a rule says: who pays, for what reasons; or who may pay, and what would settle it. */

import { type LeftOutFact, type OpenItem, openItems } from '../law/coverage/open-items.js';
import { type CoverageReasonCode, coverageReasons } from '../law/coverage/reasons.js';
import type { CarePayer } from '../law/coverage/rule-names.js';
import type { Citation } from '../law/documents.js';
import type { CoverageReason, MissingItem } from './answers.js';

export interface Verdict {
  /** One payer when settled, several when not. */
  readonly possible: readonly CarePayer[];
  readonly because: readonly CoverageReason[];
  /** Empty when settled. */
  readonly missing: readonly MissingItem[];
}

type ReasonData = Omit<CoverageReason, 'code' | 'citations'>;

/** A reason with its basis; `dated` is the basis of the edition that decided. */
export function reason(
  code: CoverageReasonCode,
  dated: readonly Citation[] = [],
  data: ReasonData = {},
): CoverageReason {
  const basis = coverageReasons[code].citations;
  return { code, ...data, citations: basis.length === 0 ? dated : [...basis, ...dated] };
}

export function paidBy(payer: CarePayer, ...because: CoverageReason[]): Verdict {
  return { possible: [payer], because, missing: [] };
}

/**
 * What several cases share while nobody knows which one holds: their payer when it is one, for the reasons of the
 * last case (the weakest claim); else everything that is missing.
 */
export function settle(cases: readonly Verdict[], ...missing: readonly MissingItem[]): Verdict {
  const last = cases.at(-1) as Verdict;
  if (cases.length === 1) return last;
  const possible = distinct(cases.flatMap((each) => each.possible));
  if (possible.length === 1) return last;
  const shared = last.because.filter((each) => cases.every((other) => hasReason(other, each)));
  const open = missing.map(({ code, parameter }) => notSettled(code, parameter));
  return {
    possible,
    because: distinctBy([...shared, ...cases.flatMap(openReasons), ...open]),
    missing: distinctBy([...missing, ...cases.flatMap((each) => each.missing)]),
  };
}

/** The verdict with other payers in place of some; settled or not as before, unless they become one. */
export function withPayers(verdict: Verdict, replace: (payer: CarePayer) => CarePayer, why: CoverageReason): Verdict {
  const possible = distinct(verdict.possible.map(replace));
  if (possible.every((payer, at) => payer === verdict.possible[at])) return verdict;
  if (possible.length === 1) return { possible, because: [...verdict.because.filter(isSettled), why], missing: [] };
  return { ...verdict, possible, because: [...verdict.because, why] };
}

/** What is missing, as the law data describe it. */
export function missingItem(parameter: OpenItem | LeftOutFact): MissingItem {
  const { code, period } = openItems[parameter];
  return period === undefined ? { code, parameter } : { code, parameter, period };
}

function notSettled(code: MissingItem['code'], parameter: string): CoverageReason {
  const item = code === 'unknown-facts' ? undefined : openItems[parameter as OpenItem | LeftOutFact];
  return reason('not-settled', item?.citations ?? coverageReasons.insured.citations, { parameter });
}

function isSettled(each: CoverageReason): boolean {
  return each.code !== 'not-settled';
}

function openReasons(verdict: Verdict): readonly CoverageReason[] {
  return verdict.because.filter((each) => !isSettled(each));
}

function hasReason(verdict: Verdict, reason: CoverageReason): boolean {
  return verdict.because.some((each) => JSON.stringify(each) === JSON.stringify(reason));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Items that differ in what they say. */
function distinctBy<T>(items: readonly T[]): readonly T[] {
  const seen = new Map(items.map((each) => [JSON.stringify(each), each] as const));
  return [...seen.values()];
}

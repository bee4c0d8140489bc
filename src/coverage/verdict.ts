/** What a rule says: who pays, for what reasons; or who may pay, and what would settle it. */

import { type Sure, weakest } from '../answer/confidence.js';
import type { Missing } from '../answer/missing.js';
import { own } from '../answer/own.js';
import { formatDay } from '../calendar/day.js';
import {
  type CarePayer,
  type CoverageReasonCode,
  coverageReasons,
  type LeftOutFact,
  type OpenItem,
  openItems,
} from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import { type Edition, type Editions, firstOf, lawDay } from '../law/edition.js';
import type { CoverageMissing, CoverageReason } from './answers.js';

export interface Verdict {
  /** One payer when settled, several when not. */
  readonly possible: readonly CarePayer[];
  readonly because: readonly CoverageReason[];
  /** Empty when settled. */
  readonly missing: readonly CoverageMissing[];
  /** What decided besides, without being a reason of its own. */
  readonly restsOn: readonly Sure[];
}

/** Nothing is known. */
export const NOTHING: Verdict = Object.freeze({ possible: [], because: [], missing: [], restsOn: [] });

/** Something that is missing, and the reason that names it. */
export interface Open {
  readonly missing: CoverageMissing;
  readonly why: CoverageReason;
}

type Deciding = readonly (Edition<unknown> | undefined)[];
type ReasonData = Omit<CoverageReason, 'code' | 'citations' | 'confidence'>;

/** A reason with its basis: what is written of it on every date, and the editions that decided. */
export function reason(code: CoverageReasonCode, editions: Deciding = [], data: ReasonData = {}): CoverageReason {
  const citations = together(coverageReasons[code].citations, editions);
  return { code, ...data, citations, confidence: weakest(editions) };
}

/** Citations of the law are frozen: where all are in one list, it is that list. */
function together(basis: readonly Citation[], editions: Deciding): readonly Citation[] {
  let all = basis;
  for (const each of editions) {
    if (each !== undefined) all = all.length === 0 ? each.citations : [...all, ...each.citations];
  }
  return all;
}

export function paidBy(payer: CarePayer, ...because: CoverageReason[]): Verdict {
  return { possible: [payer], because, missing: [], restsOn: [] };
}

/** The verdict, where something decided that is no reason of its own. */
export function restingOn(verdict: Verdict, ...deciding: readonly Sure[]): Verdict {
  return { ...verdict, restsOn: [...verdict.restsOn, ...deciding] };
}

/**
 * What several cases share while nobody knows which one holds: their payer when it is one, for the reasons of the
 * last case (the weakest claim); else everything that is missing.
 */
export function settle(cases: readonly [Verdict, ...Verdict[]], ...open: readonly Open[]): Verdict {
  const last = cases.at(-1) ?? cases[0];
  if (cases.length === 1) return last;
  const possible = distinct(cases.flatMap((each) => each.possible));
  if (possible.length === 1) return last;
  const shared = last.because.filter((each) => cases.every((other) => hasReason(other, each)));
  return {
    possible,
    because: distinctBy([...shared, ...cases.flatMap(openReasons), ...open.map(({ why }) => why)]),
    missing: distinctBy([...open.map(({ missing }) => missing), ...cases.flatMap((each) => each.missing)]),
    restsOn: cases.flatMap((each) => each.restsOn),
  };
}

/** The verdict with other payers in place of some; settled or not as before, unless they become one. */
export function withPayers(verdict: Verdict, replace: (payer: CarePayer) => CarePayer, why: CoverageReason): Verdict {
  const possible = distinct(verdict.possible.map(replace));
  if (possible.every((payer, at) => payer === verdict.possible[at])) return verdict;
  const because = [...(possible.length === 1 ? verdict.because.filter(isSettled) : verdict.because), why];
  return { ...verdict, possible, because, missing: possible.length === 1 ? [] : verdict.missing };
}

/** What is missing, as the law data describe it, on the days of the edition that leaves it open. */
export function missingItem(parameter: OpenItem | LeftOutFact, period?: Missing['period']): CoverageMissing {
  const { code } = openItems[parameter];
  return period === undefined ? { code, parameter } : { code, parameter, period };
}

/** What is missing on days before the first edition. */
export function beforeThePackages(editions: Editions<unknown>): CoverageMissing {
  return missingItem('packages-before-2020', { through: formatDay(lawDay(firstOf(editions).from) - 1) });
}

/** A part of the law, or a fact left out, that would settle a question; `edition` leaves it open. */
export function open(parameter: OpenItem | LeftOutFact, edition?: Edition<unknown>): Open {
  const citations = own(openItems[parameter], 'citations') ?? edition?.citations ?? [];
  const why = { ...reason('not-settled', [edition], { parameter }), citations };
  return { missing: missingItem(parameter, edition && daysOf(edition)), why };
}

/** Facts of the person that would settle a question: they decide whether the person is insured. */
export function openFacts(missing: Missing<'unknown-facts' | 'beyond-known-law'>): Open {
  const { citations, confidence } = reason('insured');
  return { missing, why: { code: 'not-settled', parameter: missing.parameter, citations, confidence } };
}

function daysOf({ from, through }: Edition<unknown>): Missing['period'] {
  return through === undefined ? { from } : { from, through };
}

function isSettled(each: CoverageReason): boolean {
  return each.code !== 'not-settled';
}

function openReasons(verdict: Verdict): readonly CoverageReason[] {
  return verdict.because.filter((each) => !isSettled(each));
}

function hasReason(verdict: Verdict, reason: CoverageReason): boolean {
  return verdict.because.some((each) => each.code === reason.code && JSON.stringify(each) === JSON.stringify(reason));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Items that differ in what they say. */
function distinctBy<T>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  const seen = new Map(items.map((each) => [JSON.stringify(each), each] as const));
  return [...seen.values()];
}

/**
 * The right that paid months give, month after month: which paid months are alive, and how far they reach.
 * Months are walked once, in order; what earlier months leave behind fits in a few numbers.
 */
import { LATEST } from '../../calendar/day.js';
import { lastDayOf, monthOfDay } from '../../calendar/month.js';
import { holds, meets } from '../../calendar/spans.js';
import type { CaseFile } from '../case-file.js';
import { type Moment, momentOf } from '../moment.js';
import { canBeOwed, lastDayInTime } from '../terms.js';
import { isExcused } from './excused.js';
import { graceReach, isPreserved, longGraceReach, NOWHERE } from './grace.js';
import { isPaid, isPaidInARow } from './paid.js';

/** What the months up to and including `month` leave behind, as seen on one day. */
export interface Walk {
  month: number;
  /** The latest alive month, and the last month that it reaches by the grace. */
  lastAlive: number;
  reach: number;
  /** The latest alive month of a long-standing payer, and the last month that it reaches by the longer grace. */
  lastLongAlive: number;
  longReach: number;
  /** The latest owed month. */
  lastOwed: number;
  /** Paid months in a row, up to `month`. */
  paidInARow: number;
}

/** A walk that has not begun: before everything that could matter to the first paid month. */
export function newWalk(file: CaseFile): Walk {
  return {
    month: firstMonthOfWalk(file) - 1,
    lastAlive: NOWHERE,
    reach: NOWHERE,
    lastLongAlive: NOWHERE,
    longReach: NOWHERE,
    lastOwed: NOWHERE,
    paidInARow: 0,
  };
}

/** Makes one walk stand where another stands. */
export function copyWalk(to: Walk, from: Walk): void {
  to.month = from.month;
  to.lastAlive = from.lastAlive;
  to.reach = from.reach;
  to.lastLongAlive = from.lastLongAlive;
  to.longReach = from.longReach;
  to.lastOwed = from.lastOwed;
  to.paidInARow = from.paidInARow;
}

function firstMonthOfWalk(file: CaseFile): number {
  const paid = file.payments.first - file.terms.longestWindow;
  if (!file.readings.graceAfterCategory) return paid;
  const state = monthOfDay(Math.min(file.exemptDays[0] ?? LATEST, file.welfareDays[0] ?? LATEST));
  return Math.min(paid, state);
}

/** Walks on through a month, seeing what is known at a moment. */
export function walkTo(file: CaseFile, walk: Walk, through: number, moment: Moment): void {
  const end = file.readings.graceAfterCategory ? through : Math.min(through, file.payments.last);
  while (walk.month < end) step(file, walk, moment);
}

function step(file: CaseFile, walk: Walk, { day, due }: Moment): void {
  const month = walk.month + 1;
  walk.month = month;
  if (isPaid(file, month, day)) {
    walk.paidInARow++;
    if (isAlive(file, walk, month, day)) comeAlive(file, walk, month, day);
  } else if (isExcused(file, month)) {
    if (file.readings.stateMonthsBreakSixty || !canBeOwed(file.terms, month)) walk.paidInARow = 0;
  } else {
    walk.paidInARow = 0;
    if (month <= due) walk.lastOwed = month;
  }
  if (file.readings.graceAfterCategory && walk.lastAlive !== month && isStateMonth(file, month, day)) {
    walk.lastAlive = month;
    walk.reach = graceReach(file, month, day, rightHeldOn);
  }
}

function comeAlive(file: CaseFile, walk: Walk, month: number, day: number): void {
  walk.lastAlive = month;
  walk.reach = graceReach(file, month, day, rightHeldOn);
  const standing = file.terms.longStanding(day);
  if (standing === undefined || walk.paidInARow < standing.value) return;
  if (!isPreserved(file, standing, month, day, rightHeldOn)) return;
  const reach = longGraceReach(file, month, day, rightHeldOn);
  if (reach === NOWHERE) return;
  walk.lastLongAlive = month;
  walk.longReach = reach;
}

/** Whether a paid month gives the right, as seen on a day. */
function isAlive(file: CaseFile, walk: Walk, month: number, day: number): boolean {
  return (
    holds(file.terms.unconditionalMonths, month) ||
    isWithoutArrears(file, walk, month) ||
    isPaidBeforeTheRightLapsed(file, walk, month) ||
    isThirdSingleAggregateMonth(file, month, day) ||
    isThirdSelfPaidMonth(file, month, day) ||
    holds(file.prepaidMonths, month)
  );
}

/** No month of the twelve before it is owed. */
function isWithoutArrears(file: CaseFile, walk: Walk, month: number): boolean {
  return walk.lastOwed < month - (file.terms.arrearsWindow(month) ?? 0);
}

/** An earlier alive month reaches this one, and the money came in time or while that right still held. */
function isPaidBeforeTheRightLapsed(file: CaseFile, walk: Walk, month: number): boolean {
  if (file.readings.arrearsRule === 'any-arrears') return false;
  const reach = reachOf(walk);
  if (reach < month - 1) return false;
  const paidOn = file.payments.any[month - file.payments.first] ?? LATEST;
  return paidOn <= lastDayInTime(file.terms, month) || paidOn <= lastDayOf(reach);
}

/** ЕСП paid for this month and the two before it. */
function isThirdSingleAggregateMonth(file: CaseFile, month: number, day: number): boolean {
  const log = file.payments.singleAggregate;
  const run = log.length > 0 ? file.terms.singleAggregateRun(month) : undefined;
  return run !== undefined && isPaidInARow(log, month - file.payments.first, run, day);
}

/** A self-payer's three months in a row, until the middle of 2021. */
function isThirdSelfPaidMonth(file: CaseFile, month: number, day: number): boolean {
  const log = file.payments.self;
  const run = log.length > 0 ? file.terms.selfPayerRun(day) : undefined;
  return run !== undefined && isPaidInARow(log, month - file.payments.first, run, day);
}

/** Reading `graceAfterCategory`: the month has, by this day, a day of service, category or welfare level. */
function isStateMonth(file: CaseFile, month: number, day: number): boolean {
  const from = lastDayOf(month - 1) + 1;
  const through = Math.min(day, lastDayOf(month));
  return meets(file.exemptDays, from, through) || meets(file.welfareDays, from, through);
}

/** Whether the right of payments held on a day, as seen on it. */
function rightHeldOn(file: CaseFile, day: number): boolean {
  const moment = momentOf(file.terms, day);
  const walk = newWalk(file);
  walkTo(file, walk, moment.month, moment);
  return reachOf(walk) >= moment.month;
}

/** The last month in which the right holds. */
export function reachOf(walk: Walk): number {
  return Math.max(walk.reach, walk.longReach);
}

/** Whether the right holds longest by the longer grace. */
export function isLongGrace(walk: Walk): boolean {
  return walk.longReach > walk.reach;
}

/** The latest alive month that still reaches `month`; `undefined` when the right does not hold. */
export function livingMonth(walk: Walk, month: number): number | undefined {
  const reach = walk.lastAlive === walk.lastLongAlive ? reachOf(walk) : walk.reach;
  if (reach >= month) return walk.lastAlive;
  return walk.longReach >= month ? walk.lastLongAlive : undefined;
}

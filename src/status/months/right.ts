/**
 * The right that paid months give, month after month: which paid months are alive, and how far they reach.
 * Months are walked once, in order; what earlier months leave behind fits in a few numbers.
 */
import { LATEST, parseDay } from '../../calendar/day.js';
import { lastDayOf, monthOfDay, parseMonth } from '../../calendar/month.js';
import { holds, meets } from '../../calendar/spans.js';
import {
  ARREARS_WINDOW,
  LAST_MONTH_WITHOUT_ARREARS,
  SELF_PAYER_RUN,
  SINGLE_AGGREGATE_RUN,
} from '../../law/status/contribution-months.js';
import { GRACE_MONTHS, LONG_GRACE_MONTHS, LONG_STANDING } from '../../law/status/grace.js';
import type { CaseFile } from '../case-file.js';
import { dueDay, lastDueMonth } from './due.js';
import { FIRST_OWED, isExcused } from './excused.js';
import { isPaid, isPaidInARow } from './paid.js';

const WITHOUT_ARREARS = parseMonth(LAST_MONTH_WITHOUT_ARREARS.value) as number;
const SINGLE_AGGREGATE_END = parseMonth(SINGLE_AGGREGATE_RUN.value.lastMonth) as number;
const SELF_RUN_END = parseDay(SELF_PAYER_RUN.value.lastDay) as number;
const LONG_GRACE_FROM = parseDay(LONG_GRACE_MONTHS.from) as number;
/** The eve of the longer grace: a right that had ended by then is not revived. */
const EVE = LONG_GRACE_FROM - 1;
const EVE_MONTH = monthOfDay(EVE);
const FIRST_LONG_GRACE_MONTH = EVE_MONTH - GRACE_MONTHS.value;
const NO_MONTH = -LATEST;

/** What the months up to and including `month` leave behind, as seen on one day. */
export interface Walk {
  month: number;
  /** The latest alive month. */
  lastAlive: number;
  /** The latest alive month with the longer grace. */
  lastLongAlive: number;
  /** The latest owed month. */
  lastOwed: number;
  /** Paid months in a row, up to `month`. */
  paidInARow: number;
}

/** A walk that has not begun: before everything that could matter to the first paid month. */
export function newWalk(file: CaseFile): Walk {
  return {
    month: firstMonthOfWalk(file) - 1,
    lastAlive: NO_MONTH,
    lastLongAlive: NO_MONTH,
    lastOwed: NO_MONTH,
    paidInARow: 0,
  };
}

/** Makes one walk stand where another stands. */
export function copyWalk(to: Walk, from: Walk): void {
  to.month = from.month;
  to.lastAlive = from.lastAlive;
  to.lastLongAlive = from.lastLongAlive;
  to.lastOwed = from.lastOwed;
  to.paidInARow = from.paidInARow;
}

function firstMonthOfWalk(file: CaseFile): number {
  const paid = file.payments.first - ARREARS_WINDOW.value;
  if (!file.readings.graceAfterCategory) return paid;
  const state = monthOfDay(Math.min(file.exemptDays[0] ?? LATEST, file.welfareDays[0] ?? LATEST));
  return Math.min(paid, state);
}

/** Walks on through `month`, seeing what is known on `day`. */
export function walkTo(file: CaseFile, walk: Walk, month: number, day: number, due: number): void {
  const end = file.readings.graceAfterCategory ? month : Math.min(month, file.payments.last);
  while (walk.month < end) step(file, walk, day, due);
}

function step(file: CaseFile, walk: Walk, day: number, due: number): void {
  const month = walk.month + 1;
  walk.month = month;
  if (isPaid(file, month, day)) {
    walk.paidInARow++;
    if (isAlive(file, walk, month, day)) {
      walk.lastAlive = month;
      if (hasLongGrace(file, walk, month, day)) walk.lastLongAlive = month;
    }
  } else if (isExcused(file, month)) {
    if (file.readings.stateMonthsBreakSixty || month < FIRST_OWED) walk.paidInARow = 0;
  } else {
    walk.paidInARow = 0;
    if (month <= due) walk.lastOwed = month;
  }
  if (file.readings.graceAfterCategory && walk.lastAlive !== month && isStateMonth(file, month, day))
    walk.lastAlive = month;
}

/** Whether a paid month gives the right, as seen on a day. */
function isAlive(file: CaseFile, walk: Walk, month: number, day: number): boolean {
  return (
    month <= WITHOUT_ARREARS ||
    isWithoutArrears(walk, month) ||
    isPaidBeforeTheRightLapsed(file, walk, month) ||
    isThirdSingleAggregateMonth(file, month, day) ||
    isThirdSelfPaidMonth(file, month, day) ||
    holds(file.prepaidMonths, month)
  );
}

/** No month of the twelve before it is owed. */
function isWithoutArrears(walk: Walk, month: number): boolean {
  return walk.lastOwed < month - ARREARS_WINDOW.value;
}

/** An earlier alive month reaches this one, and the money came in time or while that right still held. */
function isPaidBeforeTheRightLapsed(file: CaseFile, walk: Walk, month: number): boolean {
  if (file.readings.arrearsRule === 'any-arrears') return false;
  const reach = reachOf(walk);
  if (reach < month - 1) return false;
  const paidOn = file.payments.any[month - file.payments.first] as number;
  return paidOn <= dueDay(month) || paidOn <= lastDayOf(reach);
}

/** ЕСП paid for this month and the two before it. */
function isThirdSingleAggregateMonth(file: CaseFile, month: number, day: number): boolean {
  const log = file.payments.singleAggregate;
  return (
    log.length > 0 &&
    month <= SINGLE_AGGREGATE_END &&
    isPaidInARow(log, month - file.payments.first, SINGLE_AGGREGATE_RUN.value.months, day)
  );
}

/** A self-payer's three months in a row, until the middle of 2021. */
function isThirdSelfPaidMonth(file: CaseFile, month: number, day: number): boolean {
  const log = file.payments.self;
  return (
    log.length > 0 &&
    day <= SELF_RUN_END &&
    isPaidInARow(log, month - file.payments.first, SELF_PAYER_RUN.value.months, day)
  );
}

/** Sixty months in a row, and a right that was still alive when the longer grace came into force. */
function hasLongGrace(file: CaseFile, walk: Walk, month: number, day: number): boolean {
  return (
    day >= LONG_GRACE_FROM &&
    walk.paidInARow >= LONG_STANDING.value &&
    month >= FIRST_LONG_GRACE_MONTH &&
    (month > EVE_MONTH || heldOnTheEve(file))
  );
}

function heldOnTheEve(file: CaseFile): boolean {
  const walk = newWalk(file);
  walkTo(file, walk, EVE_MONTH, EVE, lastDueMonth(EVE, EVE_MONTH));
  return reachOf(walk) >= EVE_MONTH;
}

/** Reading `graceAfterCategory`: the month has, by this day, a day of service, category or welfare level. */
function isStateMonth(file: CaseFile, month: number, day: number): boolean {
  const from = lastDayOf(month - 1) + 1;
  const through = Math.min(day, lastDayOf(month));
  return meets(file.exemptDays, from, through) || meets(file.welfareDays, from, through);
}

/** The last month in which the right holds. */
export function reachOf(walk: Walk): number {
  return Math.max(walk.lastAlive + GRACE_MONTHS.value, walk.lastLongAlive + LONG_GRACE_MONTHS.value);
}

/** Whether the right holds longest by the longer grace. */
export function isLongGrace(walk: Walk): boolean {
  return walk.lastLongAlive + LONG_GRACE_MONTHS.value > walk.lastAlive + GRACE_MONTHS.value;
}

/** The latest alive month that still reaches `month`; `undefined` when the right does not hold. */
export function livingMonth(walk: Walk, month: number): number | undefined {
  if (walk.lastAlive + graceOf(walk, walk.lastAlive) >= month) return walk.lastAlive;
  return walk.lastLongAlive + LONG_GRACE_MONTHS.value >= month ? walk.lastLongAlive : undefined;
}

function graceOf(walk: Walk, month: number): number {
  return month === walk.lastLongAlive ? LONG_GRACE_MONTHS.value : GRACE_MONTHS.value;
}

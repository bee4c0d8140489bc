/**
 * How far an alive month reaches: the months for which the right outlives it. The right lives through the k-th month after
 * it if it lived through the one before and the grace in force when that month begins is k months or more. An edition that
 * lengthens the grace preserves a right that was alive on its eve and revives none.
 */
import { LATEST } from '../../calendar/day.js';
import { firstDayOf, monthOfDay } from '../../calendar/month.js';
import { daysOf, type Edition, type Editions, inForce, standingOn } from '../../law/edition.js';
import type { CaseFile } from '../case-file.js';

/** Earlier than every month. */
export const NOWHERE = -LATEST;

/** Whether the right of payments held on a day, as seen on it. */
export type Held = (file: CaseFile, day: number) => boolean;

/** The last month that an alive month reaches by the grace. */
export function graceReach(file: CaseFile, month: number, day: number, held: Held): number {
  const { steadyGrace } = file.terms;
  if (steadyGrace !== undefined) return month + steadyGrace;
  let reach = month;
  while (lastsInto(file, reach + 1, month, day, held)) reach++;
  return reach;
}

/** The last month that the alive month of a long-standing payer reaches; `NOWHERE` when no longer grace carries it. */
export function longGraceReach(file: CaseFile, month: number, day: number, held: Held): number {
  const { longGracePeriod } = file.terms.law;
  const ordinary = graceReach(file, month, day, held);
  let reach = ordinary;
  while (preservedInto(file, longGracePeriod, reach + 1, month, day, held)) reach++;
  return reach > ordinary ? reach : NOWHERE;
}

function lastsInto(file: CaseFile, into: number, month: number, day: number, held: Held): boolean {
  const { gracePeriod } = file.terms.law;
  const edition = standingOn(gracePeriod, firstDayOf(into));
  const months = into - month;
  if (months > edition.value) return false;
  const before = gracePeriod[gracePeriod.indexOf(edition) - 1];
  const isLengthened = before !== undefined && months > before.value;
  return !isLengthened || isPreserved(file, edition, month, day, held);
}

function preservedInto(
  file: CaseFile,
  editions: Editions<number>,
  into: number,
  month: number,
  day: number,
  held: Held,
): boolean {
  const edition = inForce(editions, firstDayOf(into));
  return edition !== undefined && into - month <= edition.value && isPreserved(file, edition, month, day, held);
}

/** Whether an edition may lengthen the reach of a month: a later month, or a right that held on the eve. */
export function isPreserved(file: CaseFile, edition: Edition<number>, month: number, day: number, held: Held): boolean {
  const { from } = daysOf(edition);
  const eve = from - 1;
  return from <= day && (month > monthOfDay(eve) || held(file, eve));
}

import { civilOf, dayOf, parseDay } from '../calendar/day.js';
import { formatMonth, monthOfDay } from '../calendar/month.js';
import type { Day, Month } from '../person/facts.js';

/** The line of days of a picture: `from` at `left`, the end of `through` at `right`. */
export interface Scale {
  readonly from: number;
  readonly through: number;
  readonly left: number;
  readonly right: number;
}

/** A stretch of the axis with its name: a year, or a month. */
export interface Stretch {
  readonly name: string;
  readonly left: number;
  readonly right: number;
}

export function scaleOf(from: Day, through: Day, left: number, right: number): Scale {
  return { from: parseDay(from) as number, through: parseDay(through) as number, left, right };
}

/** Where a day begins. */
export function startOf(scale: Scale, day: number): number {
  const share = (day - scale.from) / (scale.through + 1 - scale.from);
  return scale.left + share * (scale.right - scale.left);
}

/** Where a run of days lies. */
export function extentOf(scale: Scale, from: Day, through: Day): { left: number; right: number } {
  return { left: startOf(scale, parseDay(from) as number), right: startOf(scale, (parseDay(through) as number) + 1) };
}

/** The years of the window, as far as they lie in it. */
export function years(scale: Scale): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let year = civilOf(scale.from).year; year <= civilOf(scale.through).year; year++) {
    stretches.push(stretch(scale, String(year), dayOf(year, 1, 1), dayOf(year + 1, 1, 1)));
  }
  return stretches;
}

/** The months of the window, named by `nameOf`. */
export function months(scale: Scale, nameOf: (month: Month) => string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let month = monthOfDay(scale.from); month <= monthOfDay(scale.through); month++) {
    const first = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    const next = dayOf(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1);
    stretches.push(stretch(scale, nameOf(formatMonth(month)), first, next));
  }
  return stretches;
}

function stretch(scale: Scale, name: string, from: number, next: number): Stretch {
  return {
    name,
    left: startOf(scale, Math.max(from, scale.from)),
    right: startOf(scale, Math.min(next, scale.through + 1)),
  };
}

import { parseDay } from '../calendar/day.js';
import type { Edition, IsoDay } from '../law/edition.js';

/** Reads a day that the law data write. */
export function lawDay(text: IsoDay): number {
  return parseDay(text) as number;
}

/** The editions of a value as a function of the day: the one in force, `undefined` before the first. */
export function byDay<T>(editions: readonly Edition<T>[]): (day: number) => Edition<T> | undefined {
  const starts = editions.map(({ from }) => lawDay(from));
  return (day) => {
    let at = editions.length - 1;
    while (at >= 0 && (starts[at] as number) > day) at--;
    return editions[at];
  };
}

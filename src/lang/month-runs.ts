import { parseMonth } from '../calendar/month.js';
import type { Month } from '../person/facts.js';

/** Ascending months as runs of months in a row: first and last of each. */
export function monthRuns(months: readonly Month[]): readonly (readonly [first: Month, last: Month])[] {
  const runs: [Month, Month][] = [];
  for (const month of months) {
    const run = runs[runs.length - 1];
    if (run !== undefined && parseMonth(month) === (parseMonth(run[1]) as number) + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

/** Months in words, months in a row as one range: `June 2025, August 2025 – October 2025`. */
export function monthsInWords(months: readonly Month[], formatMonth: (month: Month) => string, dash: string): string {
  return monthRuns(months)
    .map(([first, last]) =>
      first === last ? formatMonth(first) : `${formatMonth(first)} ${dash} ${formatMonth(last)}`,
    )
    .join(', ');
}

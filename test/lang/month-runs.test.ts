import { describe, expect, it } from 'vitest';
import { monthRuns, monthsInWords } from '../../src/lang/month-runs.js';

describe('runs of months', () => {
  it('join months in a row, also across the end of a year', () => {
    expect(monthRuns(['2025-11', '2025-12', '2026-01', '2026-03'])).toEqual([
      ['2025-11', '2026-01'],
      ['2026-03', '2026-03'],
    ]);
  });

  it('are none for no months', () => {
    expect(monthRuns([])).toEqual([]);
  });

  it('are written as ranges, a single month as itself', () => {
    expect(monthsInWords(['2025-06', '2025-08', '2025-09'], (month) => month, '–')).toBe('2025-06, 2025-08 – 2025-09');
  });
});

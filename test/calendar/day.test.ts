import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, formatDay, parseDay, yearOf } from '../../src/calendar/day.js';
import {
  firstDayOf,
  formatMonth,
  lastDayOf,
  monthOf,
  monthOfDay,
  parseMonth,
  yearOfMonth,
} from '../../src/calendar/month.js';

const DAY_MS = 86_400_000;
const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('days', () => {
  it('are counted from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(parseDay('2026-01-01')).toBe(Date.UTC(2026, 0, 1) / DAY_MS);
  });

  it('agree with the UTC calendar, day for day, from 1900 to 2100', () => {
    for (let day = dayOf(1900, 1, 1); day <= dayOf(2100, 12, 31); day++) {
      const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
      if (formatDay(day) !== text || parseDay(text) !== day) expect(formatDay(day)).toBe(text);
    }
  });

  it('are written and read back as themselves', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(yearOf(day)).toBe(year);
        expect(monthOfDay(day)).toBe(monthOf(year, month));
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
  ])('that do not exist are not read: %s', (text) => expect(parseDay(text)).toBeUndefined());

  it.each([
    '',
    '2026-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026/01/01',
    '２０２６-01-01',
    '-026-01-01',
    '2026-01-0a',
  ])('in another form are not read: "%s"', (text) => expect(parseDay(text)).toBeUndefined());

  it('know 29 February of leap years only', () => {
    expect(parseDay('2024-02-29')).toBeDefined();
    expect(parseDay('2000-02-29')).toBeDefined();
    expect(parseDay('1900-02-29')).toBeUndefined();
    expect(parseDay('2100-02-29')).toBeUndefined();
  });
});

describe('months', () => {
  it('begin the day after the one before ended', () => {
    for (let month = monthOf(1990, 1); month < monthOf(2040, 1); month++) {
      expect(firstDayOf(month + 1)).toBe(lastDayOf(month) + 1);
      expect(monthOfDay(firstDayOf(month))).toBe(month);
      expect(monthOfDay(lastDayOf(month))).toBe(month);
    }
  });

  it('are written and read back as themselves', () => {
    for (let month = monthOf(2017, 7); month < monthOf(2040, 1); month++)
      expect(parseMonth(formatMonth(month))).toBe(month);
    expect(yearOfMonth(monthOf(2025, 12))).toBe(2025);
  });

  it.each(['2026-13', '2026-00', '2026-1', '2026-01-01', '', '20266-1'])('that are none are not read: "%s"', (text) =>
    expect(parseMonth(text)).toBeUndefined(),
  );
});

import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.js';
import { ru } from '../../src/lang/ru/index.js';
import { timelineStrip } from '../../src/picture/timeline-strip.js';
import { languages } from '../lang/languages.js';
import { allOutcomes, comingOfAge } from './segments.js';

describe('a timeline as a strip of months', () => {
  it('shows a year, the month of change, the legend and the segments', () => {
    expect(timelineStrip(comingOfAge, ru)).toBe(
      [
        '      Я Ф М А М И И А С О Н Д',
        '2026  █ █ █ █ | ░ ░ ░ ░ ░ ░ ░',
        '',
        '█ застрахован   ░ не застрахован   | смена статуса внутри месяца',
        '',
        '1. 1 января 2026 года — 3 мая 2026 года: застрахован (ребёнок до совершеннолетия)',
        '2. 4 мая 2026 года — 31 декабря 2026 года: не застрахован',
      ].join('\n'),
    );
  });

  it('has a mark for each outcome, and nothing for months outside the window', () => {
    expect(timelineStrip(allOutcomes, en)).toBe(
      [
        '      J F M A M J J A S O N D',
        '2019            - - - - - - -',
        '2020  █ █ █ █ █ █ | █ █ █ █ █',
        '2021  █ █ █ █ █ █ █ █ █ █ █ █',
        '2022  █ █ █ █ █ █ █ █ █ █ █ █',
        '2023  █ █ █ █ █ █ █ █ █ █ █ █',
        '2024  █ █ | · · · · · · · · ·',
        '2025  · · · · · · · · · · · ·',
        '2026  · · · · · · · · · · · ·',
        '2027  ? ? ? ? ? ? ? ? ? ? ? ?',
        '2028  ? ? ? ? ? ? ? ? ? ? ? ?',
        '',
        '█ insured   ░ not insured   · not a participant of the scheme   - the scheme is not yet in force',
        '? undetermined   | the status changes within the month',
        '',
        '1. 1 June 2019 – 31 December 2019: the scheme is not yet in force',
        '2. 1 January 2020 – 30 June 2020: insured (transition, contributions)',
        '3. 1 July 2020 – 9 July 2020: not insured',
        '4. 10 July 2020 – 15 March 2024: insured (contributions)',
        '5. 16 March 2024 – 31 December 2026: not a participant of the scheme',
        '6. 1 January 2027 – 31 December 2028: undetermined (insured / not insured) [the law is known through',
        '   31 December 2027 only, the answer is provisional]',
      ].join('\n'),
    );
  });

  it('does not mark a month in which only the grounds change', () => {
    const [, transition, , paid] = allOutcomes;
    if (transition === undefined || paid === undefined) throw new Error('no such segments');
    const strip = timelineStrip(
      [
        { ...transition, from: '2026-01-01', through: '2026-01-14' },
        { ...paid, from: '2026-01-15', through: '2026-02-28' },
      ],
      en,
    );
    expect(strip.split('\n')[1]).toBe('2026  █ █');
  });

  it.each(languages)('has no line over 100 characters, and none that ends in a space: $code', (language) => {
    for (const line of timelineStrip(allOutcomes, language).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
  });

  it('says so when there is no day to show', () => {
    expect(timelineStrip([], en)).toBe(en.labels.noSegments);
  });
});

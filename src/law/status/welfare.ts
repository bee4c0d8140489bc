import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Levels of the digital family card: `D` crisis, `E` emergency. */
export type WelfareLevel = 'A' | 'B' | 'C' | 'D' | 'E';

/** Every level, the best-off first. */
export const welfareLevels: readonly WelfareLevel[] = Object.freeze(['A', 'B', 'C', 'D', 'E']);

/** Levels whose holders local budgets insure when they ask for care; read on the day of asking. */
export const insuredWelfareLevels: Editions<readonly WelfareLevel[], 'level'> = [
  {
    value: ['D', 'E'],
    unit: 'level',
    from: '2026-01-01',
    citations: [
      { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
      { document: 'news-2025-12-21', place: '«Социально уязвимая категория»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Months before the request in which no pension contribution may have been paid; read on the day of asking. */
export const monthsWithoutPensionContribution: Editions<number, 'months'> = [
  {
    value: 3,
    unit: 'months',
    from: '2026-01-01',
    citations: [
      { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
      {
        document: 'news-2025-12-21',
        place: '«не перечисляли обязательные пенсионные взносы в течение минимум трех месяцев»',
      },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

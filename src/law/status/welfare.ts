import type { Edition } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Levels of the digital family card whose holders local budgets insure when they ask for care. */
export const INSURED_WELFARE_LEVELS: Edition<readonly ['D', 'E']> = {
  value: ['D', 'E'],
  unit: 'level',
  from: '2026-01-01',
  citations: [
    { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' },
    { document: 'news-2025-12-21', place: '«Социально уязвимая категория»' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Months before the request in which no pension contribution may have been paid. */
export const MONTHS_WITHOUT_PENSION_CONTRIBUTION: Edition<3> = {
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
};

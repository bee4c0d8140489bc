import type { Citation } from '../documents.js';
import { firstOf } from '../edition.js';
import { frozen } from '../frozen.js';
import { type CategoryCode, categories } from '../scheme/categories.js';
import { right } from '../scheme/scheme.js';
import { ARREARS_WINDOW } from './contribution-months.js';
import { GRACE_MONTHS, LONG_GRACE_MONTHS, LONG_STANDING } from './grace.js';
import { PREPAID_MONTHS } from './prepayment.js';
import { transition } from './transition.js';
import { INSURED_WELFARE_LEVELS } from './welfare.js';

/** Why a person is insured on a day. Codes are permanent. */
export type GroundCode =
  | 'service'
  | `category.${CategoryCode}`
  | 'welfare-level'
  | 'transition-2020'
  | 'contributions'
  | 'prepaid-year'
  | 'grace'
  | 'long-grace';

export interface GroundRule {
  readonly code: GroundCode;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The basis of the longer grace. */
export const longGraceCitations: readonly [Citation, ...Citation[]] = frozen([
  ...LONG_GRACE_MONTHS.citations,
  ...LONG_STANDING.citations,
]);

/** Every ground, in the order in which answers list them; the position is the ground's bit inside. */
export const grounds: readonly GroundRule[] = frozen([
  {
    code: 'service',
    citations: [
      { document: 'law-405-v', place: 'ст. 28 п. 7' },
      { document: 'clinic-page', place: 'правила получения статуса, п. 2: в ИС Фонда присваивается статус' },
    ],
  },
  ...firstOf(categories).value.map(
    (each): GroundRule => ({ code: `category.${each.code as CategoryCode}`, citations: each.citations }),
  ),
  { code: 'welfare-level', citations: INSURED_WELFARE_LEVELS.citations },
  { code: 'transition-2020', citations: firstOf(transition).citations },
  { code: 'contributions', citations: [{ document: 'law-405-v', place: 'ст. 5 п. 1' }, ...ARREARS_WINDOW.citations] },
  { code: 'prepaid-year', citations: PREPAID_MONTHS.citations },
  { code: 'grace', citations: GRACE_MONTHS.citations },
  { code: 'long-grace', citations: longGraceCitations },
]);

/** Why a person is not insured on a day. Codes are permanent. */
export type ReasonCode =
  | 'arrears'
  | 'grace-expired'
  | 'right-lapsed'
  | 'never-paid'
  | 'category-ended'
  | 'insured-on-request'
  | 'not-participant'
  | 'not-in-force'
  | 'outside-scheme.service'
  | 'beyond-known-law';

/** The basis of every reason. */
export const reasonCitations: Readonly<Record<ReasonCode, readonly [Citation, ...Citation[]]>> = frozen({
  arrears: ARREARS_WINDOW.citations,
  'grace-expired': GRACE_MONTHS.citations,
  'right-lapsed': ARREARS_WINDOW.citations,
  'never-paid': [{ document: 'law-405-v', place: 'ст. 5 п. 1' }],
  'category-ended': [
    { document: 'law-405-v', place: 'ст. 26 п. 1, ст. 28 п. 7' },
    { document: 'fund', place: 'разъяснение: статус прекращается вместе с категорией' },
  ],
  'insured-on-request': INSURED_WELFARE_LEVELS.citations,
  'not-participant': [
    { document: 'law-405-v', place: 'ст. 2' },
    { document: 'clinic-page', place: '«информация для иностранных граждан»' },
  ],
  'not-in-force': firstOf(right).citations,
  'outside-scheme.service': [{ document: 'law-405-v', place: 'ст. 28 п. 7 пп. 2)' }],
  'beyond-known-law': [{ document: 'osms-kz', place: 'STATUS_KNOWN_THROUGH' }],
});

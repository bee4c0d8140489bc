import { type CategoryCode, categories } from './categories.js';
import { ARREARS_WINDOW } from './contribution-months.js';
import type { Citation } from './documents.js';
import { frozen } from './frozen.js';
import { PREPAID_MONTHS } from './prepayment.js';
import { RIGHT_START, TRANSITION } from './scheme.js';
import { LONG_STANDING, LONG_TAIL, TAIL } from './tail.js';
import { INSURED_WELFARE_LEVELS } from './welfare.js';

/** Why a person is insured on a day. Codes are permanent. */
export type GroundCode =
  | 'service'
  | `category.${CategoryCode}`
  | 'welfare-level'
  | 'transition-2020'
  | 'contributions'
  | 'prepaid-year'
  | 'tail-3-months'
  | 'tail-6-months';

export interface GroundRule {
  readonly code: GroundCode;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The basis of the longer tail. */
export const longTailCitations: readonly [Citation, ...Citation[]] = frozen([
  ...LONG_TAIL.citations,
  ...LONG_STANDING.citations,
]);

/** Every ground, in the order in which answers list them; the position is the ground's bit inside. */
export const grounds: readonly GroundRule[] = frozen([
  {
    code: 'service',
    citations: [
      { document: '405', place: 'ст. 28 п. 7' },
      { document: 'E', place: 'правила получения статуса, п. 2: в ИС Фонда присваивается статус' },
    ],
  },
  ...categories.map((each): GroundRule => ({ code: `category.${each.code}`, citations: each.citations })),
  { code: 'welfare-level', citations: INSURED_WELFARE_LEVELS.citations },
  { code: 'transition-2020', citations: TRANSITION.citations },
  { code: 'contributions', citations: [{ document: '405', place: 'ст. 5 п. 1' }, ...ARREARS_WINDOW.citations] },
  { code: 'prepaid-year', citations: PREPAID_MONTHS.citations },
  { code: 'tail-3-months', citations: TAIL.citations },
  { code: 'tail-6-months', citations: longTailCitations },
]);

/** Why a person is not insured on a day. Codes are permanent. */
export type ReasonCode =
  | 'arrears'
  | 'tail-expired'
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
  'tail-expired': TAIL.citations,
  'right-lapsed': ARREARS_WINDOW.citations,
  'never-paid': [{ document: '405', place: 'ст. 5 п. 1' }],
  'category-ended': [
    { document: '405', place: 'ст. 26 п. 1, ст. 28 п. 7' },
    { document: 'Fund', place: 'разъяснение: статус прекращается вместе с категорией' },
  ],
  'insured-on-request': INSURED_WELFARE_LEVELS.citations,
  'not-participant': [
    { document: '405', place: 'ст. 2' },
    { document: 'E', place: '«информация для иностранных граждан»' },
  ],
  'not-in-force': RIGHT_START.citations,
  'outside-scheme.service': [{ document: '405', place: 'ст. 28 п. 7 пп. 2)' }],
  'beyond-known-law': [{ document: 'osms-kz', place: 'STATUS_KNOWN_THROUGH' }],
});

import type { Citation } from '../documents.js';
import type { Confidence, Editions, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from './checked.js';

/** The fifteen exempt categories, in the order of the law (wording of 2024). */
export type CategoryCode =
  | 'child'
  | 'registered-unemployed'
  | 'pregnant-not-working'
  | 'parent-of-child-under-three-not-working'
  | 'maternity-or-childcare-leave'
  | 'carer-of-child-with-disability-not-working'
  | 'carer-of-group-one-disabled-not-working'
  | 'pensioner'
  | 'convict'
  | 'detainee-or-house-arrest'
  | 'kandas-not-working'
  | 'award-mother'
  | 'person-with-disability'
  | 'full-time-student'
  | 'social-assistance-recipient-not-working';

/** `never`: holds also while working; `always`: ends by working; `house-arrest`: ends by working under house arrest only. */
export type EndsByWorking = 'never' | 'always' | 'house-arrest';

/** An exempt category: its condition on work and its basis. */
export interface Category {
  /** One of the fifteen; a law made by `amend` may add another. */
  readonly code: CategoryCode | (string & {});
  readonly endsByWorking: EndsByWorking;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly checkedOn: IsoDay;
  /** How sure the condition on work is. */
  readonly confidence: Confidence;
}

function category(
  code: CategoryCode,
  point: number,
  endsByWorking: EndsByWorking,
  acts: readonly [Citation, ...Citation[]],
  confidence: Confidence = 'H',
): Category {
  const place = `15 льготных категорий граждан, п. ${point}`;
  return {
    code,
    endsByWorking,
    citations: [...acts, { document: 'clinic-page', place }],
    checkedOn: LAW_CHECKED_ON,
    confidence,
  };
}

const STATE_PAID: readonly [Citation] = [{ document: 'law-405-v', place: 'ст. 26 п. 1' }];
/** Of article 26 until 2025, of article 26-1 since. */
const LOCALLY_PAID: readonly [Citation, Citation] = [
  ...STATE_PAID,
  { document: 'law-206-viii', place: 'ст. 26-1 п. 1 (в 405-V)' },
];

/** The fifteen in the order of the law. */
const FIFTEEN: readonly Category[] = [
  category('child', 1, 'never', STATE_PAID),
  category('registered-unemployed', 2, 'always', LOCALLY_PAID),
  category('pregnant-not-working', 3, 'always', STATE_PAID),
  category('parent-of-child-under-three-not-working', 4, 'always', STATE_PAID),
  category('maternity-or-childcare-leave', 5, 'never', STATE_PAID),
  category('carer-of-child-with-disability-not-working', 6, 'always', STATE_PAID),
  category('carer-of-group-one-disabled-not-working', 7, 'always', STATE_PAID),
  category('pensioner', 8, 'never', STATE_PAID),
  category('convict', 9, 'never', STATE_PAID),
  category('detainee-or-house-arrest', 10, 'house-arrest', STATE_PAID),
  category('kandas-not-working', 11, 'always', STATE_PAID),
  category('award-mother', 12, 'never', STATE_PAID),
  category('person-with-disability', 13, 'never', STATE_PAID),
  category('full-time-student', 14, 'never', STATE_PAID, 'M'),
  category('social-assistance-recipient-not-working', 15, 'always', STATE_PAID),
];

/** The exempt categories of a day; a category holds only on the days of an edition that lists it. */
export const categories: Editions<readonly Category[], 'list'> = [
  {
    value: FIFTEEN,
    unit: 'list',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 26 п. 1' },
      { document: 'clinic-page', place: '15 льготных категорий граждан' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'The wording is that of 2024; the order is that of the law.',
  },
];

/** The code of every category that an edition lists, in the order of the law. */
export const categoryCodes: readonly CategoryCode[] = Object.freeze([
  ...new Set(categories.flatMap(({ value }) => value.map(({ code }) => code as CategoryCode))),
]);

/** The days on which the law lists house arrest (reading `categoriesFromTheirLaw`). */
export const houseArrest: Editions<'listed', 'rule'> = [
  {
    value: 'listed',
    unit: 'rule',
    from: '2022-03-28',
    citations: [{ document: 'amending-laws', place: '405-V, изменение ст. 26 п. 1 с 28.03.2022' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

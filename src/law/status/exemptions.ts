/** Those for whom others pay: service, and what ends with a category. */
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** That who serves is insured (reading `serviceIsInsured`). */
export const insuredService: Editions<'while-serving', 'rule'> = [
  {
    value: 'while-serving',
    unit: 'rule',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 28 п. 7' },
      { document: 'clinic-page', place: 'правила получения статуса, п. 2: в ИС Фонда присваивается статус' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** That who serves owes nothing, and by the other reading stands outside the scheme. */
export const outsideService: Editions<'outside-the-scheme', 'rule'> = [
  {
    value: 'outside-the-scheme',
    unit: 'rule',
    from: '2017-07-01',
    citations: [{ document: 'law-405-v', place: 'ст. 28 п. 7 пп. 2)' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** That the status ends with the category (reading `graceAfterCategory`). */
export const categoryEnd: Editions<'ends-with-the-category', 'rule'> = [
  {
    value: 'ends-with-the-category',
    unit: 'rule',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 26 п. 1, ст. 28 п. 7' },
      { document: 'fund', place: 'разъяснение: статус прекращается вместе с категорией' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Who takes no part (405-V, article 2); how each kind of residence does stands in `residenceKinds`. */
export const participation: Editions<'article-2', 'rule'> = [
  {
    value: 'article-2',
    unit: 'rule',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 2' },
      { document: 'clinic-page', place: '«информация для иностранных граждан»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

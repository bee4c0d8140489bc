import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The days on which every participant is insured without any payment. */
export const transition: Editions<'every-participant', 'rule'> = [
  {
    value: 'every-participant',
    unit: 'rule',
    from: '2020-01-01',
    through: '2020-06-30',
    citations: [{ document: 'law-405-v', place: 'ст. 40' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

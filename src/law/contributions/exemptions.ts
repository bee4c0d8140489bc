/** Who owes nothing: the persons of article 28, point 7, and what work changes for them. */

import type { Citation } from '../documents.js';
import type { Confidence, Edition } from '../edition.js';
import type { CategoryCode } from '../scheme/categories.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

function alsoWorking(category: CategoryCode, confidence: Confidence, note?: string): Edition<CategoryCode> {
  return {
    value: category,
    unit: 'list',
    from: '2017-07-01',
    citations: [{ document: 'law-405-v', place: 'ст. 28 п. 7' }],
    checkedOn: LAW_CHECKED_ON,
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}

/** The categories for which nothing is owed also on wages: neither the own contribution nor the employer's deduction. */
export const exemptAlsoWorking: readonly Edition<CategoryCode>[] = [
  alsoWorking('child', 'H'),
  alsoWorking('maternity-or-childcare-leave', 'H'),
  alsoWorking('pensioner', 'H'),
  alsoWorking('convict', 'H'),
  alsoWorking('detainee-or-house-arrest', 'H', 'Detained; house arrest exempts only one who does not work.'),
  alsoWorking('award-mother', 'H'),
  alsoWorking('person-with-disability', 'H'),
  alsoWorking(
    'full-time-student',
    'M',
    'One payroll code base charges the employer: reading studentEmployerDeduction.',
  ),
];

/** The persons who owe nothing. Every other category is lost on taking a job: it frees only one who pays for himself. */
export const EXEMPT_PERSONS: readonly [Citation, ...Citation[]] = [
  { document: 'law-405-v', place: 'ст. 28 п. 7: лица, указанные в ст. 26 п. 1 и (с 2026 года) ст. 26-1 п. 1' },
];

/** Military, law-enforcement and special service frees from both. */
export const SERVICE_EXEMPT: Edition<'service'> = {
  value: 'service',
  unit: 'list',
  from: '2017-07-01',
  citations: [
    { document: 'law-405-v', place: 'ст. 28 п. 7 пп. 2)' },
    {
      document: 'clinic-page',
      place: 'правила получения статуса, п. 2: военнослужащие освобождаются от уплаты взносов',
    },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

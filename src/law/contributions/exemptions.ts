/** Who owes nothing: the persons of article 28, point 7, and what work changes for them. */
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/**
 * Persons of a category owe nothing: one who would pay by themselves in any category, one who works in those that
 * work does not end, neither the own contribution nor the employer's deduction.
 */
export const exemptPersons: Editions<'exempt', 'rule'> = [
  {
    value: 'exempt',
    unit: 'rule',
    from: '2017-07-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 28 п. 7: лица, указанные в ст. 26 п. 1 и (с 2026 года) ст. 26-1 п. 1' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'House arrest exempts only one who does not work. For students see the reading studentEmployerDeduction.',
  },
];

/** Military, law-enforcement and special service frees from both. */
export const serviceExemption: Editions<'exempt', 'rule'> = [
  {
    value: 'exempt',
    unit: 'rule',
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
  },
];

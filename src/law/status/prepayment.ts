import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** Future months that a self-payer pays at once to be insured without clearing old debts; read on the days of payment. */
export const prepaidMonths: Editions<number, 'months'> = [
  {
    value: 12,
    unit: 'months',
    from: '2022-09-05',
    citations: [
      { document: 'law-405-v', place: 'ст. 5 п. 3' },
      { document: 'fund', place: 'разъяснение о правиле, действующем с 05.09.2022' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'Self-payers only; the running month is not among the twelve; fewer than twelve give nothing.',
  },
];

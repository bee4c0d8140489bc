/** The single payment of micro and small employers (ЕП): one rate on income, parts of which go to ОСМС. */

import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { SinglePaymentPayer } from './payers.js';
import type { Rates } from './rates.js';

const SOURCE: Citation = {
  document: 'amending-laws',
  place: 'Налоговый кодекс, глава о едином платеже (с 01.01.2023)',
};
const HANDBOOK: Citation = { document: 'third-party', place: 'ставки и доли единого платежа в 2024–2025 годах' };
const CHECKED = { checkedOn: LAW_CHECKED_ON } as const;

/** The whole payment, as a part of income. None is established for 2026. */
export const singlePaymentRates: Rates = [
  {
    ...CHECKED,
    value: '0.2',
    unit: 'rate',
    from: '2023-01-01',
    through: '2023-12-31',
    confidence: 'H',
    citations: [SOURCE],
  },
  {
    ...CHECKED,
    value: '0.215',
    unit: 'rate',
    from: '2024-01-01',
    through: '2024-12-31',
    confidence: 'M',
    citations: [HANDBOOK],
  },
  {
    ...CHECKED,
    value: '0.238',
    unit: 'rate',
    from: '2025-01-01',
    through: '2025-12-31',
    confidence: 'M',
    citations: [HANDBOOK],
  },
];

/** The parts of the payment that are deductions and contributions. None are established for 2025 and later. */
export const singlePaymentShares: Readonly<Record<SinglePaymentPayer, Editions<string, 'share'>>> = {
  'single-payment-employer': [
    {
      ...CHECKED,
      value: '0.15',
      unit: 'share',
      from: '2023-01-01',
      through: '2023-12-31',
      confidence: 'H',
      citations: [SOURCE],
    },
    {
      ...CHECKED,
      value: '0.1395',
      unit: 'share',
      from: '2024-01-01',
      through: '2024-12-31',
      confidence: 'M',
      citations: [HANDBOOK],
    },
  ],
  'single-payment-employee': [
    {
      ...CHECKED,
      value: '0.1',
      unit: 'share',
      from: '2023-01-01',
      through: '2023-12-31',
      confidence: 'H',
      citations: [SOURCE],
    },
    {
      ...CHECKED,
      value: '0.093',
      unit: 'share',
      from: '2024-01-01',
      through: '2024-12-31',
      confidence: 'L',
      citations: [HANDBOOK],
      note: 'Approximate: derived from the share of deductions.',
    },
  ],
};

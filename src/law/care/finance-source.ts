/** The codes by which the Fund's service of 2026 records who pays for an event. */

import type { CarePayer } from '../coverage/rule-names.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

export interface FinanceSource {
  /** 0 ГОБМП, 1 ОСМС, 2 other. */
  readonly finance: 0 | 1 | 2;
  /** Of care paid otherwise: 1 the patient, 2 voluntary insurance. */
  readonly payment?: 1 | 2;
}

/** The codes of each payer; the first edition serves the time before it. */
export const financeSources: Editions<Readonly<Record<CarePayer, FinanceSource>>, 'code'> = [
  {
    value: {
      gobmp: { finance: 0 },
      osms: { finance: 1 },
      'voluntary-insurance': { finance: 2, payment: 2 },
      patient: { finance: 2, payment: 1 },
    },
    unit: 'code',
    from: '2026-01-01',
    citations: [{ document: 'fund', place: 'сервис событий 2026 года: источник финансирования, источник оплаты' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

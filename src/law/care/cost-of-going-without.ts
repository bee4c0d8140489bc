/** What care costs somebody who is not insured, as the Ministry’s slides of 2026 print it. */

import type { IcdEntry } from '../coverage/diseases/disease-group.js';
import type { Service } from '../coverage/services.js';
import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The operations and diseases whose price the Ministry’s slides of 2026 give. */
export const pricedCare = [
  ...(['kidney-transplantation', 'coronary-bypass', 'coronary-bypass-of-one-artery'] as const),
  ...(['revision-endoprosthesis', 'diabetes-for-a-year'] as const),
] as const;
export type PricedCare = (typeof pricedCare)[number];

export interface CarePrice {
  readonly care: PricedCare;
  /** Tenge. */
  readonly from: string;
  /** Tenge; equal to `from` where the source gives one sum. */
  readonly through: string;
  /** The services at which the price is told when the caller names no procedure, with this diagnosis. */
  readonly diagnosis?: readonly IcdEntry[];
  readonly services: readonly Service[];
}

const SLIDE: Citation = {
  document: 'ministry-slides-2026',
  place: 'слайд «Преимущества быть застрахованным», расходы',
};
const OPERATIONS: readonly Service[] = ['high-technology', 'inpatient-planned', 'transplantation'];

/** The prices; the first edition serves the time before it. The slide writes the operations in "тыс. тенге"; they can only be tenge (contradiction register). */
export const carePrices: Editions<readonly CarePrice[], 'tenge'> = [
  {
    value: [
      { care: 'kidney-transplantation', from: '5168295.40', through: '5168295.40', services: OPERATIONS },
      { care: 'coronary-bypass', from: '3078472.96', through: '3078472.96', services: OPERATIONS },
      { care: 'coronary-bypass-of-one-artery', from: '3078472.96', through: '3078472.96', services: OPERATIONS },
      { care: 'revision-endoprosthesis', from: '2120765.81', through: '2120765.81', services: OPERATIONS },
      {
        care: 'diabetes-for-a-year',
        from: '618000.00',
        through: '6500000.00',
        diagnosis: ['E10-E14'],
        services: ['specialist-or-diagnostics', 'outpatient-drugs', 'day-hospital', 'inpatient-planned'],
      },
    ],
    unit: 'tenge',
    from: '2026-01-01',
    citations: [SLIDE],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** What the slide sets against these sums: nothing to pay at the point of care for the insured. */
export const costWhenInsured: Editions<string, 'tenge'> = [
  {
    value: '0.00',
    unit: 'tenge',
    from: '2026-01-01',
    citations: [SLIDE, { document: 'health-code', place: 'ст. 202: взимать плату за помощь своего пакета запрещено' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

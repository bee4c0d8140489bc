/** How many people one district doctor may have attached. */
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The doctors of districts; `gp`: general practitioner. */
export const doctorKinds = ['gp', 'therapist', 'paediatrician'] as const;
export type DoctorKind = (typeof doctorKinds)[number];

/** Ages of the children of a paediatric district, both inclusive. */
export const childAges = ['0-6', '0-14'] as const;
export type ChildAges = (typeof childAges)[number];

export interface DoctorNorm {
  readonly kind: DoctorKind;
  readonly ageGroup?: ChildAges;
  readonly people: number;
}

/** The norms by date; the first edition serves the time before it. */
export const doctorNorms: Editions<readonly DoctorNorm[], 'people'> = [
  {
    value: [
      { kind: 'gp', people: 1700 },
      { kind: 'therapist', people: 2200 },
      { kind: 'paediatrician', ageGroup: '0-6', people: 500 },
      { kind: 'paediatrician', ageGroup: '0-14', people: 900 },
    ],
    unit: 'people',
    from: '2020-01-01',
    citations: [
      {
        document: 'clinic-page',
        place: '«Отказать в прикреплении могут»: 1700, 2 200, 500 (0–6 лет), 900 (0–14 лет)',
      },
      { document: 'ministry-slides-2019', place: 'слайды «Нагрузка на участковую службу»: N=1700, 900, 2200' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'The Ministry’s slides of 2019 have one paediatric norm, 900; the clinic’s page adds 500 for ages 0–6.',
  },
];

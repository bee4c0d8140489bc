/** How many people one district doctor may have attached. */
import type { Edition } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** `gp`: general practitioner. */
export type DoctorKind = 'gp' | 'therapist' | 'paediatrician';
/** Ages of the children of a paediatric district, both inclusive. */
export type ChildAges = '0-6' | '0-14';

export interface DoctorNorm {
  readonly kind: DoctorKind;
  readonly ageGroup?: ChildAges;
  readonly people: number;
}

export const DOCTOR_NORMS: Edition<readonly DoctorNorm[]> = {
  value: [
    { kind: 'gp', people: 1700 },
    { kind: 'therapist', people: 2200 },
    { kind: 'paediatrician', ageGroup: '0-6', people: 500 },
    { kind: 'paediatrician', ageGroup: '0-14', people: 900 },
  ],
  unit: 'people',
  from: '2020-01-01',
  citations: [
    { document: 'clinic-page', place: '«Отказать в прикреплении могут»: 1700, 2 200, 500 (0–6 лет), 900 (0–14 лет)' },
    { document: 'ministry-slides-2019', place: 'слайды «Нагрузка на участковую службу»: N=1700, 900, 2200' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
  note: 'The Ministry’s slides of 2019 has one paediatric norm, 900; the clinic’s page adds 500 for ages 0–6.',
};

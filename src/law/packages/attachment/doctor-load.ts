/** How many people one district doctor may have attached. */
import type { LawValue } from '../../law-value.js';
import { LAW_CHECKED_ON } from '../../scheme.js';

/** `gp`: general practitioner. */
export type DoctorKind = 'gp' | 'therapist' | 'paediatrician';
/** Ages of the children of a paediatric district, both inclusive. */
export type ChildAges = '0-6' | '0-14';

export interface DoctorNorm {
  readonly kind: DoctorKind;
  readonly ageGroup?: ChildAges;
  readonly people: number;
}

export const DOCTOR_NORMS: LawValue<readonly DoctorNorm[]> = {
  value: [
    { kind: 'gp', people: 1700 },
    { kind: 'therapist', people: 2200 },
    { kind: 'paediatrician', ageGroup: '0-6', people: 500 },
    { kind: 'paediatrician', ageGroup: '0-14', people: 900 },
  ],
  unit: 'people',
  from: '2020-01-01',
  citations: [
    { document: 'E', place: '«Отказать в прикреплении могут»: 1700, 2 200, 500 (0–6 лет), 900 (0–14 лет)' },
    { document: 'C', place: 'слайды «Нагрузка на участковую службу»: N=1700, 900, 2200' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
  note: 'Source C has one paediatric norm, 900; source E adds 500 for ages 0–6.',
};

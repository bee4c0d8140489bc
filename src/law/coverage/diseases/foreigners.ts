/** Acute diseases dangerous to others that give a temporary foreigner care within ГОБМП: the fourteen known of 23. */
import { LAW_CHECKED_ON } from '../../scheme/checked.js';
import type { DiseaseList } from './disease-group.js';

export type ForeignersDisease =
  | 'diphtheria'
  | 'measles'
  | 'rubella'
  | 'pertussis'
  | 'scarlet-fever'
  | 'chickenpox'
  | 'mumps'
  | 'typhoid-and-paratyphoid'
  | 'polio'
  | 'meningococcal-infection'
  | 'cholera'
  | 'tuberculosis'
  | 'covid-19';

/** The known names. Typhoid and paratyphoid, two items of the act, share one ICD-10 category. */
export const foreignersDiseases: DiseaseList<ForeignersDisease> = [
  {
    value: [
      { code: 'diphtheria', entries: ['A36'] },
      { code: 'measles', entries: ['B05'] },
      { code: 'rubella', entries: ['B06'] },
      { code: 'pertussis', entries: ['A37'] },
      { code: 'scarlet-fever', entries: ['A38'] },
      { code: 'chickenpox', entries: ['B01'] },
      { code: 'mumps', entries: ['B26'] },
      { code: 'typhoid-and-paratyphoid', entries: ['A01'] },
      { code: 'polio', entries: ['A80'] },
      { code: 'meningococcal-infection', entries: ['A39'] },
      { code: 'cholera', entries: ['A00'] },
      { code: 'tuberculosis', entries: ['A15-A19'], note: 'severe or infectious' },
      { code: 'covid-19', entries: ['U07.1'] },
    ],
    unit: 'codes',
    from: '2020-01-01',
    citations: [
      { document: 'order-121', place: 'перечень (23 пункта)' },
      { document: 'clinic-page', place: '«На какую медпомощь могут рассчитывать иностранцы»; Кодекс, ст. 196 п. 1' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    note: 'Fourteen of the 23 items are known, by name and without codes; the codes are ours.',
  },
];

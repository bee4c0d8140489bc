/** Socially significant diseases: thirteen before 2026, eleven from 2026. Their care is ГОБМП. */
import { LAW_CHECKED_ON } from '../../scheme/checked.js';
import type { DiseaseList, IcdEntry } from './disease-group.js';

export type SocialDisease =
  | 'tuberculosis'
  | 'hiv'
  | 'chronic-viral-hepatitis-and-cirrhosis'
  | 'malignant-neoplasms'
  | 'diabetes'
  | 'mental-and-behavioural-disorders'
  | 'cerebral-palsy'
  | 'acute-myocardial-infarction'
  | 'rheumatism'
  | 'systemic-connective-tissue-disorders'
  | 'degenerative-diseases-of-the-nervous-system'
  | 'demyelinating-diseases-of-the-nervous-system'
  | 'orphan-diseases'
  | 'epilepsy'
  | 'stroke';

const TUBERCULOSIS = { code: 'tuberculosis', entries: ['A15-A19'] } as const;
const HIV = { code: 'hiv', entries: ['B20-B24'] } as const;
const HEPATITIS = {
  code: 'chronic-viral-hepatitis-and-cirrhosis',
  entries: ['B18.0', 'B18.1', 'B18.2', 'B18.8', 'B19', 'K74'],
} as const;
const NEOPLASMS = { code: 'malignant-neoplasms', entries: ['C00-C97', 'D00-D09', 'D37-D48'] } as const;
const MENTAL = { code: 'mental-and-behavioural-disorders', entries: ['F00-F99'] } as const;
const DEGENERATIVE = { code: 'degenerative-diseases-of-the-nervous-system', entries: ['G30-G32'] } as const;
const DEMYELINATING = { code: 'demyelinating-diseases-of-the-nervous-system', entries: ['G35-G37'] } as const;

const ORPHAN_CODES: readonly IcdEntry[] = [
  ...['B55', 'D56.0', 'D56.1', 'D56.2', 'D56.4', 'D57.0', 'D57.1', 'D57.2', 'D59.5', 'D61.9', 'D69.3', 'D76.0'],
  ...['D80-D84', 'E53.1', 'E74.0', 'E75.2', 'E76.0-E76.2', 'E80.2', 'E83.0', 'E84.8', 'E85.0', 'E88.0'],
  ...['G12.2', 'G35', 'G40.4', 'G93.4', 'I27.0', 'J84.0', 'J84.1', 'J84.8', 'J84.9', 'K50', 'K51', 'L10', 'L13.0'],
  ...['M08.2', 'M30.3', 'M31.3', 'M31.4', 'M31.8', 'M32.1', 'M33', 'M35.2', 'Q78.0', 'Q80', 'Q81'],
];
const ORPHAN = { code: 'orphan-diseases', entries: ORPHAN_CODES } as const;

const LIST_OF_2017 = {
  document: 'disease-lists',
  place: 'социально значимые заболевания, редакция 2017 года',
} as const;
const LIST_OF_2025 = { document: 'disease-lists', place: 'социально значимые заболевания, ред. 21.10.2025' } as const;
const ORPHAN_LIST = { document: 'disease-lists', place: 'перечень орфанных заболеваний' } as const;

/** Both editions of the list, with ICD-10 codes. The months of a window are counted from the onset (reading `windowStart`). */
export const sociallySignificant: DiseaseList<SocialDisease> = [
  {
    value: [
      TUBERCULOSIS,
      HIV,
      HEPATITIS,
      NEOPLASMS,
      { code: 'diabetes', entries: ['E10-E14'] },
      MENTAL,
      { code: 'cerebral-palsy', entries: ['G80'] },
      { code: 'acute-myocardial-infarction', entries: ['I21', 'I22', 'I23'], months: 6 },
      { code: 'rheumatism', entries: ['I00-I02', 'I05-I09', 'M12.3', 'M35.3'] },
      { code: 'systemic-connective-tissue-disorders', entries: ['M30-M36'] },
      DEGENERATIVE,
      DEMYELINATING,
      ORPHAN,
    ],
    unit: 'codes',
    from: '2020-01-01',
    through: '2025-12-31',
    citations: [
      LIST_OF_2017,
      ORPHAN_LIST,
      { document: 'ministry-slides-2026', place: 'колонка 2024 г.: «13 социальных» заболеваний' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
    note: 'The codes are those of the edition of 2017; the orphan codes are those known for 2026.',
  },
  {
    value: [
      TUBERCULOSIS,
      HIV,
      HEPATITIS,
      NEOPLASMS,
      MENTAL,
      { code: 'acute-myocardial-infarction', entries: ['I21', 'I22'], months: 6 },
      DEGENERATIVE,
      DEMYELINATING,
      ORPHAN,
      { code: 'epilepsy', entries: ['G40'] },
      { code: 'stroke', entries: ['I60-I64'], months: 12 },
    ],
    unit: 'codes',
    from: '2026-01-01',
    citations: [
      { document: 'health-code', place: 'ст. 196 п. 3' },
      LIST_OF_2025,
      ORPHAN_LIST,
      { document: 'ministry-slides-2026', place: 'колонка 2026 г.: «11 социально значимых заболеваний»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'The eleven names are those of the Code (H); the ICD-10 codes are those of the order (M–H).',
  },
];

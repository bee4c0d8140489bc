/** Chronic diseases under dynamic observation: the 27 groups of the order. Their package changes by year. */
import { LAW_CHECKED_ON } from '../../scheme/checked.js';
import type { DiseaseGroup, DiseaseList } from './disease-group.js';

export type ChronicGroup =
  | 'chronic-hepatitis'
  | 'hypertension'
  | 'ischaemic-heart-disease-and-heart-failure'
  | 'cerebrovascular-and-arterial-diseases'
  | 'heart-valve-diseases'
  | 'arrhythmias'
  | 'coagulation-disorders'
  | 'obstructive-lung-disease-and-asthma'
  | 'reflux-ulcer-and-gastritis'
  | 'colitis'
  | 'liver-diseases'
  | 'arthritis'
  | 'systemic-connective-tissue-disorders'
  | 'diabetes'
  | 'thyroid-diseases'
  | 'degenerative-diseases-of-the-nervous-system'
  | 'demyelinating-diseases-of-the-nervous-system'
  | 'epilepsy'
  | 'cerebral-palsy'
  | 'kidney-diseases'
  | 'chronic-tubulointerstitial-nephritis'
  | 'prostatic-hyperplasia'
  | 'breast-dysplasia'
  | 'gynaecological-diseases'
  | 'bronchopulmonary-dysplasia'
  | 'congenital-heart-defects'
  | 'congenital-digestive-defects';

const GROUPS: readonly DiseaseGroup<ChronicGroup>[] = [
  { code: 'chronic-hepatitis', entries: ['B18'], note: 'without cirrhosis' },
  { code: 'hypertension', entries: ['I10-I13', 'I15'] },
  { code: 'ischaemic-heart-disease-and-heart-failure', entries: ['I20.0', 'I20.8', 'I25', 'I50', 'Z95.8'] },
  { code: 'cerebrovascular-and-arterial-diseases', entries: ['I65-I69', 'I74.2', 'I79.1'] },
  { code: 'heart-valve-diseases', entries: ['I34-I39', 'I05-I09'] },
  { code: 'arrhythmias', entries: ['I47', 'I48'] },
  { code: 'coagulation-disorders', entries: ['D66', 'D67', 'D68.0', 'D68.2'] },
  { code: 'obstructive-lung-disease-and-asthma', entries: ['J44', 'J45'] },
  { code: 'reflux-ulcer-and-gastritis', entries: ['K21.0', 'K25-K27', 'K29.4', 'K31.7'] },
  { code: 'colitis', entries: ['K50', 'K51', 'K52'] },
  { code: 'liver-diseases', entries: ['K70-K76'] },
  { code: 'arthritis', entries: ['M05', 'M06', 'M07.3', 'M08', 'M12.3', 'M45'] },
  { code: 'systemic-connective-tissue-disorders', entries: ['M30-M36'] },
  { code: 'diabetes', entries: ['E10-E14'] },
  { code: 'thyroid-diseases', entries: ['E02', 'E05'] },
  { code: 'degenerative-diseases-of-the-nervous-system', entries: ['G30-G32'] },
  { code: 'demyelinating-diseases-of-the-nervous-system', entries: ['G35-G37'] },
  { code: 'epilepsy', entries: ['G40'] },
  { code: 'cerebral-palsy', entries: ['G80'] },
  { code: 'kidney-diseases', entries: ['N03', 'N04', 'N18'] },
  { code: 'chronic-tubulointerstitial-nephritis', entries: ['N11'] },
  { code: 'prostatic-hyperplasia', entries: ['N40'] },
  { code: 'breast-dysplasia', entries: ['N60'] },
  { code: 'gynaecological-diseases', entries: ['N80', 'N84', 'N85.0', 'N85.1', 'N86', 'N88.0', 'D27'] },
  { code: 'bronchopulmonary-dysplasia', entries: ['P27.1'] },
  { code: 'congenital-heart-defects', entries: ['Q20-Q25'], note: 'children, after surgery' },
  { code: 'congenital-digestive-defects', entries: ['Q39', 'Q42', 'Q79'] },
];

const LIST = {
  value: GROUPS,
  unit: 'codes',
  citations: [
    { document: 'order-109', place: 'перечень, редакция 07.08.2025' },
    {
      document: 'ministry-slides-2026',
      place: 'слайд «Переход на единый пакет медпомощи»: 22, 10 и 12, 24 хронических заболевания',
    },
  ],
  checkedOn: LAW_CHECKED_ON,
} as const;

/** The groups in the order of the act: group 1 is the first. Codes that are also socially significant stay ГОБМП. */
export const chronicDiseases: DiseaseList<ChronicGroup> = [
  {
    ...LIST,
    from: '2020-01-01',
    through: '2025-12-31',
    confidence: 'L',
    note: 'The groups of the later edition are the best known approximation.',
  },
  { ...LIST, from: '2026-01-01', confidence: 'M' },
];

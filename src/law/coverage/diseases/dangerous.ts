/** Infectious diseases, and diseases dangerous to others. */
import type { Editions } from '../../edition.js';
import { LAW_CHECKED_ON } from '../../scheme/checked.js';
import type { IcdEntry } from './disease-group.js';

/** Infectious and parasitic diseases: their planned and emergency inpatient care is ГОБМП. */
export const infectiousDiseases: Editions<readonly IcdEntry[], 'codes'> = [
  {
    value: ['A00-B17', 'B19-B99', 'U07.1'],
    unit: 'codes',
    from: '2020-01-01',
    citations: [
      { document: 'ministry-slides-2026', place: 'слайд «Переход на единый пакет медпомощи»: «Инфекция»' },
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Стационарная помощь в ГОБМП и ОСМС»: лечение инфекционных заболеваний',
      },
      { document: 'osms-kz', place: 'infectious: chapter A–B of ICD-10 without B18, and COVID-19' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    note: 'The sources name the diseases, not their codes; a disease that the caller says is dangerous to others counts too.',
  },
];

/** Diseases dangerous to others. */
export const dangerousToOthers: Editions<readonly IcdEntry[], 'codes'> = [
  {
    value: [
      ...['B20-B24', 'A90-A99', 'A36', 'A39', 'A80', 'A50-A53', 'A30', 'B50-B54', 'A22', 'A21', 'A15-A19', 'A00'],
      ...['A20', 'A01.0', 'B15-B17'],
    ],
    unit: 'codes',
    from: '2020-01-01',
    citations: [
      { document: 'disease-lists', place: 'заболевания, представляющие опасность для окружающих, редакция 2017 года' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
    note: 'The list also names selected mental disorders, without codes.',
  },
];

/** Diseases of which the lists settle nothing: a foreigner's may or may not be dangerous to others. */
export const perhapsDangerous: Editions<readonly IcdEntry[], 'codes'> = [
  {
    value: ['A00-B99', 'U07', 'F00-F99'],
    unit: 'codes',
    from: '2020-01-01',
    citations: [
      { document: 'osms-kz', place: 'perhaps dangerous: infections and mental disorders outside the known names' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    note: 'Nine of the 23 items of the foreigners’ list are not known.',
  },
];

import type { Editions } from '../edition.js';
import type { CategoryCode } from '../scheme/categories.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The people whose teeth ОСМС treats, in the order of the clinic’s page. */
export const dentalGroups = [
  ...(['child', 'pregnant', 'wwii-veteran', 'person-with-disability', 'award-mother'] as const),
  ...(['social-assistance-recipient', 'age-pensioner', 'infectious-social-or-dangerous-patient'] as const),
  'carer-of-child-with-disability-not-working',
  'carer-of-group-one-disabled-from-childhood-not-working',
] as const;
export type DentalGroup = (typeof dentalGroups)[number];

/** Whom emergency dental care serves, in the order of the clinic’s page. */
export const dentalEmergencyGroups: Editions<readonly DentalGroup[], 'list'> = [
  {
    value: dentalGroups,
    unit: 'list',
    from: '2020-01-01',
    citations: [
      { document: 'clinic-page', place: '«Экстренную стоматологическую помощь могут получить», п. 1–10' },
      { document: 'order-106', place: 'перечень' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'A text of 2025 drops "from childhood" of the last group: reading `dentalCarers`.',
  },
];

/** Whom planned dental care serves. */
export const dentalPlannedGroups: Editions<readonly DentalGroup[], 'list'> = [
  {
    value: ['child', 'pregnant'],
    unit: 'list',
    from: '2020-01-01',
    citations: [
      { document: 'clinic-page', place: '«Плановую стоматологическую помощь могут получить», п. 1–2' },
      { document: 'order-106', place: 'перечень' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** What children's dental care in ОСМС consists of; braces are not in it. */
export const childrenDentalCare: Editions<readonly string[], 'list'> = [
  {
    value: [
      'anaesthesia',
      'extraction',
      'filling',
      'pulpitis',
      'periodontitis',
      'restoration-in-hypoplasia-or-fluorosis',
      'frenulum-plasty',
      'x-ray',
    ],
    unit: 'list',
    from: '2020-01-01',
    citations: [{ document: 'clinic-page', place: '«Могу ли поставить своему ребенку брекеты по ОСМС?»' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** The dental group that an exempt category of ОСМС puts its holder into. */
export const dentalGroupOfCategory: Editions<Readonly<Partial<Record<CategoryCode, DentalGroup>>>, 'list'> = [
  {
    value: {
      child: 'child',
      'pregnant-not-working': 'pregnant',
      pensioner: 'age-pensioner',
      'award-mother': 'award-mother',
      'person-with-disability': 'person-with-disability',
      'social-assistance-recipient-not-working': 'social-assistance-recipient',
      'carer-of-child-with-disability-not-working': 'carer-of-child-with-disability-not-working',
    },
    unit: 'list',
    from: '2020-01-01',
    citations: [
      { document: 'clinic-page', place: '15 льготных категорий; «Экстренную стоматологическую помощь могут получить»' },
      { document: 'osms-kz', place: 'the dental group of a category' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    note: 'Pensioners are taken as pensioners by age. Carers of group I: reading `dentalCarers`.',
  },
];

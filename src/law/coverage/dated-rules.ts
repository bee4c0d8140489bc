/** What a day decides inside the rules of the packages. */
import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { IcdEntry } from './diseases/disease-group.js';
import type { SocialDisease } from './diseases/socially-significant.js';

const TABLE_SLIDE = 'слайд «Переход на единый пакет медпомощи с 2027 года»';
const slide2026 = (what: string): Citation => ({
  document: 'ministry-slides-2026',
  place: `${TABLE_SLIDE}: ${what}`,
});
const RULE = { unit: 'rule', checkedOn: LAW_CHECKED_ON } as const;

/** The socially significant diseases whose mere suspicion is diagnosed within ГОБМП. */
export const suspicionInGobmp: Editions<readonly SocialDisease[] | 'every', 'rule'> = [
  {
    ...RULE,
    value: ['tuberculosis', 'hiv'],
    from: '2020-01-01',
    through: '2025-12-31',
    citations: [
      slide2026('«Диагностика при подозрении 2 социально-значимых заболеваний (ВИЧ, туберкулез)», 2024–2025 гг.'),
    ],
    confidence: 'H',
  },
  {
    ...RULE,
    value: 'every',
    from: '2026-01-01',
    citations: [
      { document: 'health-code', place: 'ст. 196 п. 3: диагностика при подозрении' },
      slide2026('«Диагностика … при 11 социально значимых заболеваниях», 2026 г.'),
    ],
    confidence: 'H',
    note: 'By the list of the authorised body, on referral.',
  },
];

/** The package of the chronic diseases under observation. In 2025 ten stayed ГОБМП, twelve went to ОСМС: which is not known. */
export const chronicPackage: Editions<'gobmp' | 'split' | 'osms', 'rule'> = [
  {
    ...RULE,
    value: 'gobmp',
    from: '2020-01-01',
    through: '2024-12-31',
    citations: [
      slide2026('«КДУ и АЛО при 22 хронических заболеваниях», 2024 г.'),
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»: 25 основных хронических',
      },
    ],
    confidence: 'H',
  },
  {
    ...RULE,
    value: 'split',
    from: '2025-01-01',
    through: '2025-12-31',
    citations: [slide2026('«при 10 хронических» (ГОБМП) и «при 12 хронических заболеваниях» (ОСМС), 2025 г.')],
    confidence: 'H',
    note: 'No source names the ten or the twelve.',
  },
  {
    ...RULE,
    value: 'osms',
    from: '2026-01-01',
    citations: [
      slide2026('«при 24 хронических заболеваниях», ОСМС 2026 и 2027 гг.'),
      { document: 'leaflet-2026', place: '«продолжают получать лечение … уже в рамках ОСМС»' },
    ],
    confidence: 'H',
  },
];

/** Who pays for the emergency inpatient care of an insured person, outside ГОБМП diseases. */
export const emergencyOfInsured: Editions<'not-settled' | 'osms', 'rule'> = [
  {
    ...RULE,
    value: 'not-settled',
    from: '2020-01-01',
    through: '2020-06-30',
    citations: [
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Стационарная помощь»: по экстренным показаниям (все категории граждан)',
      },
      { document: 'osms-kz', place: 'emergency-inpatient-2020' },
    ],
    confidence: 'L',
  },
  {
    ...RULE,
    value: 'osms',
    from: '2020-07-01',
    citations: [
      { document: 'health-code', place: 'ст. 200' },
      slide2026('«Экстренный стационар для незастрахованных» (ГОБМП)'),
    ],
    confidence: 'H',
  },
];

/** When the emergency inpatient care of somebody who is not insured is ГОБМП. */
export const emergencyOfUninsured: Editions<'always' | 'life-threatening', 'rule'> = [
  {
    ...RULE,
    value: 'always',
    from: '2020-01-01',
    through: '2026-12-31',
    citations: [
      slide2026('«Экстренный стационар для незастрахованных», 2024–2026 гг.'),
      { document: 'health-code', place: 'ст. 196' },
    ],
    confidence: 'H',
  },
  {
    ...RULE,
    value: 'life-threatening',
    from: '2027-01-01',
    citations: [
      slide2026('«Экстренный стационар для незастрахованных при угрожающих жизни состояниях», 2027 г.'),
      { document: 'law-206-viii', place: 'изменения ст. 196 Кодекса с 01.01.2027' },
    ],
    confidence: 'H',
  },
];

/** Diseases whose rehabilitation is ГОБМП, whatever else. */
export const rehabilitationInGobmp: Editions<readonly IcdEntry[], 'codes'> = [
  {
    ...RULE,
    unit: 'codes',
    value: ['A15-A19', 'B90'],
    from: '2020-01-01',
    through: '2025-12-31',
    citations: [
      { document: 'clinic-page', place: '«пакет ГОБМП»: медицинскую реабилитацию по туберкулезу' },
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Паллиативная помощь … медицинская реабилитация»: лицам, перенесшим туберкулез',
      },
    ],
    confidence: 'H',
  },
  {
    ...RULE,
    unit: 'codes',
    value: ['A15-A19', 'B90', 'F00-F99'],
    from: '2026-01-01',
    citations: [{ document: 'health-code', place: 'ст. 196: психические, поведенческие расстройства' }],
    confidence: 'H',
  },
];

/** Every kind of care, with the rule that each of its editions gives it: the table of packages by year. */
import type { Citation } from '../documents.js';
import type { Confidence, Edition, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { ConditionCode } from './conditions.js';
import type { PackageRule } from './rule-names.js';

export type Service =
  | 'ambulance'
  | 'air-ambulance'
  | 'vaccination'
  | 'palliative'
  | 'nursing-care'
  | 'blood-products'
  | 'primary-care'
  | 'pregnancy-observation'
  | 'specialist-or-diagnostics'
  | 'urgent-outpatient'
  | 'outpatient-drugs'
  | 'day-hospital'
  | 'home-hospital'
  | 'inpatient-planned'
  | 'inpatient-emergency'
  | 'reception-ward'
  | 'infectious-inpatient'
  | 'rehabilitation'
  | 'high-technology'
  | 'transplantation'
  | 'donor-preparation'
  | 'treatment-abroad'
  | 'pathology'
  | 'screening-oncology'
  | 'screening-cardiometabolic'
  | 'screening-congenital'
  | 'preventive-check-up'
  | 'child-check-up'
  | 'dental-emergency'
  | 'dental-planned'
  | 'orthodontics'
  | 'aesthetic-surgery';

export interface ServiceRecord {
  readonly code: Service;
  /** The rule of each edition, the earliest first; together they leave no day out. */
  readonly editions: readonly Edition<PackageRule>[];
  /** What must be true for care paid by ОСМС to be used. */
  readonly conditions: readonly ConditionCode[];
}

type Span = readonly [from: IsoDay, through?: IsoDay];
const ALWAYS: Span = ['2020-01-01'];
const THROUGH_2025: Span = ['2020-01-01', '2025-12-31'];
const FROM_2026: Span = ['2026-01-01'];
const THROUGH_2026: Span = ['2020-01-01', '2026-12-31'];
const FROM_2027: Span = ['2027-01-01'];

function edition(
  [from, through]: Span,
  value: PackageRule,
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): Edition<PackageRule> {
  const span = through === undefined ? { from } : { from, through };
  return { value, unit: 'rule', ...span, citations, checkedOn: LAW_CHECKED_ON, confidence };
}

const PLANNED: readonly ConditionCode[] = ['attachment-required', 'provider-in-fund-database'];
const REFERRED: readonly ConditionCode[] = ['attachment-required', 'referral-required', 'provider-in-fund-database'];
const NOTHING: readonly ConditionCode[] = [];

function service(
  code: Service,
  conditions: readonly ConditionCode[],
  ...editions: Edition<PackageRule>[]
): ServiceRecord {
  return { code, editions, conditions };
}

const PACKAGES_A = 'слайд «Переход на единый пакет медпомощи с 2027 года»';
const a = (what: string): Citation => ({ document: 'ministry-slides-2026', place: `${PACKAGES_A}: ${what}` });
const c = (slide: string): Citation => ({ document: 'ministry-slides-2019', place: `слайд «${slide}»` });
const e = (heading: string): Citation => ({ document: 'clinic-page', place: heading });
const code = (place: string): Citation => ({ document: 'health-code', place });
const own = (place: string): Citation => ({ document: 'osms-kz', place });

const GOBMP_E = e('«пакет ГОБМП (какие услуги входят)»');
const OSMS_E = e('«пакет ОСМС (какие услуги входят)»');
const NEW_MODEL = c('Внедрение новой модели ГОБМП и системы ОСМС');
const PRIMARY_C = c('Первичная медико-санитарная помощь в ГОБМП');
const OUTPATIENT_C = c('Консультативно-диагностическая помощь в ГОБМП и ОСМС');
const DAY_C = c('Стационарозамещающая помощь в ГОБМП и ОСМС');
const INPATIENT_C = c('Стационарная помощь в ГОБМП и ОСМС');
const REHABILITATION_C = c(
  'Паллиативная помощь и сестринский уход. Восстановительное лечение и медицинская реабилитация',
);
const DENTAL_E = e('«получение стоматологической помощи в рамках ОСМС»');
const ARTICLE_196 = code('ст. 196');
const ARTICLE_200 = code('ст. 200');
const AMENDED = (what: string): Citation => ({
  document: 'law-206-viii',
  place: `изменения Кодекса с 01.01.2027: ${what}`,
});

/** The services in the order in which tables show them. */
export const services: readonly ServiceRecord[] = [
  service('ambulance', NOTHING, edition(ALWAYS, 'gobmp', 'H', a('«Скорая помощь», все годы'), NEW_MODEL, GOBMP_E)),
  service('air-ambulance', NOTHING, edition(ALWAYS, 'gobmp', 'M', NEW_MODEL)),
  service('vaccination', NOTHING, edition(ALWAYS, 'gobmp', 'H', PRIMARY_C, GOBMP_E, ARTICLE_196)),
  service('palliative', NOTHING, edition(ALWAYS, 'gobmp', 'H', a('«Паллиативная помощь», все годы'), REHABILITATION_C)),
  service('nursing-care', NOTHING, edition(ALWAYS, 'gobmp', 'M', REHABILITATION_C)),
  service('blood-products', NOTHING, edition(ALWAYS, 'gobmp', 'H', a('«Обеспечение препаратами крови», все годы'))),
  service(
    'primary-care',
    PLANNED,
    edition(THROUGH_2026, 'gobmp', 'H', a('«Первичная медико-санитарная помощь», 2024–2026 гг.'), PRIMARY_C, GOBMP_E),
    edition(FROM_2027, 'primary-care', 'H', a('«Базовый пакет ПМСП для незастрахованных», 2027 г.'), AMENDED('ПМСП')),
  ),
  service(
    'pregnancy-observation',
    NOTHING,
    edition(THROUGH_2026, 'gobmp', 'M', PRIMARY_C),
    edition(FROM_2027, 'not-settled', 'L', own('pregnancy-observation-2027')),
  ),
  service(
    'specialist-or-diagnostics',
    REFERRED,
    edition(ALWAYS, 'specialist-or-diagnostics', 'H', a('«КДУ», «Диагностика», все годы'), OUTPATIENT_C, OSMS_E),
  ),
  service('urgent-outpatient', NOTHING, edition(ALWAYS, 'gobmp', 'H', PRIMARY_C, ARTICLE_196)),
  service(
    'outpatient-drugs',
    PLANNED,
    edition(
      ALWAYS,
      'outpatient-drugs',
      'H',
      a('«АЛО», «лекарства», все годы'),
      e('«Информация по лекарственному обеспечению в рамках АЛО»'),
      { document: 'order-75', place: 'перечень' },
    ),
  ),
  service(
    'day-hospital',
    PLANNED,
    edition(ALWAYS, 'day-hospital', 'H', a('«стационарозамещающая помощь», все годы'), DAY_C, GOBMP_E),
  ),
  service('home-hospital', PLANNED, edition(ALWAYS, 'day-hospital', 'M', DAY_C, own('home-hospital as day-hospital'))),
  service(
    'inpatient-planned',
    PLANNED,
    edition(ALWAYS, 'inpatient-planned', 'H', a('«Стационар», «Инфекция», все годы'), INPATIENT_C, ARTICLE_200),
  ),
  service(
    'inpatient-emergency',
    NOTHING,
    edition(
      ALWAYS,
      'inpatient-emergency',
      'H',
      a('«Экстренный стационар для незастрахованных», все годы'),
      INPATIENT_C,
      ARTICLE_196,
    ),
  ),
  service(
    'reception-ward',
    NOTHING,
    edition(ALWAYS, 'reception-ward', 'M', DAY_C, own('reception-ward as inpatient-emergency')),
  ),
  service('infectious-inpatient', NOTHING, edition(ALWAYS, 'gobmp', 'H', a('«Инфекция», все годы'), INPATIENT_C)),
  service(
    'rehabilitation',
    PLANNED,
    edition(ALWAYS, 'rehabilitation', 'H', a('«Медицинская реабилитация», все годы'), REHABILITATION_C, GOBMP_E),
  ),
  service(
    'high-technology',
    PLANNED,
    edition(
      ALWAYS,
      'inpatient-planned',
      'M',
      a('«Высокотехнологичная медпомощь», все годы'),
      INPATIENT_C,
      OSMS_E,
      own('high-technology as inpatient-planned'),
    ),
  ),
  service(
    'transplantation',
    PLANNED,
    edition(THROUGH_2025, 'gobmp', 'M', GOBMP_E),
    edition(FROM_2026, 'transplantation', 'M', {
      document: 'ministry-slides-2026',
      place: 'слайд «Преимущества быть застрахованным»',
    }),
  ),
  service(
    'donor-preparation',
    PLANNED,
    edition(THROUGH_2026, 'gobmp', 'H', ARTICLE_196),
    edition(FROM_2027, 'osms', 'H', AMENDED('доноры')),
  ),
  service('treatment-abroad', NOTHING, edition(ALWAYS, 'gobmp', 'M', GOBMP_E)),
  service('pathology', NOTHING, edition(ALWAYS, 'pathology', 'M', ARTICLE_196, ARTICLE_200)),
  service(
    'screening-oncology',
    PLANNED,
    edition(['2020-01-01', '2020-03-31'], 'gobmp', 'H', PRIMARY_C),
    edition(['2020-04-01', '2025-06-30'], 'osms', 'H', ARTICLE_200, OUTPATIENT_C),
    edition(['2025-07-01', '2025-12-31'], 'gobmp', 'M', a('«Онкоскрининги (все этапы) со 2 полугодия», 2025 г.')),
    edition(FROM_2026, 'gobmp', 'H', a('«Скрининг, в т.ч. онкоскрининг», 2026 и 2027 гг.'), ARTICLE_196),
  ),
  service(
    'screening-cardiometabolic',
    NOTHING,
    edition(THROUGH_2025, 'not-settled', 'L', own('screening-cardiometabolic-before-2026'), PRIMARY_C),
    edition(FROM_2026, 'gobmp', 'H', a('«Скрининг, в т.ч. онкоскрининг», 2026 и 2027 гг.'), ARTICLE_196),
  ),
  service(
    'screening-congenital',
    PLANNED,
    edition(THROUGH_2025, 'not-settled', 'L', own('screening-congenital-before-2026')),
    edition(FROM_2026, 'osms', 'H', ARTICLE_200),
  ),
  service('preventive-check-up', PLANNED, edition(ALWAYS, 'osms', 'M', OUTPATIENT_C, OSMS_E)),
  service('child-check-up', PLANNED, edition(ALWAYS, 'osms', 'M', OUTPATIENT_C)),
  service(
    'dental-emergency',
    ['provider-in-fund-database'],
    edition(ALWAYS, 'dental-emergency', 'H', DENTAL_E, OUTPATIENT_C, { document: 'order-106', place: 'перечень' }),
  ),
  service('dental-planned', PLANNED, edition(ALWAYS, 'dental-planned', 'H', DENTAL_E, OSMS_E)),
  service(
    'orthodontics',
    PLANNED,
    edition(ALWAYS, 'congenital-pathology', 'H', e('«Могу ли поставить своему ребенку брекеты по ОСМС?»')),
  ),
  service(
    'aesthetic-surgery',
    PLANNED,
    edition(THROUGH_2025, 'patient', 'H', DAY_C, INPATIENT_C),
    edition(
      FROM_2026,
      'congenital-pathology',
      'H',
      { document: 'law-206-viii', place: 'изменения ст. 200 Кодекса: реконструктивные операции детям' },
      DAY_C,
    ),
  ),
];

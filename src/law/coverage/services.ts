/** Every kind of care, with the rule that treats it by date: the table of packages by year. */
import type { Citation } from '../documents.js';
import type { Confidence, Edition, Editions, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import { type ConditionCode, conditionCitations } from './conditions.js';
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

/** A service by date: together the editions of each leave no day out from the beginning of the packages. */
export interface ServiceLaw {
  /** The rule by which the packages treat it. */
  readonly rule: Editions<PackageRule, 'rule'>;
  /** What must be true for care paid by ОСМС to be used. */
  readonly conditions: ConditionEditions;
}

type ConditionEditions = Editions<readonly ConditionCode[], 'list'>;
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
): Edition<PackageRule, 'rule'> {
  const span = through === undefined ? { from } : { from, through };
  return { value, unit: 'rule', ...span, citations, checkedOn: LAW_CHECKED_ON, confidence };
}

function needs(confidence: Confidence, ...value: readonly [ConditionCode, ...ConditionCode[]]): ConditionEditions {
  const [first, ...others] = value;
  const citations = [...conditionCitations[first], ...others.flatMap((code) => conditionCitations[code])] as const;
  return [{ value, unit: 'list', from: '2020-01-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
}

const PLANNED = needs('H', 'attachment-required', 'provider-in-fund-database');
const REFERRED = needs('M', 'attachment-required', 'referral-required', 'provider-in-fund-database');
const BY_SUPPLIERS = needs('M', 'provider-in-fund-database');
const NOTHING: ConditionEditions = [
  {
    value: [],
    unit: 'list',
    from: '2020-01-01',
    citations: [{ document: 'osms-kz', place: 'services without conditions' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
    note: 'No source asks for attachment before emergency care, or before care that is ГОБМП for everybody.',
  },
];

function service(
  conditions: ConditionEditions,
  ...rule: readonly [Edition<PackageRule, 'rule'>, ...Edition<PackageRule, 'rule'>[]]
): ServiceLaw {
  return { rule, conditions };
}

const TABLE_SLIDE = 'слайд «Переход на единый пакет медпомощи с 2027 года»';
const slide2026 = (what: string): Citation => ({
  document: 'ministry-slides-2026',
  place: `${TABLE_SLIDE}: ${what}`,
});
const slide2019 = (slide: string): Citation => ({ document: 'ministry-slides-2019', place: `слайд «${slide}»` });
const page = (heading: string): Citation => ({ document: 'clinic-page', place: heading });
const code = (place: string): Citation => ({ document: 'health-code', place });
const own = (place: string): Citation => ({ document: 'osms-kz', place });

const GOBMP_PACKAGE = page('«пакет ГОБМП (какие услуги входят)»');
const OSMS_PACKAGE = page('«пакет ОСМС (какие услуги входят)»');
const NEW_MODEL = slide2019('Внедрение новой модели ГОБМП и системы ОСМС');
const PRIMARY_2019 = slide2019('Первичная медико-санитарная помощь в ГОБМП');
const OUTPATIENT_2019 = slide2019('Консультативно-диагностическая помощь в ГОБМП и ОСМС');
const DAY_2019 = slide2019('Стационарозамещающая помощь в ГОБМП и ОСМС');
const INPATIENT_2019 = slide2019('Стационарная помощь в ГОБМП и ОСМС');
const REHABILITATION_2019 = slide2019(
  'Паллиативная помощь и сестринский уход. Восстановительное лечение и медицинская реабилитация',
);
const DENTAL_PAGE = page('«получение стоматологической помощи в рамках ОСМС»');
const ARTICLE_196 = code('ст. 196');
const ARTICLE_200 = code('ст. 200');
const AMENDED = (what: string): Citation => ({
  document: 'law-206-viii',
  place: `изменения Кодекса с 01.01.2027: ${what}`,
});

/** The services in the order in which tables show them. */
export const services: Readonly<Record<Service, ServiceLaw>> = {
  ambulance: service(
    NOTHING,
    edition(ALWAYS, 'gobmp', 'H', slide2026('«Скорая помощь», все годы'), NEW_MODEL, GOBMP_PACKAGE),
  ),
  'air-ambulance': service(NOTHING, edition(ALWAYS, 'gobmp', 'M', NEW_MODEL)),
  vaccination: service(NOTHING, edition(ALWAYS, 'gobmp', 'H', PRIMARY_2019, GOBMP_PACKAGE, ARTICLE_196)),
  palliative: service(
    NOTHING,
    edition(ALWAYS, 'gobmp', 'H', slide2026('«Паллиативная помощь», все годы'), REHABILITATION_2019),
  ),
  'nursing-care': service(NOTHING, edition(ALWAYS, 'gobmp', 'M', REHABILITATION_2019)),
  'blood-products': service(
    NOTHING,
    edition(ALWAYS, 'gobmp', 'H', slide2026('«Обеспечение препаратами крови», все годы')),
  ),
  'primary-care': service(
    PLANNED,
    edition(
      THROUGH_2026,
      'gobmp',
      'H',
      slide2026('«Первичная медико-санитарная помощь», 2024–2026 гг.'),
      PRIMARY_2019,
      GOBMP_PACKAGE,
    ),
    edition(
      FROM_2027,
      'primary-care',
      'H',
      slide2026('«Базовый пакет ПМСП для незастрахованных», 2027 г.'),
      AMENDED('ПМСП'),
    ),
  ),
  'pregnancy-observation': service(
    NOTHING,
    edition(THROUGH_2026, 'gobmp', 'M', PRIMARY_2019),
    edition(FROM_2027, 'not-settled', 'L', own('pregnancy-observation-2027')),
  ),
  'specialist-or-diagnostics': service(
    REFERRED,
    edition(
      ALWAYS,
      'specialist-or-diagnostics',
      'H',
      slide2026('«КДУ», «Диагностика», все годы'),
      OUTPATIENT_2019,
      OSMS_PACKAGE,
    ),
  ),
  'urgent-outpatient': service(NOTHING, edition(ALWAYS, 'gobmp', 'H', PRIMARY_2019, ARTICLE_196)),
  'outpatient-drugs': service(
    PLANNED,
    edition(
      ALWAYS,
      'outpatient-drugs',
      'H',
      slide2026('«АЛО», «лекарства», все годы'),
      page('«Информация по лекарственному обеспечению в рамках АЛО»'),
      { document: 'order-75', place: 'перечень' },
    ),
  ),
  'day-hospital': service(
    PLANNED,
    edition(ALWAYS, 'day-hospital', 'H', slide2026('«стационарозамещающая помощь», все годы'), DAY_2019, GOBMP_PACKAGE),
  ),
  'home-hospital': service(
    PLANNED,
    edition(ALWAYS, 'day-hospital', 'M', DAY_2019, own('home-hospital as day-hospital')),
  ),
  'inpatient-planned': service(
    PLANNED,
    edition(
      ALWAYS,
      'inpatient-planned',
      'H',
      slide2026('«Стационар», «Инфекция», все годы'),
      INPATIENT_2019,
      ARTICLE_200,
    ),
  ),
  'inpatient-emergency': service(
    NOTHING,
    edition(
      ALWAYS,
      'inpatient-emergency',
      'H',
      slide2026('«Экстренный стационар для незастрахованных», все годы'),
      INPATIENT_2019,
      ARTICLE_196,
    ),
  ),
  'reception-ward': service(
    NOTHING,
    edition(ALWAYS, 'reception-ward', 'M', DAY_2019, own('reception-ward as inpatient-emergency')),
  ),
  'infectious-inpatient': service(
    NOTHING,
    edition(ALWAYS, 'gobmp', 'H', slide2026('«Инфекция», все годы'), INPATIENT_2019),
  ),
  rehabilitation: service(
    PLANNED,
    edition(
      ALWAYS,
      'rehabilitation',
      'H',
      slide2026('«Медицинская реабилитация», все годы'),
      REHABILITATION_2019,
      GOBMP_PACKAGE,
    ),
  ),
  'high-technology': service(
    PLANNED,
    edition(
      ALWAYS,
      'inpatient-planned',
      'M',
      slide2026('«Высокотехнологичная медпомощь», все годы'),
      INPATIENT_2019,
      OSMS_PACKAGE,
      own('high-technology as inpatient-planned'),
    ),
  ),
  transplantation: service(
    PLANNED,
    edition(THROUGH_2025, 'gobmp', 'M', GOBMP_PACKAGE),
    edition(FROM_2026, 'transplantation', 'M', {
      document: 'ministry-slides-2026',
      place: 'слайд «Преимущества быть застрахованным»',
    }),
  ),
  'donor-preparation': service(
    PLANNED,
    edition(THROUGH_2026, 'gobmp', 'H', ARTICLE_196),
    edition(FROM_2027, 'osms', 'H', AMENDED('доноры')),
  ),
  'treatment-abroad': service(NOTHING, edition(ALWAYS, 'gobmp', 'M', GOBMP_PACKAGE)),
  pathology: service(NOTHING, edition(ALWAYS, 'pathology', 'M', ARTICLE_196, ARTICLE_200)),
  'screening-oncology': service(
    PLANNED,
    edition(['2020-01-01', '2020-03-31'], 'gobmp', 'H', PRIMARY_2019),
    edition(['2020-04-01', '2025-06-30'], 'osms', 'H', ARTICLE_200, OUTPATIENT_2019),
    edition(
      ['2025-07-01', '2025-12-31'],
      'gobmp',
      'M',
      slide2026('«Онкоскрининги (все этапы) со 2 полугодия», 2025 г.'),
    ),
    edition(FROM_2026, 'gobmp', 'H', slide2026('«Скрининг, в т.ч. онкоскрининг», 2026 и 2027 гг.'), ARTICLE_196),
  ),
  'screening-cardiometabolic': service(
    NOTHING,
    edition(THROUGH_2025, 'not-settled', 'L', own('screening-cardiometabolic-before-2026'), PRIMARY_2019),
    edition(FROM_2026, 'gobmp', 'H', slide2026('«Скрининг, в т.ч. онкоскрининг», 2026 и 2027 гг.'), ARTICLE_196),
  ),
  'screening-congenital': service(
    PLANNED,
    edition(THROUGH_2025, 'not-settled', 'L', own('screening-congenital-before-2026')),
    edition(FROM_2026, 'osms', 'H', ARTICLE_200),
  ),
  'preventive-check-up': service(PLANNED, edition(ALWAYS, 'osms', 'M', OUTPATIENT_2019, OSMS_PACKAGE)),
  'child-check-up': service(PLANNED, edition(ALWAYS, 'osms', 'M', OUTPATIENT_2019)),
  'dental-emergency': service(
    BY_SUPPLIERS,
    edition(ALWAYS, 'dental-emergency', 'H', DENTAL_PAGE, OUTPATIENT_2019, {
      document: 'order-106',
      place: 'перечень',
    }),
  ),
  'dental-planned': service(PLANNED, edition(ALWAYS, 'dental-planned', 'H', DENTAL_PAGE, OSMS_PACKAGE)),
  orthodontics: service(
    PLANNED,
    edition(ALWAYS, 'congenital-pathology', 'H', page('«Могу ли поставить своему ребенку брекеты по ОСМС?»')),
  ),
  'aesthetic-surgery': service(
    PLANNED,
    edition(THROUGH_2025, 'patient', 'H', DAY_2019, INPATIENT_2019),
    edition(
      FROM_2026,
      'congenital-pathology',
      'H',
      { document: 'law-206-viii', place: 'изменения ст. 200 Кодекса: реконструктивные операции детям' },
      DAY_2019,
    ),
  ),
};

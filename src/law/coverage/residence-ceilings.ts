/** How far a person's residence lets the packages reach. */
import type { Citation } from '../documents.js';
import type { Confidence, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import type { ResidenceKind } from '../scheme/residence-kinds.js';
import type { CarePayer } from './rule-names.js';
import type { Service } from './services.js';

/**
 * `full`: everything that a citizen has; `dangerous-diseases`: ГОБМП for dangerous diseases only;
 * `emergency`: that and emergency care as an uninsured citizen; `treaty`: the EAEU treaty.
 */
export type Ceiling = 'full' | 'dangerous-diseases' | 'emergency' | 'treaty';

export interface ResidenceCeiling {
  readonly ceiling: Ceiling;
  /** Who pays for what the ceiling cuts off. */
  readonly otherwise: CarePayer;
}

/** The ceiling of a kind of residence by date; the first edition serves the time before it. */
export type CeilingEditions = Editions<ResidenceCeiling, 'rule'>;

function reaching(
  ceiling: Ceiling,
  otherwise: CarePayer,
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): CeilingEditions {
  const value = { ceiling, otherwise };
  return [{ value, unit: 'rule', from: '2020-01-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
}

const ARTICLE_196: Citation = { document: 'health-code', place: 'ст. 196 п. 1' };
const FOREIGNERS: Citation = { document: 'clinic-page', place: '«На какую медпомощь могут рассчитывать иностранцы»' };
const FULL = reaching('full', 'patient', 'H', ARTICLE_196, FOREIGNERS);
const TEMPORARY = reaching('dangerous-diseases', 'voluntary-insurance', 'H', ARTICLE_196, FOREIGNERS, {
  document: 'clinic-page',
  place: '«Могут ли трудовые мигранты … прикрепиться»',
});
const TREATY = reaching(
  'treaty',
  'voluntary-insurance',
  'H',
  { document: 'eaeu-treaty', place: 'приложение № 30' },
  { document: 'clinic-page', place: '«информация для трудовых мигрантов из стран ЕАЭС»' },
);
const CIS: Citation = { document: 'osms-kz', place: 'CIS citizens: emergency until the threat is removed' };

/** The ceiling of every kind of residence. */
export const residenceCeilings: Readonly<Record<ResidenceKind, CeilingEditions>> = {
  citizen: FULL,
  kandas: FULL,
  'permanent-resident': FULL,
  'stateless-permanent': FULL,
  refugee: FULL,
  'asylum-seeker': TEMPORARY,
  'temporary-foreigner': TEMPORARY,
  'cis-citizen-temporary': reaching('emergency', 'patient', 'H', ARTICLE_196, CIS),
  'eaeu-worker': TREATY,
  'eaeu-family': TREATY,
};

/** The services that count as emergency care for foreigners. */
export const foreignersEmergencyServices: Editions<readonly Service[], 'list'> = [
  {
    value: ['ambulance', 'air-ambulance', 'urgent-outpatient', 'inpatient-emergency', 'reception-ward'],
    unit: 'list',
    from: '2020-01-01',
    citations: [
      { document: 'eaeu-treaty', place: 'приложение № 30: медицинская помощь в экстренной и неотложной формах' },
      { document: 'osms-kz', place: 'emergency services' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
  },
];

/** The services that a dangerous disease does not bring into a foreigner's ГОБМП. */
export const notForDangerousDiseases: Editions<readonly Service[], 'list'> = [
  {
    value: [
      'vaccination',
      'screening-oncology',
      'screening-cardiometabolic',
      'screening-congenital',
      'preventive-check-up',
      'child-check-up',
      'dental-emergency',
      'dental-planned',
      'orthodontics',
      'aesthetic-surgery',
      'pregnancy-observation',
      'transplantation',
      'donor-preparation',
      'treatment-abroad',
    ],
    unit: 'list',
    from: '2020-01-01',
    citations: [{ document: 'osms-kz', place: 'what a dangerous disease does not cover' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
  },
];

/** The services that no foreigner's insurance is asked for: the patient pays. */
export const neverVoluntaryInsurance: Editions<readonly Service[], 'list'> = [
  {
    value: ['orthodontics', 'aesthetic-surgery'],
    unit: 'list',
    from: '2020-01-01',
    citations: [{ document: 'osms-kz', place: 'orthodontics and aesthetic surgery of foreigners' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
  },
];

/** The care that an EAEU worker's own insurance (ДМС, ВМС) pays where citizens would pay themselves. */
export const treatyInsurance: Editions<readonly Service[], 'list'> = [
  {
    value: ['primary-care', 'inpatient-emergency'],
    unit: 'list',
    from: '2020-01-01',
    citations: [
      {
        document: 'clinic-page',
        place: '«на первичную медико-санитарную и экстренную стационарную помощь» (ДМС или ВМС)',
      },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

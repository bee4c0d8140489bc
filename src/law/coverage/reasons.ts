import type { Citation } from '../documents.js';
import { frozen } from '../frozen.js';

/** Why a payer pays, or nobody does. Codes are permanent. */
export type CoverageReasonCode =
  | 'for-every-patient'
  | 'beyond-gobmp'
  | 'in-no-package'
  | 'social-disease'
  | 'social-disease-suspected'
  | 'suspicion-beyond-gobmp'
  | 'infectious-disease'
  | 'chronic-disease-in-gobmp'
  | 'chronic-disease-in-osms'
  | 'first-contact'
  | 'later-contact'
  | 'emergency-of-insured'
  | 'emergency-of-uninsured'
  | 'emergency-life-threatening'
  | 'emergency-not-life-threatening'
  | 'drug-on-gobmp-list'
  | 'drug-on-osms-list'
  | 'drug-on-no-list'
  | 'rehabilitation-in-gobmp'
  | 'with-main-treatment'
  | 'dental-group'
  | 'no-dental-group'
  | 'congenital-pathology'
  | 'no-congenital-pathology'
  | 'insured'
  | 'not-insured'
  | 'dangerous-disease'
  | 'residence-ceiling'
  | 'not-settled';

/** The fact that decides who pays. */
export type Pivot =
  | 'service'
  | 'diagnosis-group'
  | 'insured-status'
  | 'suspicion'
  | 'onset'
  | 'life-threat'
  | 'first-contact'
  | 'drug-list'
  | 'dental-group'
  | 'congenital-pathology'
  | 'main-treatment'
  | 'danger-to-others'
  | 'residence'
  | 'case'
  | 'law';

export interface CoverageReasonRecord {
  readonly pivot: Pivot;
  /** Where the reason is written; a rule that a date decides adds the citations of its edition. */
  readonly citations: readonly Citation[];
}

const GOBMP: Citation = { document: 'health-code', place: 'ст. 196' };
const OSMS: Citation = { document: 'health-code', place: 'ст. 200' };
const BY_DATE: readonly Citation[] = [];

function reason(pivot: Pivot, citations: readonly Citation[] = BY_DATE): CoverageReasonRecord {
  return { pivot, citations };
}

/** The fact behind every reason, and its basis. */
export const coverageReasons: Readonly<Record<CoverageReasonCode, CoverageReasonRecord>> = frozen({
  'for-every-patient': reason('service'),
  'beyond-gobmp': reason('insured-status'),
  'in-no-package': reason('service'),
  'social-disease': reason('diagnosis-group', [{ document: 'health-code', place: 'ст. 196 п. 3; ст. 200' }]),
  'social-disease-suspected': reason('suspicion'),
  'suspicion-beyond-gobmp': reason('suspicion'),
  'infectious-disease': reason('diagnosis-group'),
  'chronic-disease-in-gobmp': reason('diagnosis-group'),
  'chronic-disease-in-osms': reason('diagnosis-group'),
  'first-contact': reason('first-contact'),
  'later-contact': reason('first-contact'),
  'emergency-of-insured': reason('insured-status'),
  'emergency-of-uninsured': reason('insured-status'),
  'emergency-life-threatening': reason('life-threat'),
  'emergency-not-life-threatening': reason('life-threat'),
  'drug-on-gobmp-list': reason('drug-list', [{ document: 'order-75', place: 'перечень, ГОБМП' }]),
  'drug-on-osms-list': reason('drug-list', [{ document: 'order-75', place: 'перечень, ОСМС' }]),
  'drug-on-no-list': reason('drug-list', [{ document: 'order-75', place: 'перечень' }]),
  'rehabilitation-in-gobmp': reason('diagnosis-group'),
  'with-main-treatment': reason('main-treatment', [GOBMP]),
  'dental-group': reason('dental-group'),
  'no-dental-group': reason('dental-group'),
  'congenital-pathology': reason('congenital-pathology'),
  'no-congenital-pathology': reason('congenital-pathology'),
  insured: reason('insured-status', [{ document: 'law-405-v', place: 'ст. 5 п. 1' }, OSMS]),
  'not-insured': reason('insured-status', [
    { document: 'law-405-v', place: 'ст. 5 п. 1' },
    { document: 'clinic-page', place: '«какие услуги может получить незастрахованный гражданин»' },
  ]),
  'dangerous-disease': reason('danger-to-others', [
    { document: 'health-code', place: 'ст. 196 п. 1' },
    { document: 'clinic-page', place: '«На какую медпомощь могут рассчитывать иностранцы»' },
  ]),
  'residence-ceiling': reason('residence'),
  'not-settled': reason('law'),
});

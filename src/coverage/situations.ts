/** The situations that the rules of the packages tell apart, each with facts that bring it about. */
import type { PackageRule } from '../law/coverage/index.js';
import type { CareFacts } from './request.js';

export type SituationCode =
  | 'any'
  | 'social-disease'
  | 'tuberculosis-or-hiv-suspected'
  | 'other-social-disease-suspected'
  | 'tuberculosis'
  | 'chronic-disease'
  | 'infectious-disease'
  | 'mental-disorder'
  | 'social-disease-with-main-treatment'
  | 'other-disease'
  | 'first-contact'
  | 'later-contact'
  | 'life-threatening'
  | 'not-life-threatening'
  | 'drug-on-gobmp-list'
  | 'drug-on-osms-list'
  | 'drug-on-no-list'
  | 'dental-group'
  | 'no-dental-group'
  | 'congenital-pathology'
  | 'no-congenital-pathology';

export interface Situation {
  readonly code: SituationCode;
  readonly facts: Partial<CareFacts>;
}

const SOCIAL: Situation = { code: 'social-disease', facts: { diagnosis: 'C50' } };
const TUBERCULOSIS: Situation = {
  code: 'tuberculosis-or-hiv-suspected',
  facts: { diagnosis: 'A15', suspected: true },
};
const SUSPECTED: Situation = {
  code: 'other-social-disease-suspected',
  facts: { diagnosis: 'C50', suspected: true },
};
const CHRONIC: Situation = { code: 'chronic-disease', facts: { diagnosis: 'I10' } };
const INFECTIOUS: Situation = { code: 'infectious-disease', facts: { diagnosis: 'A09' } };
const MENTAL: Situation = { code: 'mental-disorder', facts: { diagnosis: 'F20' } };
const OTHER: Situation = { code: 'other-disease', facts: { diagnosis: 'K80' } };
const ANY: readonly Situation[] = [{ code: 'any', facts: {} }];
const PLANNED: readonly Situation[] = [SOCIAL, INFECTIOUS, CHRONIC, OTHER];

/** The situations of each rule; together they show everything that the rule decides. */
export const situations: Readonly<Record<PackageRule, readonly Situation[]>> = {
  gobmp: ANY,
  osms: ANY,
  patient: ANY,
  'not-settled': ANY,
  transplantation: ANY,
  'primary-care': [
    SOCIAL,
    SUSPECTED,
    { code: 'first-contact', facts: { firstContact: true } },
    { code: 'later-contact', facts: { firstContact: false } },
  ],
  'specialist-or-diagnostics': [SOCIAL, TUBERCULOSIS, SUSPECTED, CHRONIC, OTHER],
  'outpatient-drugs': [
    SOCIAL,
    CHRONIC,
    { code: 'drug-on-gobmp-list', facts: { diagnosis: 'K80', onDrugList: 'gobmp' } },
    { code: 'drug-on-osms-list', facts: { diagnosis: 'K80', onDrugList: 'osms' } },
    { code: 'drug-on-no-list', facts: { diagnosis: 'K80', onDrugList: 'none' } },
  ],
  'day-hospital': [SOCIAL, CHRONIC, OTHER],
  'inpatient-planned': PLANNED,
  pathology: PLANNED,
  'inpatient-emergency': [
    SOCIAL,
    INFECTIOUS,
    { code: 'life-threatening', facts: { lifeThreatening: true } },
    { code: 'not-life-threatening', facts: { lifeThreatening: false } },
  ],
  'reception-ward': [SOCIAL, INFECTIOUS, OTHER],
  rehabilitation: [
    { code: 'tuberculosis', facts: { diagnosis: 'A15' } },
    MENTAL,
    { code: 'social-disease-with-main-treatment', facts: { diagnosis: 'C50', withMainTreatment: true } },
    OTHER,
  ],
  'dental-emergency': [
    { code: 'dental-group', facts: { dentalGroups: ['child'] } },
    { code: 'no-dental-group', facts: {} },
  ],
  'dental-planned': [
    { code: 'dental-group', facts: { dentalGroups: ['child'] } },
    { code: 'no-dental-group', facts: {} },
  ],
  'congenital-pathology': [
    { code: 'congenital-pathology', facts: { congenitalPathology: true } },
    { code: 'no-congenital-pathology', facts: {} },
  ],
};

/** The situations that any of several rules tells apart. */
export function situationsOf(rules: readonly PackageRule[]): readonly Situation[] {
  const told = new Map(rules.flatMap((rule) => situations[rule]).map((each) => [each.code, each] as const));
  if (told.size > 1) told.delete('any');
  return [...told.values()];
}

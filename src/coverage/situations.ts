/** The situations that the rules of the packages tell apart, each with facts that bring it about. */
import { type CoverageLaw, dentalGroups, type PackageRule } from '../law/coverage/index.js';
import { holding } from './lists.js';
import type { CareFacts } from './request.js';
import {
  chronicWitnesses,
  infectiousCode,
  isChronic,
  isInfectious,
  socialWitnesses,
  unlistedCode,
} from './witnesses.js';

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

/** What a situation says of the care. */
export type SituationFacts = Partial<CareFacts>;

/** The facts of each situation on a day; `undefined` where the lists of the day have no such disease. */
export type Situations = Readonly<Record<SituationCode, SituationFacts | undefined>>;

const ANY: readonly SituationCode[] = ['any'];
const DENTAL: readonly SituationCode[] = ['dental-group', 'no-dental-group'];
const PLANNED: readonly SituationCode[] = ['social-disease', 'infectious-disease', 'chronic-disease', 'other-disease'];

/** The situations of each rule; together they show everything that the rule decides. */
const toldApart: Readonly<Record<PackageRule, readonly SituationCode[]>> = {
  gobmp: ANY,
  osms: ANY,
  patient: ANY,
  'not-settled': ANY,
  transplantation: ANY,
  'primary-care': ['social-disease', 'other-social-disease-suspected', 'first-contact', 'later-contact'],
  'specialist-or-diagnostics': [
    'social-disease',
    'tuberculosis-or-hiv-suspected',
    'other-social-disease-suspected',
    'chronic-disease',
    'other-disease',
  ],
  'outpatient-drugs': [
    'social-disease',
    'chronic-disease',
    'drug-on-gobmp-list',
    'drug-on-osms-list',
    'drug-on-no-list',
  ],
  'day-hospital': ['social-disease', 'chronic-disease', 'other-disease'],
  'inpatient-planned': PLANNED,
  pathology: PLANNED,
  'inpatient-emergency': ['social-disease', 'infectious-disease', 'life-threatening', 'not-life-threatening'],
  'reception-ward': ['social-disease', 'infectious-disease', 'other-disease'],
  rehabilitation: ['tuberculosis', 'mental-disorder', 'social-disease-with-main-treatment', 'other-disease'],
  'dental-emergency': DENTAL,
  'dental-planned': DENTAL,
  'congenital-pathology': ['congenital-pathology', 'no-congenital-pathology'],
};

/** The situations that any of several rules tells apart. */
export function situationsOf(rules: readonly PackageRule[]): readonly SituationCode[] {
  const told = new Set(rules.flatMap((rule) => toldApart[rule]));
  if (told.size > 1) told.delete('any');
  return [...told];
}

/** What brings each situation about on a day: diseases that the lists of the day have, a patient of every dental group. */
export function situationsOn(law: CoverageLaw, day: number): Situations {
  const witnesses = socialWitnesses(law, day);
  // A disease on no other list first: under either reading of `overlap` it is a social one.
  const social = [
    ...witnesses.filter(({ code }) => !isChronic(law, code, day)),
    ...witnesses.filter(({ code }) => isChronic(law, code, day)),
  ];
  const other = social.find(({ disease }) => disease !== 'tuberculosis' && disease !== 'hiv');
  const main = social.find(({ code }) => holding(law.rehabilitationInGobmp, code, day) === undefined);
  const chronic = chronicWitnesses(law, day).find(({ code }) => !isInfectious(law, code, day));
  const unlisted = unlistedCode(law, day);
  return {
    any: {},
    'social-disease': ofDisease(social[0]?.code),
    'tuberculosis-or-hiv-suspected': ofDisease('A15', { suspected: true }),
    'other-social-disease-suspected': ofDisease(other?.code, { suspected: true }),
    tuberculosis: ofDisease('A15'),
    'chronic-disease': ofDisease(chronic?.code),
    'infectious-disease': ofDisease(infectiousCode(law, day)),
    'mental-disorder': ofDisease('F20'),
    'social-disease-with-main-treatment': ofDisease(main?.code, { withMainTreatment: true }),
    'other-disease': ofDisease(unlisted),
    'first-contact': { firstContact: true },
    'later-contact': { firstContact: false },
    'life-threatening': { lifeThreatening: true },
    'not-life-threatening': { lifeThreatening: false },
    'drug-on-gobmp-list': ofDisease(unlisted, { onDrugList: 'gobmp' }),
    'drug-on-osms-list': ofDisease(unlisted, { onDrugList: 'osms' }),
    'drug-on-no-list': ofDisease(unlisted, { onDrugList: 'none' }),
    'dental-group': { dentalGroups },
    'no-dental-group': {},
    'congenital-pathology': { congenitalPathology: true },
    'no-congenital-pathology': { congenitalPathology: false },
  };
}

/** The facts of a situation on each of several days; a day whose lists have no such disease borrows that of another. */
export function factsOver(days: readonly Situations[], code: SituationCode): readonly SituationFacts[] {
  const some = days.map((each) => each[code]).find((facts) => facts !== undefined) ?? {};
  return days.map((each) => each[code] ?? some);
}

function ofDisease(diagnosis: string | undefined, more: SituationFacts = {}): SituationFacts | undefined {
  return diagnosis === undefined ? undefined : { ...more, diagnosis };
}

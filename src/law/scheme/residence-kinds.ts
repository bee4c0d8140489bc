import type { Citation } from '../documents.js';
import type { Confidence, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from './checked.js';

export type ResidenceKind =
  | 'citizen'
  | 'kandas'
  | 'permanent-resident'
  | 'stateless-permanent'
  | 'refugee'
  | 'asylum-seeker'
  | 'temporary-foreigner'
  | 'cis-citizen-temporary'
  | 'eaeu-worker'
  | 'eaeu-family';

/**
 * Whether a person of this residence takes part in ОСМС: always, from the day of the permit (`since`),
 * within the period of work under the EAEU treaty, by a reading of the law, or never.
 */
export type Participation = 'always' | 'since-permit' | 'within-period' | 'by-reading' | 'never';

/** How a kind of residence takes part, by date; the first edition serves the time before it. */
export type ParticipationEditions = Editions<Participation, 'rule'>;

function takesPart(
  value: Participation,
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): ParticipationEditions {
  return [{ value, unit: 'rule', from: '2017-07-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
}

const CITIZENS: Citation = { document: 'law-405-v', place: 'ст. 2 п. 1' };
const PERMANENT: Citation = { document: 'law-405-v', place: 'ст. 2 п. 2' };
const TREATY: Citation = { document: 'law-405-v', place: 'ст. 2 п. 3' };
const REVERSED: Citation = { document: 'clinic-page', place: 'сторнирование до месяца получения ВНЖ' };
const REFUGEES: Citation = { document: 'osms-kz', place: 'refugeesParticipate' };
const TEMPORARY: readonly [Citation, Citation] = [
  { document: 'clinic-page', place: '«На какую медпомощь могут рассчитывать иностранцы»' },
  { document: 'health-code', place: 'ст. 196 п. 1' },
];

/** Who takes part in the scheme (405-V, article 2). */
export const residenceKinds: Readonly<Record<ResidenceKind, ParticipationEditions>> = {
  citizen: takesPart('always', 'H', CITIZENS),
  kandas: takesPart('always', 'H', PERMANENT),
  'permanent-resident': takesPart('since-permit', 'H', PERMANENT, REVERSED),
  'stateless-permanent': takesPart('since-permit', 'H', PERMANENT),
  refugee: takesPart('by-reading', 'M', REFUGEES),
  'asylum-seeker': takesPart('never', 'H', ...TEMPORARY),
  'temporary-foreigner': takesPart('never', 'H', ...TEMPORARY),
  'cis-citizen-temporary': takesPart('never', 'H', ...TEMPORARY),
  'eaeu-worker': takesPart('within-period', 'H', TREATY, {
    document: 'clinic-page',
    place: '«трудовому мигранту из страны ЕАЭС»',
  }),
  'eaeu-family': takesPart('within-period', 'H', TREATY, {
    document: 'clinic-page',
    place: '«члену семьи трудового мигранта»',
  }),
};

import type { Citation } from '../documents.js';

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

export interface ResidenceKindRecord {
  readonly kind: ResidenceKind;
  readonly participation: Participation;
  readonly citations: readonly [Citation, ...Citation[]];
}

const PERMANENT: Citation = { document: 'law-405-v', place: 'ст. 2 п. 2' };
const TREATY: Citation = { document: 'law-405-v', place: 'ст. 2 п. 3' };
const TEMPORARY: readonly [Citation, Citation] = [
  { document: 'clinic-page', place: '«На какую медпомощь могут рассчитывать иностранцы»' },
  { document: 'health-code', place: 'ст. 196 п. 1' },
];

/** Who takes part in the scheme (405-V, article 2). */
export const residenceKinds: Readonly<Record<ResidenceKind, ResidenceKindRecord>> = {
  citizen: { kind: 'citizen', participation: 'always', citations: [{ document: 'law-405-v', place: 'ст. 2 п. 1' }] },
  kandas: { kind: 'kandas', participation: 'always', citations: [PERMANENT] },
  'permanent-resident': {
    kind: 'permanent-resident',
    participation: 'since-permit',
    citations: [PERMANENT, { document: 'clinic-page', place: 'сторнирование до месяца получения ВНЖ' }],
  },
  'stateless-permanent': { kind: 'stateless-permanent', participation: 'since-permit', citations: [PERMANENT] },
  refugee: {
    kind: 'refugee',
    participation: 'by-reading',
    citations: [{ document: 'osms-kz', place: 'refugeesParticipate' }],
  },
  'asylum-seeker': { kind: 'asylum-seeker', participation: 'never', citations: TEMPORARY },
  'temporary-foreigner': { kind: 'temporary-foreigner', participation: 'never', citations: TEMPORARY },
  'cis-citizen-temporary': { kind: 'cis-citizen-temporary', participation: 'never', citations: TEMPORARY },
  'eaeu-worker': {
    kind: 'eaeu-worker',
    participation: 'within-period',
    citations: [TREATY, { document: 'clinic-page', place: '«трудовому мигранту из страны ЕАЭС»' }],
  },
  'eaeu-family': {
    kind: 'eaeu-family',
    participation: 'within-period',
    citations: [TREATY, { document: 'clinic-page', place: '«члену семьи трудового мигранта»' }],
  },
};

/** Debts that the Fund cancels on application, and what to bring (the clinic’s page). */
import type { Citation } from '../documents.js';

/** Why a month that the Fund's register shows as owed is not owed. */
export type ReversibleGround =
  | 'military-service'
  | 'before-residence-permit'
  | 'eaeu-before-employment'
  | 'eaeu-family-before-employment'
  | 'category-missed-by-register'
  | 'under-age'
  | 'welfare-level'
  | 'reversed-already'
  | 'outside-scheme'
  | 'before-scheme';

export type ReversalDocument =
  | 'application'
  | 'application-naming-the-period'
  | 'copy-of-military-id'
  | 'copy-of-residence-permit'
  | 'copy-of-labour-contract'
  | 'copy-of-temporary-residence-permit-for-work'
  | 'marriage-certificate'
  | 'labour-contract-of-spouse'
  | 'temporary-residence-permit-naming-family'
  | 'proof-of-category'
  | 'identity-document';

export interface ReversalRule {
  readonly documents: readonly ReversalDocument[];
  readonly citations: readonly [Citation, ...Citation[]];
}

const RULES_E = 'правила получения статуса при смене ИИН, снятия задолженности';
const PROOF: Citation = {
  document: 'law-405-v',
  place: 'ст. 26 п. 1: за месяцы в категории взносы платит государство',
};

/** What to apply with, for each cause. */
export const reversalRules: Readonly<Record<ReversibleGround, ReversalRule>> = {
  'military-service': {
    documents: ['application', 'copy-of-military-id'],
    citations: [
      { document: 'clinic-page', place: `${RULES_E}, п. 2` },
      { document: 'law-405-v', place: 'ст. 28 п. 7 пп. 2)' },
    ],
  },
  'before-residence-permit': {
    documents: ['application-naming-the-period', 'copy-of-residence-permit'],
    citations: [{ document: 'clinic-page', place: `${RULES_E}, п. 3` }],
  },
  'eaeu-before-employment': {
    documents: ['application', 'copy-of-labour-contract', 'copy-of-temporary-residence-permit-for-work'],
    citations: [{ document: 'clinic-page', place: 'трудовые мигранты из стран ЕАЭС, п. 2' }],
  },
  'eaeu-family-before-employment': {
    documents: [
      'application',
      'marriage-certificate',
      'labour-contract-of-spouse',
      'temporary-residence-permit-naming-family',
    ],
    citations: [{ document: 'clinic-page', place: 'трудовые мигранты из стран ЕАЭС, п. 2' }],
  },
  'category-missed-by-register': { documents: ['application', 'proof-of-category'], citations: [PROOF] },
  'under-age': { documents: ['application', 'identity-document'], citations: [PROOF] },
  'welfare-level': {
    documents: ['application', 'proof-of-category'],
    citations: [{ document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }],
  },
  'reversed-already': { documents: ['application'], citations: [{ document: 'clinic-page', place: RULES_E }] },
  'outside-scheme': {
    documents: ['application', 'identity-document'],
    citations: [{ document: 'law-405-v', place: 'ст. 2' }],
  },
  'before-scheme': {
    documents: ['application'],
    citations: [{ document: 'fund', place: 'разъяснение: долги не ранее января 2020 года' }],
  },
};

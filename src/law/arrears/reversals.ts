/** Debts that the Fund cancels on application, and what to bring (the clinic’s page). */
import type { Citation } from '../documents.js';
import type { Confidence, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

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

/** What to apply with, by date. */
export type ReversalRule = Editions<readonly ReversalDocument[], 'list'>;

const RULES = 'правила получения статуса при смене ИИН, снятия задолженности';
const EAEU: Citation = { document: 'clinic-page', place: 'трудовые мигранты из стран ЕАЭС, п. 2' };
const PROOF: Citation = {
  document: 'law-405-v',
  place: 'ст. 26 п. 1: за месяцы в категории взносы платит государство',
};

function applyWith(
  value: readonly ReversalDocument[],
  confidence: Confidence,
  ...citations: [Citation, ...Citation[]]
): ReversalRule {
  return [{ value, unit: 'list', from: '2020-01-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
}

/** What to apply with, for each cause. */
export const reversalRules: Readonly<Record<ReversibleGround, ReversalRule>> = {
  'military-service': applyWith(
    ['application', 'copy-of-military-id'],
    'H',
    { document: 'clinic-page', place: `${RULES}, п. 2` },
    { document: 'law-405-v', place: 'ст. 28 п. 7 пп. 2)' },
  ),
  'before-residence-permit': applyWith(['application-naming-the-period', 'copy-of-residence-permit'], 'M', {
    document: 'clinic-page',
    place: `${RULES}, п. 3`,
  }),
  'eaeu-before-employment': applyWith(
    ['application', 'copy-of-labour-contract', 'copy-of-temporary-residence-permit-for-work'],
    'M',
    EAEU,
  ),
  'eaeu-family-before-employment': applyWith(
    ['application', 'marriage-certificate', 'labour-contract-of-spouse', 'temporary-residence-permit-naming-family'],
    'M',
    EAEU,
  ),
  'category-missed-by-register': applyWith(['application', 'proof-of-category'], 'H', PROOF),
  'under-age': applyWith(['application', 'identity-document'], 'H', PROOF),
  'welfare-level': applyWith(['application', 'proof-of-category'], 'H', {
    document: 'law-206-viii',
    place: 'ст. 26-1 (в 405-V)',
  }),
  'reversed-already': applyWith(['application'], 'M', { document: 'clinic-page', place: RULES }),
  'outside-scheme': applyWith(['application', 'identity-document'], 'H', { document: 'law-405-v', place: 'ст. 2' }),
  'before-scheme': applyWith(['application'], 'M', {
    document: 'fund',
    place: 'разъяснение: долги не ранее января 2020 года',
  }),
};

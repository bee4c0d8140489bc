/** What the reception desk and the district doctor need besides: prices, codes of payers, the calls to people under observation. */
import { type AttachmentLaw, attachmentLaw } from '../attachment/index.js';
import { type CoverageLaw, coverageLaw } from '../coverage/index.js';
import type { CarePayer } from '../coverage/rule-names.js';
import type { Service } from '../coverage/services.js';
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { type RouteLaw, routeLaw } from '../routes/index.js';
import { type CarePrice, carePrices, costWhenInsured } from './cost-of-going-without.js';
import { type FinanceSource, financeSources } from './finance-source.js';
import { type OutreachAction, observedCare, outreachActions } from './outreach.js';

export { type CarePrice, type PricedCare, pricedCare } from './cost-of-going-without.js';
export type { FinanceSource } from './finance-source.js';
export {
  type OutreachAction,
  type OutreachMessage,
  type OutreachPath,
  outreachMessageCitations,
  outreachPathCitations,
} from './outreach.js';

/** The part of the law that the questions of a clinic ask. */
export interface CareLaw extends RouteLaw, CoverageLaw, AttachmentLaw {
  readonly carePrices: Editions<readonly CarePrice[], 'tenge'>;
  readonly costWhenInsured: Editions<string, 'tenge'>;
  readonly financeSources: Editions<Readonly<Record<CarePayer, FinanceSource>>, 'code'>;
  readonly outreachActions: Editions<readonly OutreachAction[], 'list'>;
  readonly observedCare: Editions<readonly Service[], 'list'>;
}

/** Care as it is. */
export const careLaw: CareLaw = frozen({
  ...routeLaw,
  ...coverageLaw,
  ...attachmentLaw,
  carePrices,
  costWhenInsured,
  financeSources,
  outreachActions,
  observedCare,
});

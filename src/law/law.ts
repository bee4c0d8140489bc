import { type ArrearsLaw, arrearsLaw } from './arrears/index.js';
import { type AttachmentLaw, attachmentLaw } from './attachment/index.js';
import { type CareLaw, careLaw } from './care/index.js';
import { type ContributionLaw, contributionLaw } from './contributions/index.js';
import { type CoverageLaw, coverageLaw } from './coverage/index.js';
import { frozen } from './frozen.js';
import { type RouteLaw, routeLaw } from './routes/index.js';
import { type StatusLaw, statusLaw } from './status/index.js';

/** The whole law as one value: every room together. Questions that need one room take that room by itself. */
export interface Law extends StatusLaw, ContributionLaw, ArrearsLaw, RouteLaw, CoverageLaw, AttachmentLaw, CareLaw {}

/** The law as it is; a room that is forgotten does not compile. */
export const currentLaw: Law = frozen({
  ...statusLaw,
  ...contributionLaw,
  ...arrearsLaw,
  ...routeLaw,
  ...coverageLaw,
  ...attachmentLaw,
  ...careLaw,
});

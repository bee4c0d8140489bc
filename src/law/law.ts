import { type AttachmentLaw, attachmentLaw } from './attachment/index.js';
import { type CareLaw, careLaw } from './care/index.js';
import { type CoverageLaw, coverageLaw } from './coverage/index.js';
import { frozen } from './frozen.js';
import { type SchemeLaw, schemeLaw } from './scheme/index.js';

/** The whole law as one value: every room together. Questions that need one room take that room by itself. */
export interface Law extends SchemeLaw, CoverageLaw, AttachmentLaw, CareLaw {}

/** The law as it is. */
export const currentLaw: Law = frozen({ ...schemeLaw, ...coverageLaw, ...attachmentLaw, ...careLaw });

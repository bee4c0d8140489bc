import { frozen } from './frozen.js';
import { type StatusLaw, statusLaw } from './status/index.js';

/** The whole law as one value: every room together. Questions that need one room take that room by itself. */
export interface Law extends StatusLaw {}

/** The law as it is. */
export const currentLaw: Law = frozen({ ...statusLaw });

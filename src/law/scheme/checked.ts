import type { IsoDay } from '../edition.js';

/** The day on which the law data were last compared with their sources. */
export const LAW_CHECKED_ON: IsoDay = '2026-11-22';

/** The name of the law as it is. */
export const LAW_NAME = 'kazakhstan';

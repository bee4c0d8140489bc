/** English. */
import { frozen } from '../../law/frozen.js';
import type { Language } from '../language.js';
import { advice } from './advice.js';
import { dates } from './dates.js';
import { documents } from './documents.js';
import { facts } from './facts.js';
import { grounds } from './grounds.js';
import { matrix } from './matrix.js';
import { rates } from './rates.js';
import { readings } from './readings.js';
import { reasons } from './reasons.js';
import { status } from './status.js';

/**
 * English: the texts of explanations and pictures.
 *
 * @example
 * en.formatDate('2026-12-31'); // '31 December 2026'
 */
export const en: Language = frozen({
  code: 'en',
  ...dates,
  ...status,
  ...grounds,
  ...reasons,
  ...facts,
  ...readings,
  ...advice,
  ...documents,
  rates,
  matrix,
});

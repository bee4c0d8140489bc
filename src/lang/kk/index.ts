/** Kazakh. A date or a name never takes a suffix: a fixed word after it does. */
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
 * Kazakh: the texts of explanations and pictures.
 *
 * @example
 * kk.formatDate('2026-12-31'); // '2026 жылғы 31 желтоқсан'
 */
export const kk: Language = frozen({
  code: 'kk',
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

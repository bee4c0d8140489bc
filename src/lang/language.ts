/** What a language supplies: a text for every code and whole-sentence templates. A missing code does not compile. */
import type { LanguageCode } from './language-code.js';
import type { AdviceWords } from './words/advice.js';
import type { DateWords } from './words/dates.js';
import type { DocumentWords } from './words/documents.js';
import type { FactWords } from './words/facts.js';
import type { GroundWords } from './words/grounds.js';
import type { MatrixWords } from './words/matrix.js';
import type { RatesWords } from './words/rates.js';
import type { ReadingWords } from './words/readings.js';
import type { ReasonWords } from './words/reasons.js';
import type { StatusWords } from './words/status.js';

/**
 * One language: a folder here, with a file for each kind of words. The modules `osms-kz/lang/ru`, `osms-kz/lang/kk` and
 * `osms-kz/lang/en` each export one; only the language that is imported is loaded.
 *
 * @example
 * ru.formatDate('2026-12-31'); // '31 декабря 2026 года'
 * ru.outcomes.insured; // 'застрахован'
 */
export interface Language
  extends DateWords,
    StatusWords,
    GroundWords,
    ReasonWords,
    FactWords,
    ReadingWords,
    AdviceWords,
    DocumentWords {
  readonly code: LanguageCode;
  /** The words of `ratesSvg`. */
  readonly rates: RatesWords;
  /** The words of `coverageMatrixSvg`. */
  readonly matrix: MatrixWords;
}

import type { Language } from '../lang/language.js';
import { type StatusLaw, statusLaw } from '../law/status/index.js';
import type { InsuranceStatus } from '../status/index.js';
import { explainStatus } from './explain-status.js';
import type { Explanation } from './explanation.js';

/** An answer that can be put into words. Each further question of the library adds its answer to this union. */
export type Decision = InsuranceStatus;

/** What an explanation takes beside the answer. */
export interface ExplainOptions {
  /** The answer for the day after `decision.through`, so that the explanation says what changes then and why. */
  readonly next?: Decision | undefined;
  /** The law that was asked, where it is not the law as it is. */
  readonly law?: StatusLaw | undefined;
}

/**
 * An answer in words, in the language given: the headline, every ground or reason with its citations, what was assumed,
 * what comes next and what the person can do.
 *
 * @param decision the answer of `insuranceStatus`
 * @param language one of `osms-kz/lang/ru`, `osms-kz/lang/kk`, `osms-kz/lang/en`
 * @param options what else is known: the answer for the day after, the law that was asked
 * @example
 * const status = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' });
 * explain(status, ru).headline; // 'Статус на 3 мая 2026 года: застрахован (по 3 мая 2026 года включительно).'
 * explain(status, en).headline; // 'Status on 3 May 2026: insured (through 3 May 2026).'
 */
export function explain(
  decision: Decision,
  language: Language,
  { next, law = statusLaw }: ExplainOptions = {},
): Explanation {
  return explainStatus(decision, language, next, law);
}

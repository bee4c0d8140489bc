import type { Language } from '../lang/language.js';
import { wordsOf } from '../lang/words-of.js';
import type { Ground, Reason } from '../status/index.js';

/** A ground in words, with the days for which it holds. */
export function groundText(ground: Ground, language: Language): string {
  const { code, months = 0 } = ground;
  const words = wordsOf(language.grounds, code);
  return `${typeof words === 'string' ? `${words}.` : words({ months })} ${language.groundPeriod(ground)}`;
}

/** A reason in words, with its data. */
export function reasonText(reason: Reason, language: Language): string {
  const write = language.reasons[reason.code] as (data: Reason) => string;
  return write(reason);
}

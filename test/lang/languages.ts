import { en } from '../../src/lang/en/index.js';
import { kk } from '../../src/lang/kk/index.js';
import type { Language } from '../../src/lang/language.js';
import { type LanguageCode, languageCodes } from '../../src/lang/language-code.js';
import { ru } from '../../src/lang/ru/index.js';

const byCode: Readonly<Record<LanguageCode, Language>> = { ru, kk, en };

/** Every language, in the order of the list. */
export const languages: readonly Language[] = languageCodes.map((code) => byCode[code]);

import type { Language } from '../lang/language.js';
import { type LanguageCode, languageCodes } from '../lang/language-code.js';

/** Loads a language; those that nobody asks for are not read. */
const loaders: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  ru: async () => (await import('../lang/ru/index.js')).ru,
  kk: async () => (await import('../lang/kk/index.js')).kk,
  en: async () => (await import('../lang/en/index.js')).en,
};

/** The languages as help and complaints list them. */
export const LANGUAGES = languageCodes.join('|');

export function isLanguage(text: string): text is LanguageCode {
  return Object.hasOwn(loaders, text);
}

export function loadLanguage(code: LanguageCode): Promise<Language> {
  return loaders[code]();
}

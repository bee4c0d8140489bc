/** The languages of the library, as BCP 47 tags: the one list of them. Each has a folder of its name. */
export const languageCodes = ['ru', 'kk', 'en'] as const;

export type LanguageCode = (typeof languageCodes)[number];

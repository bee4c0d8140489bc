/** What a language says of a code; the code itself where it says nothing, as of a category that an amended law adds. */
export function wordsOf<Said>(words: Readonly<Record<string, Said>>, code: string): Said | string {
  return Object.hasOwn(words, code) ? (words[code] as Said) : code;
}

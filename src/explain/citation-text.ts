import type { Language } from '../lang/language.js';
import type { Citation } from '../law/documents.js';

/** A citation as short text: the document's short name and the place in it. */
export function citationText({ document, place }: Citation, language: Language): string {
  return `${language.documents[document]}, ${language.place(place)}`;
}

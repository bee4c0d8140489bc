import type { DocumentId } from '../../law/documents.js';

/** How a language cites. */
export interface DocumentWords {
  /** Short names of the documents that citations name. */
  readonly documents: Readonly<Record<DocumentId, string>>;
  /** A place in a document; anything but plain articles and points stays in the language of the document. */
  readonly place: (place: string) => string;
}

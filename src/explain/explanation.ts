/** One ground or reason in words, with the places it rests on. */
export interface ExplainedReason {
  readonly text: string;
  /** Short names of documents with the places in them: `Law No. 405-V, art. 5 point 2`. */
  readonly citations: readonly string[];
}

/** The headings under which an explanation is shown, in its language. */
export interface ExplanationHeadings {
  readonly reasons: string;
  readonly assumptions: string;
  readonly next: string;
}

/**
 * An answer in words: plain data, ready for a screen, a letter or a terminal (`explanationText`).
 */
export interface Explanation {
  /** The answer and until when it holds. */
  readonly headline: string;
  /** Every ground that holds, or every reason why not. */
  readonly reasons: readonly ExplainedReason[];
  /** What the answer takes as given: clauses without full stops. */
  readonly assumptions: readonly string[];
  /** What comes next, and what the person can do. */
  readonly next: readonly string[];
  readonly headings: ExplanationHeadings;
}

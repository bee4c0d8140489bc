import type { Confidence } from '../law/edition.js';

/** What every answer says of itself, whatever was asked. */
export interface Answered<Readings extends object> {
  /** What the request or the facts left out and the answer took as none or as the usual. */
  readonly assumed: readonly string[];
  /** The switches of the law's open questions as they stood. */
  readonly readings: Readings;
  /** The name of the law that was applied. */
  readonly law: string;
  /** The weakest confidence among the values, lists and rules of the law that decided. */
  readonly confidence: Confidence;
  /** Whether the answer reaches beyond the law known to this version. */
  readonly provisional: boolean;
  /** With `sensitivity`: the switches each of which, turned alone, would give another answer. */
  readonly decidedBy?: readonly (keyof Readings & string)[];
}

/** The choices of a call that every question has. */
export interface AskOptions<Law> {
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: Law | undefined;
  /** Answers beyond the known law are undetermined instead of provisional. */
  readonly strict?: boolean | undefined;
  /** Names in `decidedBy` the switches that decide; costs an answer for every other choice of every switch. */
  readonly sensitivity?: boolean | undefined;
}

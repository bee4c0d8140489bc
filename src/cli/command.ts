import type { Parsed } from '../input/parsed.js';
import type { Language } from '../lang/language.js';

export type Format = 'ndjson' | 'json' | 'text' | 'csv' | 'md' | 'svg';

/** One command of the command line: a request in, an answer out. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** An example of a request, for the help. */
  readonly example: string;
  /** The answer as data, without its `id`. */
  readonly answer: (request: unknown) => Parsed<object>;
  /** The answer for people, in the formats that the command has besides NDJSON. */
  readonly show?: Readonly<Partial<Record<Format, (request: unknown, language: Language) => Parsed<string>>>>;
}

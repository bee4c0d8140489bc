import type { SchemeLaw } from '../law/scheme/index.js';

/** What a timeline takes beside the segments, drawn or in characters. */
export interface TimelineOptions {
  /** The law that was asked, where it is not the law as it is: how far it is known, in which order its grounds stand. */
  readonly law?: SchemeLaw | undefined;
}

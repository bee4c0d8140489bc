import type { Confidence } from '../law/edition.js';

/** Anything of the law that says how sure it is. */
export interface Sure {
  readonly confidence: Confidence;
}

/** The weakest confidence among what decided an answer; `H` where nothing of the law was needed. */
export function weakest(deciding: readonly (Sure | undefined)[]): Confidence {
  let found: Confidence = 'H';
  for (const each of deciding) {
    if (each?.confidence === 'L') return 'L';
    if (each?.confidence === 'M') found = 'M';
  }
  return found;
}

/** The strongest of several, each of which alone would do; `H` of none. */
export function strongest(sufficient: readonly Confidence[]): Confidence {
  if (sufficient.length === 0 || sufficient.includes('H')) return 'H';
  return sufficient.includes('M') ? 'M' : 'L';
}

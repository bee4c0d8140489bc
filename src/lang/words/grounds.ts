import type { GroundCode } from '../../law/status/grounds.js';
import type { OpenPeriod } from './dates.js';

/** What a language says of the grounds. A law made by `amend` may have others: `wordsOf` looks one up. */
export interface GroundWords {
  /** A sentence for each ground, with the months that it gives. */
  readonly grounds: { readonly [Code in GroundCode]: (data: { readonly months: number }) => string };
  /** A few words for each ground, where there is little room. */
  readonly groundLabels: Readonly<Record<GroundCode, string>>;
  /** The sentence on the days for which a ground holds. */
  readonly groundPeriod: (period: OpenPeriod) => string;
}

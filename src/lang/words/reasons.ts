import type { CategoryCode } from '../../law/scheme/categories.js';
import type { ResidenceKind } from '../../law/scheme/residence-kinds.js';
import type { OutsideBecause, Reason } from '../../status/index.js';

/** The data of one reason, as its sentence takes them. */
export type ReasonData<Code extends Reason['code']> = Omit<
  Extract<Reason, { code: Code }>,
  'code' | 'citations' | 'confidence'
>;

/** What a language says of the reasons. */
export interface ReasonWords {
  /** A sentence (or two) for each reason, with its data. */
  readonly reasons: { readonly [Code in Reason['code']]: (data: ReasonData<Code>) => string };
  /** The official names of the categories (from the register of the law data), and of service. */
  readonly categories: Readonly<Record<CategoryCode | 'service', string>>;
  readonly outsideBecause: Readonly<Record<OutsideBecause, string>>;
  readonly residenceKinds: Readonly<Record<ResidenceKind, string>>;
}

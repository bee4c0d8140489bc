import type { Editions } from '../../edition.js';

/**
 * One entry of a list of diseases by ICD-10: a category (`A15`), a subcategory (`B18.0`), a range of categories
 * (`C00-C97`) or of subcategories (`E76.0-E76.2`), both ends inclusive.
 */
export type IcdEntry = string;

/** A disease (or a group of diseases) of a list. */
export interface DiseaseGroup<Code extends string> {
  readonly code: Code;
  readonly entries: readonly IcdEntry[];
  /** The list holds it for this many months from the onset; without it, always. */
  readonly months?: number;
  /** A condition that the list writes beside the codes and that no code can show. */
  readonly note?: string;
}

/** A list of diseases by date. */
export type DiseaseList<Code extends string> = Editions<readonly DiseaseGroup<Code>[], 'codes'>;

import type { Edition, Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import type { CategoryCode } from '../scheme/categories.js';
import type { StatusLaw } from './index.js';

/** Why a person is insured on a day. Codes are permanent; a category that a law made by `amend` adds has its own. */
export type GroundCode = FixedGroundCode | `category.${CategoryCode}`;

/** The grounds that no list of categories makes. */
export type FixedGroundCode =
  | 'service'
  | 'welfare-level'
  | 'transition-2020'
  | 'contributions'
  | 'prepaid-year'
  | 'grace'
  | 'long-grace';

/** Why a person is not insured on a day. Codes are permanent. */
export type ReasonCode =
  | 'arrears'
  | 'grace-expired'
  | 'right-lapsed'
  | 'never-paid'
  | 'category-ended'
  | 'insured-on-request'
  | 'not-participant'
  | 'not-in-force'
  | 'outside-scheme.service'
  | 'beyond-known-law';

/** The values of the law on which something rests: what it cites, and how sure it is. */
export type BasisOf<Law> = (law: Law) => readonly Editions<unknown>[];

/** Where the categories stand among the grounds: after these, before the rest. */
const BEFORE_CATEGORIES = ['service'] as const satisfies readonly FixedGroundCode[];

/** The basis of every ground, in the order in which answers list them; the categories stand after `service`. */
export const groundBasis: Readonly<Record<FixedGroundCode, BasisOf<StatusLaw>>> = frozen({
  service: (law) => [law.insuredService],
  'welfare-level': (law) => [law.insuredWelfareLevels],
  'transition-2020': (law) => [law.transition],
  contributions: (law) => [law.paidRight, law.arrearsWindow],
  'prepaid-year': (law) => [law.prepaidMonths],
  grace: (law) => [law.gracePeriod],
  'long-grace': (law) => [law.longGracePeriod, law.longStanding],
});

/** The codes of every ground of a law in their order: the place of a code is its bit inside. */
export function groundCodes(law: Pick<StatusLaw, 'categories'>): readonly GroundCode[] {
  const fixed = Object.keys(groundBasis) as FixedGroundCode[];
  const before = new Set<FixedGroundCode>(BEFORE_CATEGORIES);
  const categories = new Set(law.categories.flatMap(({ value }) => value.map(({ code }) => `category.${code}`)));
  return [...BEFORE_CATEGORIES, ...(categories as Set<GroundCode>), ...fixed.filter((code) => !before.has(code))];
}

/** The basis of every reason. */
export const reasonBasis: Readonly<Record<ReasonCode, BasisOf<StatusLaw>>> = frozen({
  arrears: (law) => [law.arrearsWindow],
  'grace-expired': (law) => [law.gracePeriod],
  'right-lapsed': (law) => [law.arrearsWindow],
  'never-paid': (law) => [law.paidRight],
  'category-ended': (law) => [law.categoryEnd],
  'insured-on-request': (law) => [law.insuredWelfareLevels],
  'not-participant': (law) => [law.participation],
  'not-in-force': (law) => [law.right],
  'outside-scheme.service': (law) => [law.outsideService],
  'beyond-known-law': (law) => [law.knownThrough],
});

/** An edition of a category's own basis: the list's days, the category's citations. */
export function categoryEditions(
  law: Pick<StatusLaw, 'categories'>,
  code: string,
): readonly Edition<'listed', 'rule'>[] {
  return law.categories.flatMap(({ value, ...days }) => {
    const category = value.find((each) => each.code === code);
    if (category === undefined) return [];
    const { citations, checkedOn, confidence } = category;
    return [{ ...days, value: 'listed', unit: 'rule', citations, checkedOn, confidence } as const];
  });
}

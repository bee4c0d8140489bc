import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { CoverageMissing } from './answers.js';
import type { CareCase } from './care-case.js';
import { factsOfCeiling } from './ceiling.js';
import type { CoverageRequest } from './request.js';
import { rules } from './rules/index.js';
import type { RuleFact } from './rules/rule.js';

/** Facts that are taken as none or as false when left out; the others leave an answer undetermined. */
const WITH_DEFAULT: readonly RuleFact[] = [
  'diagnosis',
  'suspected',
  'dangerousToOthers',
  'withMainTreatment',
  'congenitalPathology',
  'dentalGroups',
];

/** What the answer uses and the request leaves out. */
export function assumedIn(
  request: CoverageRequest,
  care: CareCase,
  residences: readonly ResidenceKind[],
  missing: readonly CoverageMissing[],
): readonly string[] {
  const used = care.edition === undefined ? [] : [...rules[care.edition.value].reads];
  for (const residence of residences) used.push(...factsOfCeiling(residence, care));
  const isMissing = (fact: string): boolean => missing.some(({ parameter }) => parameter === fact);
  const facts = WITH_DEFAULT.filter(
    (fact) => used.includes(fact) && care.facts[fact] === undefined && !isMissing(fact),
  );
  const needsResidence = request.person === undefined && request.residence === undefined;
  return needsResidence ? ['residence', ...facts] : facts;
}

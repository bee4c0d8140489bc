/** What must be true, besides the package, for the care to be used today. */
import { type ConditionCode, conditionCitations } from '../law/coverage/index.js';
import { inForce } from '../law/edition.js';
import type { Condition } from './answers.js';
import type { CareCase } from './care-case.js';
import { needsMoreSpecific } from './icd.js';
import { chronicList, socialList } from './lists.js';
import { rules } from './rules/index.js';
import type { Verdict } from './verdict.js';

/** The conditions of a verdict, each met, unmet or unknown by the request. */
export function conditionsOf(care: CareCase, verdict: Verdict): readonly Condition[] {
  const codes: ConditionCode[] = [];
  if (verdict.possible.includes('osms')) codes.push(...(inForce(care.service.conditions, care.day)?.value ?? []));
  if (verdict.because.some((each) => each.code === 'social-disease-suspected')) codes.push('referral-required');
  if (asksForMoreSpecificCode(care)) codes.push('more-specific-code');
  return codes.map((code) => ({ code, state: stateOf(code, care), citations: conditionCitations[code] }));
}

/** Whether covered care can be used today. */
export function isUsable(covered: boolean | null, conditions: readonly Condition[]): boolean | null {
  if (covered === false || conditions.some((each) => each.state === 'unmet')) return false;
  return covered;
}

function stateOf(code: ConditionCode, { facts }: CareCase): Condition['state'] {
  const facet = {
    'attachment-required': facts.attached,
    'referral-required': facts.referral,
    'provider-in-fund-database': facts.providerInFundDatabase,
    'more-specific-code': undefined,
  }[code];
  if (facet === undefined) return 'unknown';
  return facet ? 'met' : 'unmet';
}

/** The diagnosis is a category of which a list holds only some subcategories, and no better list holds it whole. */
function asksForMoreSpecificCode(care: CareCase): boolean {
  const { code, day, edition, law } = care;
  if (code === undefined || edition === undefined || !rules[edition.value].reads.includes('diagnosis')) return false;
  if (care.social.length > 0) return false;
  const lists = care.chronic.length > 0 ? [socialList] : [socialList, chronicList];
  return lists.some((list) =>
    list(law, day)
      ?.byCategory.get(code.slice(0, 3))
      ?.some(({ matcher }) => needsMoreSpecific(matcher, code)),
  );
}

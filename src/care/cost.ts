import type { Coverage } from '../coverage/answers.js';
import { icdCode, icdMatcher, matches } from '../coverage/icd.js';
import { type CarePrice, COST_OF_GOING_WITHOUT } from '../law/care/cost-of-going-without.js';
import type { CareRequest, CostIfUninsured } from './answers.js';

/** What the Ministry’s slides of 2026 says the care costs without insurance; only where ОСМС would pay for the insured. */
export function costIfUninsured(request: CareRequest, coverage: Coverage): CostIfUninsured | undefined {
  if (coverage.ifInsured.payer !== 'osms' || coverage.ifUninsured.payer !== 'patient') return undefined;
  const price = COST_OF_GOING_WITHOUT.value.find((each) => isFor(each, request));
  if (price === undefined) return undefined;
  const { care, from, through } = price;
  return { care, from, through, citations: COST_OF_GOING_WITHOUT.citations };
}

function isFor({ care, diagnosis, services }: CarePrice, request: CareRequest): boolean {
  if (!services.includes(request.service)) return false;
  if (diagnosis === undefined || request.procedure !== undefined) return request.procedure === care;
  return request.diagnosis !== undefined && matches(icdMatcher(diagnosis), icdCode(request.diagnosis));
}

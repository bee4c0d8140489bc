import { weakest } from '../answer/confidence.js';
import { own } from '../answer/own.js';
import { inForce } from '../law/edition.js';
import type { InsuranceStatus } from '../status/index.js';
import type { Route, RouteStep } from './answers.js';
import { type Attempt, FREE, type Situation } from './way.js';

/** A way that insures, in the words of the law; none on a day on which the way is closed. */
export function describe(attempt: Attempt, status: InsuranceStatus, { law, day }: Situation): Route | undefined {
  const rule = inForce(law.routes[attempt.code], day);
  if (rule === undefined) return undefined;
  const { steps, documents, where, choosable } = rule.value;
  const debt = attempt.cost === FREE ? undefined : own(rule.value, 'withDebt');
  const { category } = attempt;
  const through = own(status, 'through');
  return {
    code: attempt.code,
    ...(category !== undefined && { category }),
    cost: attempt.cost,
    insuredFrom: status.on,
    ...(through !== undefined && { insuredThrough: through }),
    steps: [...(debt?.steps ?? []), ...steps].map(
      (step): RouteStep => ({
        code: step.code,
        value: stepValue(step.code, attempt) ?? own(step, 'value') ?? null,
        citation: step.citation,
      }),
    ),
    documents,
    where: [...where, ...(debt?.where ?? [])],
    choosable: attempt.choosable ?? choosable,
    facts: attempt.facts,
    ...(attempt.missing.length > 0 && { missing: attempt.missing }),
    citations: rule.citations,
    confidence: weakest([rule, attempt, status]),
  };
}

function stepValue(step: RouteStep['code'], attempt: Attempt): string | null | undefined {
  if (step === 'pay') return attempt.cost;
  return step === 'prove-category' ? attempt.category : undefined;
}

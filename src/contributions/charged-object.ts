/** What the rate of a month is applied to, by what the payer is charged on. */
import { payerRecords } from '../law/contributions/payers.js';
import { amount } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import type { Step, StepCode } from './answers.js';
import { given } from './given.js';
import type { Amount, ContributionRequest } from './request.js';
import type { Terms } from './terms.js';

export interface ChargedObject {
  readonly value: Decimal;
  readonly text: Amount;
  readonly beforeCap: Amount;
  readonly steps: readonly Step[];
}

/** The object of a request whose terms lack nothing. */
export function chargedObject(request: ContributionRequest, terms: Terms): ChargedObject {
  const wage = wageGiven(request);
  if (wage !== undefined) return onWage(request, wage);
  if (terms.object !== undefined) return onFixed(terms.object.value as Decimal, terms.object.text, terms.object.steps);
  return onIncome(request, terms);
}

/** The average wage that the request brings along; it takes the place of the announced base. */
export function wageGiven(request: ContributionRequest): Amount | undefined {
  if (request.payer === 'state') return request.averageWage;
  return request.payer === 'local-budget' ? request.regionalAverageWage : undefined;
}

function onWage(request: ContributionRequest, wage: Amount): ChargedObject {
  const [name, code] =
    request.payer === 'state'
      ? (['averageWage', 'average-wage'] as const)
      : (['regionalAverageWage', 'regional-average-wage'] as const);
  const value = given(name, wage);
  return onFixed(value, amount(value), [stepOf(code, amount(value), request)]);
}

function onFixed(value: Decimal, text: Amount, steps: readonly Step[]): ChargedObject {
  return { value, text, beforeCap: text, steps };
}

/** The income up to the cap; where the cap is on the sum of incomes, the part of it that others have not used. */
function onIncome(request: ContributionRequest, { cap, capOnSum, limit }: Terms): ChargedObject {
  const income = given('income', request.income);
  const beforeCap = amount(income);
  const steps: Step[] = [stepOf('income', beforeCap, request), ...(limit?.steps ?? [])];
  if (cap?.value === undefined) return { value: income, text: beforeCap, beforeCap, steps };
  const other = capOnSum && request.otherIncome !== undefined ? given('otherIncome', request.otherIncome) : undefined;
  if (other !== undefined) steps.push(stepOf('other-income', amount(other), request));
  steps.push(...cap.steps);
  const value =
    other === undefined
      ? lesser(cap.value, income)
      : lesser(cap.value, income.add(other)).sub(lesser(cap.value, other));
  const text = value === income ? beforeCap : value === cap.value ? cap.text : amount(value);
  const { citation } = cap.steps[cap.steps.length - 1] as Step;
  steps.push({ code: 'object', value: text, citation });
  return { value, text, beforeCap, steps };
}

function lesser(cap: Decimal, income: Decimal): Decimal {
  return income.gt(cap) ? cap : income;
}

function stepOf(code: StepCode, value: Amount, { payer }: ContributionRequest): Step {
  return { code, value, citation: payerRecords[payer].citation };
}

/** What the rate of a month is applied to, by what the payer is charged on. */
import type { PayerRecord } from '../law/contributions/payers.js';
import type { Confidence } from '../law/edition.js';
import { amount } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import type { Step, StepCode } from './answers.js';
import type { KnownFigure } from './figure.js';
import type { Figures } from './figures.js';
import { given } from './given.js';
import type { Amount, ContributionRequest } from './request.js';
import type { Terms } from './terms.js';

export interface ChargedObject {
  readonly value: Decimal;
  readonly text: Amount;
  readonly beforeCap: Amount;
  readonly steps: readonly Step[];
}

/** A request with the record of its payer. */
export interface AskedPayer {
  readonly request: ContributionRequest;
  readonly payer: PayerRecord;
}

/** The object of a request whose figures are all known. */
export function chargedObject(asked: AskedPayer, figures: Figures<KnownFigure>, terms: Terms): ChargedObject {
  const wage = wageGiven(asked.request);
  if (wage !== undefined) return onWage(asked, wage, terms.confidence);
  const { object } = figures;
  if (object !== undefined) return onFixed(object.value, object.text, object.steps);
  return onIncome(asked, figures, terms);
}

/** The average wage that the request brings along; it takes the place of the announced base. */
export function wageGiven(request: ContributionRequest): Amount | undefined {
  if (request.payer === 'state') return request.averageWage;
  return request.payer === 'local-budget' ? request.regionalAverageWage : undefined;
}

function onWage(asked: AskedPayer, wage: Amount, confidence: Confidence): ChargedObject {
  const [name, code] =
    asked.request.payer === 'state'
      ? (['averageWage', 'average-wage'] as const)
      : (['regionalAverageWage', 'regional-average-wage'] as const);
  const value = given(name, wage);
  return onFixed(value, amount(value), [stepOf(code, amount(value), asked, confidence)]);
}

function onFixed(value: Decimal, text: Amount, steps: readonly Step[]): ChargedObject {
  return { value, text, beforeCap: text, steps };
}

/** The income up to the cap; where the cap is on the sum of incomes, the part of it that others have not used. */
function onIncome(
  asked: AskedPayer,
  { cap, limit }: Figures<KnownFigure>,
  { capOnSum, confidence }: Terms,
): ChargedObject {
  const { request } = asked;
  const income = given('income', request.income);
  const beforeCap = amount(income);
  const steps: Step[] = [stepOf('income', beforeCap, asked, confidence), ...(limit?.steps ?? [])];
  if (cap === undefined) return { value: income, text: beforeCap, beforeCap, steps };
  const other = capOnSum && request.otherIncome !== undefined ? given('otherIncome', request.otherIncome) : undefined;
  if (other !== undefined) steps.push(stepOf('other-income', amount(other), asked, confidence));
  steps.push(...cap.steps);
  const value =
    other === undefined
      ? lesser(cap.value, income)
      : lesser(cap.value, income.add(other)).sub(lesser(cap.value, other));
  const text = value === income ? beforeCap : value === cap.value ? cap.text : amount(value);
  const capped = cap.steps.at(-1);
  if (capped !== undefined) steps.push({ ...capped, code: 'object', value: text });
  return { value, text, beforeCap, steps };
}

function lesser(cap: Decimal, income: Decimal): Decimal {
  return income.gt(cap) ? cap : income;
}

/** What the request gives, under the provision that asks for it. */
function stepOf(code: StepCode, value: Amount, { payer }: AskedPayer, confidence: Confidence): Step {
  return { code, value, citation: payer.citation, confidence };
}

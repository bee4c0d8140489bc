/** Who owes nothing although the payment exists. */

import { EXEMPT_PERSONS, exemptAlsoWorking, SERVICE_EXEMPT } from '../law/contributions/exemptions.js';
import type { PayerRecord } from '../law/contributions/payers.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import { firstOf } from '../law/edition.js';
import { type CategoryCode, categories } from '../law/scheme/categories.js';
import { knownThrough } from '../law/scheme/scheme.js';
import type { Month } from '../person/facts.js';
import type { ContributionExempt, ExemptBecause } from './answers.js';
import type { ContributionRequest } from './request.js';

const alsoWorking: ReadonlySet<CategoryCode> = new Set(exemptAlsoWorking.map(({ value }) => value));

/**
 * The answer for one who owes nothing; `undefined` for one who owes. Who is exempt follows the rules of the status: after
 * their horizon the answer is provisional.
 */
export function exemption(
  request: ContributionRequest,
  payer: PayerRecord,
  readings: ContributionReadings,
): Omit<ContributionExempt, 'assumed'> | undefined {
  const because = exemptBecause(request, payer, readings);
  if (because.length === 0) return undefined;
  return { exempt: true, because, ...(beyondKnownStatus(request.month) && { provisional: true }) };
}

/** Every ground on which the person is exempt: service first, then the categories in the order of the law. */
function exemptBecause(
  request: ContributionRequest,
  payer: PayerRecord,
  readings: ContributionReadings,
): readonly ExemptBecause[] {
  if (payer.pays === 'budget') return [];
  const because: ExemptBecause[] = [];
  if (request.service === true) because.push({ code: 'service', citations: SERVICE_EXEMPT.citations });
  const held = request.categories ?? [];
  for (const { code, citations } of held.length === 0 ? [] : firstOf(categories).value) {
    const category = held.find((each) => each === code);
    if (category !== undefined && frees(category, payer, readings)) {
      because.push({ code: `category.${category}`, citations: [...EXEMPT_PERSONS, ...citations] });
    }
  }
  return because;
}

/** Whether a category frees a payer: a self-payer always, whoever works only by a category that work does not end. */
function frees(category: CategoryCode, payer: PayerRecord, readings: ContributionReadings): boolean {
  if (payer.payer === 'self') return true;
  return alsoWorking.has(category) && !isDueForStudent(category, payer, readings);
}

/** The reading under which the employer pays for a student who works. */
function isDueForStudent(category: CategoryCode, payer: PayerRecord, readings: ContributionReadings): boolean {
  return category === 'full-time-student' && payer.pays === 'deduction' && readings.studentEmployerDeduction === 'due';
}

/** Whether it rests on the reading `studentEmployerDeduction` alone that something is owed. */
export function restsOnStudentReading(request: ContributionRequest, payer: PayerRecord): boolean {
  if (payer.pays !== 'deduction' || request.categories?.includes('full-time-student') !== true) return false;
  return exemptBecause(request, payer, { studentEmployerDeduction: 'due' }).length === 0;
}

function beyondKnownStatus(month: Month): boolean {
  return month > firstOf(knownThrough).value.slice(0, month.length);
}

/** Who owes nothing although the payment exists. */
import { strongest, weakest } from '../answer/confidence.js';
import { formatMonth } from '../calendar/month.js';
import type { PayerRecord } from '../law/contributions/payers.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import { lastOf } from '../law/edition.js';
import type { Category } from '../law/scheme/categories.js';
import type { ContributionExempt, ExemptBecause } from './answers.js';
import type { AskedPayer } from './charged-object.js';
import { editionIn, standingIn } from './figure.js';
import type { LawInMonth } from './figures.js';

/** What an answer says of an exemption. */
export type Exemption = Pick<ContributionExempt, 'because' | 'confidence' | 'provisional'>;

/**
 * Why nothing is owed; `undefined` for one who owes. Each ground alone suffices. Who is exempt follows the rules of the
 * status: after their horizon the answer is provisional.
 */
export function exemption(asked: AskedPayer, at: LawInMonth, readings: ContributionReadings): Exemption | undefined {
  const because = exemptBecause(asked, at, readings);
  if (because.length === 0) return undefined;
  const confidence = strongest(because.map((each) => each.confidence));
  return { because, confidence, provisional: beyondKnownStatus(at) };
}

/** Every ground on which the person is exempt: service first, then the categories in the order of the law. */
function exemptBecause(
  { request, payer }: AskedPayer,
  at: LawInMonth,
  readings: ContributionReadings,
): readonly ExemptBecause[] {
  if (payer.pays === 'budget') return [];
  const because: ExemptBecause[] = [];
  const service = request.service === true ? editionIn(at.law.serviceExemption, at.month) : undefined;
  if (service !== undefined) {
    because.push({ code: 'service', citations: service.citations, confidence: service.confidence });
  }
  const held = request.categories ?? [];
  for (const category of held.length === 0 ? [] : standingIn(at.law.categories, at.month).value) {
    const ground = held.includes(category.code) ? freedBy(category, payer, at, readings) : undefined;
    if (ground !== undefined) because.push(ground);
  }
  return because;
}

/** The ground that a category is for a payer: for a self-payer any, for whoever works only one that work does not end. */
function freedBy(
  category: Category,
  payer: PayerRecord,
  { law, month }: LawInMonth,
  readings: ContributionReadings,
): ExemptBecause | undefined {
  const persons = editionIn(law.exemptPersons, month);
  if (persons === undefined) return undefined;
  const code = `category.${category.code}` as const;
  const citations = [...persons.citations, ...category.citations];
  if (payer.payer === 'self') return { code, citations, confidence: persons.confidence };
  if (category.endsByWorking === 'always' || isDueForStudent(category, payer, readings)) return undefined;
  return { code, citations, confidence: weakest([persons, category]) };
}

/** The reading under which the employer pays for a student who works. */
function isDueForStudent({ code }: Category, payer: PayerRecord, readings: ContributionReadings): boolean {
  return code === 'full-time-student' && payer.pays === 'deduction' && readings.studentEmployerDeduction === 'due';
}

function beyondKnownStatus({ law, month }: LawInMonth): boolean {
  const text = formatMonth(month);
  return text > lastOf(law.knownThrough).value.slice(0, text.length);
}

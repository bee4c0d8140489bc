/** The answer to a request under chosen readings: one function for each of its four shapes. */
import { weakest } from '../answer/confidence.js';
import { own } from '../answer/own.js';
import type { ContributionReadings } from '../law/contributions/readings.js';
import type { IsoDay } from '../law/edition.js';
import type { PaymentMonths } from '../law/scheme/payment-kinds.js';
import { amount, type Rounding } from '../money/amount.js';
import type { Month } from '../person/facts.js';
import type {
  ContributionAnswer,
  ContributionDue,
  ContributionExempt,
  ContributionNotInForce,
  ContributionUndetermined,
  MissingFigure,
} from './answers.js';
import { type AskedPayer, chargedObject } from './charged-object.js';
import { exemption } from './exemption.js';
import { type KnownFigure, missing } from './figure.js';
import type { Figures, LawInMonth } from './figures.js';
import { lacking } from './lacking.js';
import { paymentMonths } from './payment-months.js';
import type { Terms } from './terms.js';

/** A request with what the law says of its payer and month. */
export interface ContributionCase extends AskedPayer, LawInMonth {
  /** Absent where the payment does not exist in the month. */
  readonly terms: Terms | undefined;
}

export interface Choices {
  readonly readings: ContributionReadings;
  readonly rounding: Rounding | undefined;
  readonly strict: boolean;
}

/** An exemption is looked for once the payment exists, and before any figure is needed. */
export function answerUnder(asked: ContributionCase, { readings, rounding, strict }: Choices): ContributionAnswer {
  const { terms } = asked;
  if (terms === undefined) return notInForce(asked, readings);
  const facts = factsLeftOut(asked);
  const exempt = exemption(asked, asked, readings);
  if (exempt !== undefined) {
    const said: Said = { assumed: facts, readings, law: asked.law.name };
    return strict && exempt.provisional
      ? undetermined(terms, [missing(asked.law, 'exemption', asked.month)], said)
      : ({ outcome: 'exempt', exempt: true, ...exempt, ...said } satisfies ContributionExempt);
  }
  const assumed = terms.capOnSum && asked.request.otherIncome === undefined ? ['otherIncome', ...facts] : facts;
  const said: Said = { assumed, readings, law: asked.law.name };
  const unknown = lacking(asked.request, terms, asked, strict);
  if (terms.known === undefined || unknown.length > 0) return undetermined(terms, unknown, said);
  return due(asked, terms, terms.known, rounding, said);
}

type Said = Pick<ContributionAnswer, 'assumed' | 'readings' | 'law'>;

/** The sum of a request that lacks nothing. */
function due(
  asked: AskedPayer,
  terms: Terms,
  figures: Figures<KnownFigure>,
  rounding: Rounding | undefined,
  said: Said,
): ContributionDue {
  const { rate, cap } = figures;
  const { knp, confidence, provisional, dueOn, account, citations } = terms;
  const object = chargedObject(asked, figures, terms);
  const owed = amount(object.value.mul(rate.value), rounding);
  const answer: { -readonly [Key in keyof ContributionDue]: ContributionDue[Key] } = {
    outcome: 'due',
    amount: owed,
    rate: rate.text,
    object: object.text,
    objectBeforeCap: object.beforeCap,
    dueOn,
    account,
    steps: [...object.steps, ...rate.steps, { code: 'amount', value: owed, citation: terms.rounding, confidence }],
    citations,
    confidence,
    provisional,
    assumed: said.assumed,
    readings: said.readings,
    law: said.law,
  };
  if (cap !== undefined) answer.cap = cap.text;
  if (knp !== undefined) answer.knp = knp;
  return answer;
}

function notInForce({ law, payer }: ContributionCase, readings: ContributionReadings): ContributionNotInForce {
  const months = paymentMonths(law, payer);
  return {
    outcome: 'not-in-force',
    notInForce: true,
    inForce: months.map(monthsOf),
    citations: [payer.citation],
    confidence: weakest(months),
    provisional: false,
    assumed: [],
    readings,
    law: law.name,
  };
}

function monthsOf(edition: PaymentMonths[number]): ContributionNotInForce['inForce'][number] {
  const through = own(edition, 'through');
  const from = monthOf(edition.from);
  return through === undefined ? { from } : { from, through: monthOf(through) };
}

function monthOf(day: IsoDay): Month {
  return day.slice(0, 7);
}

function undetermined(
  { figures, citations, provisional, confidence }: Terms,
  unknown: readonly MissingFigure[],
  said: Said,
): ContributionUndetermined {
  const { rate } = figures;
  return {
    outcome: 'undetermined',
    missing: unknown,
    ...(rate.value !== undefined && { rate: rate.text }),
    citations,
    confidence,
    provisional: provisional && rate.value !== undefined,
    ...said,
  };
}

/** The facts about the person that the request leaves out and the answer takes as none. */
function factsLeftOut({ request, payer }: AskedPayer): readonly string[] {
  const assumed: string[] = [];
  if (payer.pays === 'budget') return assumed;
  if (request.categories === undefined) assumed.push('categories');
  if (request.service === undefined) assumed.push('service');
  return assumed;
}

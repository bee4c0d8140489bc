import { parseMonth } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { type PayerRecord, payerRecords } from '../law/contributions/payers.js';
import { FUND_ACCOUNT, ROUNDING } from '../law/contributions/payment-details.js';
import { type ContributionReadings, contributionReadingsFrom } from '../law/contributions/readings.js';
import { amount, type Rounding } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import type {
  ContributionAnswer,
  ContributionDue,
  ContributionExempt,
  ContributionNotInForce,
  ContributionUndetermined,
  MissingFigure,
  Only,
} from './answers.js';
import { chargedObject } from './charged-object.js';
import { exemption, restsOnStudentReading } from './exemption.js';
import { missing } from './figure.js';
import { lacking } from './lacking.js';
import type { ContributionOptions, ContributionRequest } from './request.js';
import { detailOf, termsIn } from './schedule.js';
import type { Terms } from './terms.js';

/**
 * What a payer owes for a month: the sum in tenge with the rate, the object, the day it is due and every step of the
 * computation with its source; or that he is exempt, or that the payment does not exist in the month, or — where no known
 * law gives the sum — what is missing. Never a figure of another year.
 *
 * Rules: 405-V articles 26–28, 206-VIII and the figures of `src/law`; where these are silent, docs/adr/0002-contributions.md.
 * @throws OsmsError `date.invalid` for a month that is none, `facts.unreadable` for a payer, a settlement or an amount that
 * is none
 * @example
 * const answer = contribution({ payer: 'employee', month: '2024-03', income: '1000000' });
 * answer.amount; // '17000.00'
 * answer.object; // '850000.00'
 * contribution({ payer: 'employee', month: '2019-11', income: '300000' }).notInForce; // true
 * contribution({ payer: 'self', month: '2027-01' }).outcome; // 'undetermined'
 */
export function contribution(request: ContributionRequest, options: ContributionOptions = {}): ContributionAnswer {
  if (!Object.hasOwn(payerRecords, request.payer)) {
    throw new OsmsError('facts.unreadable', `no such payer: ${request.payer}`);
  }
  const payer = payerRecords[request.payer];
  const month = parseMonth(request.month);
  if (month === undefined) throw new OsmsError('date.invalid', `not a month: ${request.month}`);

  const terms = termsIn(payer.payer, detailOf(request), month);
  if (terms === undefined) return notInForce(payer);
  const readings = contributionReadingsFrom(options.readings);
  const answer = answerOn(request, payer, terms, month, { ...options, readings });
  return restsOnStudentReading(request, payer) ? { ...answer, readings } : answer;
}

/** The answer for a month in which the payment exists. */
function answerOn(
  request: ContributionRequest,
  payer: PayerRecord,
  terms: Terms,
  month: number,
  options: ContributionOptions & { readonly readings: ContributionReadings },
): Only<ContributionExempt> | Only<ContributionUndetermined> | Only<ContributionDue> {
  const facts = factsLeftOut(request, payer);
  const exempt = exemption(request, payer, options.readings);
  if (exempt !== undefined) {
    return options.strict === true && exempt.provisional
      ? undetermined(terms, [missing('exemption', month)], facts)
      : { ...exempt, assumed: facts };
  }
  const assumed = terms.capOnSum && request.otherIncome === undefined ? ['otherIncome', ...facts] : facts;
  const unknown = lacking(request, terms, month, options);
  if (unknown.length > 0) return undetermined(terms, unknown, assumed);
  return amountDue(request, payer, terms, assumed, options.rounding);
}

/** The sum of a request that lacks nothing. */
function amountDue(
  request: ContributionRequest,
  { knp }: PayerRecord,
  terms: Terms,
  assumed: readonly string[],
  rounding: Rounding | undefined,
): ContributionDue {
  const object = chargedObject(request, terms);
  const owed = amount(object.value.mul(terms.rate.value as Decimal), rounding);
  const due: { -readonly [Key in keyof ContributionDue]: ContributionDue[Key] } = {
    amount: owed,
    rate: terms.rate.text,
    object: object.text,
    objectBeforeCap: object.beforeCap,
    dueOn: terms.dueOn,
    account: FUND_ACCOUNT.value,
    steps: [...object.steps, ...terms.rate.steps, { code: 'amount', value: owed, citation: ROUNDING.citations[0] }],
    citations: terms.citations,
    confidence: terms.confidence,
    assumed,
  };
  if (terms.cap !== undefined) due.cap = terms.cap.text;
  if (knp !== undefined) due.knp = knp;
  if (terms.provisional) due.provisional = true;
  return due;
}

function notInForce({ months, citation }: PayerRecord): ContributionNotInForce {
  return {
    notInForce: true,
    inForce: months.map(({ from, through }) => ({
      from: from.slice(0, 7),
      ...(through && { through: through.slice(0, 7) }),
    })),
    citations: [citation],
  };
}

function undetermined(
  { rate, citations, provisional }: Terms,
  unknown: readonly MissingFigure[],
  assumed: readonly string[],
): ContributionUndetermined {
  return {
    outcome: 'undetermined',
    missing: unknown,
    ...(rate.value && { rate: rate.text, ...(provisional && { provisional }) }),
    citations,
    assumed,
  };
}

/** The facts about the person that the request leaves out and the answer takes as none. */
function factsLeftOut(request: ContributionRequest, payer: PayerRecord): readonly string[] {
  const assumed: string[] = [];
  if (payer.pays === 'budget') return assumed;
  if (request.categories === undefined) assumed.push('categories');
  if (request.service === undefined) assumed.push('service');
  return assumed;
}

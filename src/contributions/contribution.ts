import { ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { parseMonth } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { contributionLaw } from '../law/contributions/index.js';
import { contributionReadingChoices, DEFAULT_CONTRIBUTION_READINGS } from '../law/contributions/readings.js';
import { chosenFrom } from '../law/reading-choices.js';
import { answerUnder, type ContributionCase } from './answer-under.js';
import type { ContributionAnswer } from './answers.js';
import type { ContributionOptions, ContributionRequest } from './request.js';
import { detailOf, scheduleOf, termsIn } from './schedule.js';

/**
 * What a payer owes for a month: the sum in tenge with the rate, the object, the day it is due and every step of the
 * computation with its source; or that the person is exempt, or that the payment does not exist in the month, or — where no
 * known law gives the sum — what is missing. Never a figure of another year.
 *
 * Rules: 405-V articles 26–28, 206-VIII and the figures of `src/law`; where these are silent, docs/adr/0002-contributions.md.
 * @throws OsmsError `date.invalid` for a month that is none, `facts.unreadable` for a payer, a settlement or an amount that
 * is none
 * @example
 * const answer = contribution({ payer: 'employee', month: '2024-03', income: '1000000' });
 * answer.amount; // '17000.00'
 * answer.object; // '850000.00'
 * contribution({ payer: 'employee', month: '2019-11', income: '300000' }).outcome; // 'not-in-force'
 * contribution({ payer: 'self', month: '2027-01' }).outcome; // 'undetermined'
 */
export function contribution(request: ContributionRequest, options: ContributionOptions = {}): ContributionAnswer {
  const { law = contributionLaw, readings: chosen, rounding, strict = false, sensitivity } = ownOptions(options);
  const asked = askedIn(ownOptions(request), law);
  const readings = chosenFrom(DEFAULT_CONTRIBUTION_READINGS, chosen);
  const answer = answerUnder(asked, { readings, rounding, strict });
  if (sensitivity !== true) return answer;
  const decidedBy = decidingReadings(contributionReadingChoices, readings, (others) =>
    resultOf(answerUnder(asked, { readings: others, rounding, strict })),
  );
  return { ...answer, decidedBy };
}

/** What of an answer a switch may decide. */
function resultOf(answer: ContributionAnswer): string {
  if (answer.outcome === 'due') return answer.amount;
  return answer.outcome === 'undetermined' ? JSON.stringify(answer.missing) : answer.outcome;
}

/** The request with what the law says of its payer and month. */
function askedIn(request: ContributionRequest, law: typeof contributionLaw): ContributionCase {
  if (!Object.hasOwn(law.payers, request.payer)) {
    throw new OsmsError('facts.unreadable', `no such payer: ${request.payer}`);
  }
  const month = parseMonth(request.month);
  if (month === undefined) throw new OsmsError('date.invalid', `not a month: ${request.month}`);
  const payer = law.payers[request.payer];
  return { request, payer, law, month, terms: termsIn(scheduleOf(law), payer, detailOf(request, law), month) };
}

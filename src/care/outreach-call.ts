import { coverage } from '../coverage/coverage.js';
import {
  OBSERVED_CARE,
  OUTREACH_ACTIONS,
  type OutreachMessage,
  type OutreachPath,
  outreachActionCitations,
  outreachMessageCitations,
  outreachPathCitations,
} from '../law/care/outreach.js';
import { asPerson } from '../person/read-person.js';
import { routesToInsured } from '../routes/routes-to-insured.js';
import type { InsuranceStatus } from '../status/answers.js';
import { dayNumber } from '../status/subject.js';
import type { Observed, OutreachCall, OutreachCause, OutreachOptions } from './outreach-answers.js';

/** The call of one patient: what is at stake, which ways he has, what to tell him. */
export function callFor(
  observed: Observed,
  status: InsuranceStatus,
  cause: OutreachCause,
  options: OutreachOptions,
): OutreachCall {
  const atStake = careAtStake(observed, options);
  return {
    id: observed.id,
    cause,
    reasons: status.reasons,
    ...(cause === 'insurance-ends' && status.through !== undefined && { through: status.through }),
    atStake,
    actions: OUTREACH_ACTIONS,
    paths: pathsFor(observed, status, cause, options).map((path) => ({ path, citations: outreachPathCitations[path] })),
    tell: messagesFor(status, cause, atStake.length > 0).map((message) => ({
      message,
      citations: outreachMessageCitations[message],
    })),
    citations: outreachActionCitations,
    ...(status.outcome === 'uninsured' && { routes: routesToInsured(observed.person, options).routes }),
  };
}

/** Care for the diagnoses that ОСМС pays for the insured only. */
function careAtStake({ person, diagnoses = [] }: Observed, options: OutreachOptions): OutreachCall['atStake'] {
  const { on, readings, strict } = options;
  const chosen = { ...(readings !== undefined && { readings }), ...(strict !== undefined && { strict }) };
  return diagnoses.flatMap((diagnosis) => {
    const services = OBSERVED_CARE.filter((service) => {
      const { ifInsured, ifUninsured } = coverage({ ...chosen, on, service, diagnosis, person });
      return ifInsured.payer === 'osms' && ifUninsured.payer === 'patient';
    });
    return services.length === 0 ? [] : [{ diagnosis, services }];
  });
}

/** Who is at the crisis or emergency level asks for care; who does not work registers; who owes pays. */
function pathsFor(
  { person }: Observed,
  { reasons }: InsuranceStatus,
  cause: OutreachCause,
  { on }: OutreachOptions,
): readonly OutreachPath[] {
  if (cause === 'insured-on-request') return ['ask-for-care'];
  if (cause === 'not-known') return [];
  const day = dayNumber(on);
  const { work, unknown } = asPerson(person);
  const works = unknown.includes('work') || work.some(({ from, through }) => from <= day && day <= through);
  const paths: OutreachPath[] = works ? [] : ['register-unemployed', 'apply-for-welfare-level'];
  if (reasons.some(({ code }) => code === 'arrears')) paths.push('pay-arrears');
  return [...paths, 'enter-category'];
}

function messagesFor(status: InsuranceStatus, cause: OutreachCause, atStake: boolean): readonly OutreachMessage[] {
  const messages: OutreachMessage[] = atStake ? ['care-moved-to-osms'] : [];
  if (cause === 'insured-on-request') messages.push('asking-for-care-insures');
  if (cause === 'insurance-ends') messages.push('insurance-ends');
  if (cause === 'not-known') messages.push('check-the-status');
  if (status.reasons.some(({ code }) => code === 'arrears')) messages.push('debt-remains');
  return messages;
}

import { weakest } from '../answer/confidence.js';
import { own } from '../answer/own.js';
import { type Coverage, coverage } from '../coverage/index.js';
import {
  type OutreachMessage,
  type OutreachPath,
  outreachMessageCitations,
  outreachPathCitations,
} from '../law/care/index.js';
import { standingOn } from '../law/edition.js';
import { asPerson } from '../person/read-person.js';
import { routesToInsured } from '../routes/index.js';
import type { InsuranceStatus } from '../status/index.js';
import type { Observed, OutreachCall, OutreachCause } from './outreach-answers.js';
import type { OutreachAsked } from './outreach-asked.js';

/** The call of one patient: what is at stake, which ways they have, what to tell them. */
export function callFor(
  observed: Observed,
  status: InsuranceStatus,
  cause: OutreachCause,
  asked: OutreachAsked,
): OutreachCall {
  const lost = careLost(observed, asked);
  const actions = standingOn(asked.law.outreachActions, asked.day);
  return {
    id: observed.id,
    cause,
    reasons: status.reasons,
    ...(cause === 'insurance-ends' && throughOf(status)),
    atStake: lost.map(({ diagnosis, answers }) => ({ diagnosis, services: answers.map(({ service }) => service) })),
    actions: actions.value,
    paths: pathsFor(observed, status, cause, asked).map((path) => ({ path, citations: outreachPathCitations[path] })),
    tell: messagesFor(status, cause, lost.length > 0).map((message) => ({
      message,
      citations: outreachMessageCitations[message],
    })),
    citations: actions.citations,
    confidence: weakest([status, actions, ...lost.flatMap(({ answers }) => answers)]),
    ...(status.outcome === 'uninsured' && { routes: routesToInsured(observed.person, asked.choices).routes }),
  };
}

/** The last day of insurance, where one is in sight. */
function throughOf(status: InsuranceStatus): Pick<OutreachCall, 'through'> {
  const through = own(status, 'through');
  return through === undefined ? {} : { through };
}

interface LostCare {
  readonly diagnosis: string;
  readonly answers: readonly Coverage[];
}

/** Care for the diagnoses that ОСМС pays for the insured only. */
function careLost(observed: Observed, { law, day, choices }: OutreachAsked): readonly LostCare[] {
  const { person } = observed;
  const services = standingOn(law.observedCare, day).value;
  return (own(observed, 'diagnoses') ?? []).flatMap((diagnosis) => {
    const answers = services
      .map((service) => coverage({ ...choices, service, diagnosis, person }))
      .filter(({ ifInsured, ifUninsured }) => ifInsured.payer === 'osms' && ifUninsured.payer === 'patient');
    return answers.length === 0 ? [] : [{ diagnosis, answers }];
  });
}

/** Who is at the crisis or emergency level asks for care; who does not work registers; who owes pays. */
function pathsFor(
  { person }: Observed,
  { reasons }: InsuranceStatus,
  cause: OutreachCause,
  { day, choices }: OutreachAsked,
): readonly OutreachPath[] {
  if (cause === 'insured-on-request') return ['ask-for-care'];
  if (cause === 'not-known') return [];
  const { work, unknown } = asPerson(person, choices.law);
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

import { weakest } from '../answer/confidence.js';
import { ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { formatDay } from '../calendar/day.js';
import { attachmentReadings } from '../law/attachment/index.js';
import { isBeyondKnownLaw } from '../law/known.js';
import { receiptOf } from './answer-due.js';
import type { Attachment, AttachmentMissing } from './answers.js';
import { type AskedAttachment, readAttachment } from './asked.js';
import { examineChannel } from './channel.js';
import { examineContract } from './contract.js';
import { reason, together } from './findings.js';
import { examineGround } from './ground.js';
import { examineDocuments, requiredDocuments } from './papers.js';
import { examinePlace } from './place.js';
import type { AttachmentRequest } from './request.js';

/**
 * Whether a request to be attached to a polyclinic is accepted, with which documents, and by when it is answered.
 *
 * A refusal names every ground; what is not known matters only where no ground refuses.
 *
 * @throws OsmsError `date.invalid`; `facts.unreadable`: a free choice after the request
 * @see order ҚР ДСМ-194/2020; the Ministry’s slides and leaflet of 2026, the clinic’s page
 * @example
 * const answer = attachment({
 *   submittedAt: '2025-09-01T10:00', channel: 'egov', signature: true, ground: 'campaign',
 *   doctor: { kind: 'gp', attached: 1650 },
 * });
 * answer.outcome; // 'accepted'
 * answer.answerDue; // '2025-09-02'
 */
export function attachment(request: AttachmentRequest): Attachment {
  const asked = readAttachment(ownOptions(request));
  const answer = judged(asked);
  if (asked.request.sensitivity !== true) return answer;
  const outcomeUnder = (readings: AskedAttachment['readings']): string => judged({ ...asked, readings }).outcome;
  return { ...answer, decidedBy: decidingReadings(attachmentReadings, asked.readings, outcomeUnder) };
}

function judged(asked: AskedAttachment): Attachment {
  const { request, law, day, ground, readings } = asked;
  const { refusals, missing, restsOn } = together([
    examineGround(asked),
    examineChannel(asked),
    examineDocuments(asked),
    examinePlace(asked),
    examineContract(asked),
  ]);
  const { received, due, by } = receiptOf(asked);
  const isAccepted = refusals.length === 0 && missing.length === 0;
  const because = isAccepted ? [reason('ground-holds', [ground])] : refusals;
  const answer = {
    because,
    documents: requiredDocuments(asked),
    channel: request.channel,
    receivedOn: formatDay(received),
    answerDue: formatDay(due),
    ...(request.contract !== undefined && { attachedThrough: request.contract.through }),
    citations: [...because, ...by].flatMap((each) => each.citations),
    assumed: assumedIn(request, missing),
    readings,
    law: law.name,
    confidence: weakest(refusals.length > 0 ? refusals : [...because, ...restsOn]),
    provisional: isBeyondKnownLaw(law, day),
  };
  if (refusals.length > 0) return { ...answer, outcome: 'refused' };
  return missing.length > 0 ? { ...answer, outcome: 'undetermined', missing } : { ...answer, outcome: 'accepted' };
}

/** Facts that were left out and taken as no obstacle. */
function assumedIn(request: AttachmentRequest, missing: readonly AttachmentMissing[]): readonly string[] {
  const used: (keyof AttachmentRequest)[] = ['livesInUnit', 'doctor', 'documentsFalse', 'fundSupplier', 'holidays'];
  if (request.channel === 'egov') used.push('signature');
  if (request.ground === 'free-choice') used.push('lastFreeChoiceOn');
  if (request.livesInUnit === false) used.push('borderTerritory');
  return used.filter((fact) => request[fact] === undefined && !missing.some(({ parameter }) => parameter === fact));
}

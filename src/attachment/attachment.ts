import { formatDay } from '../calendar/day.js';
import { attachmentGrounds } from '../law/attachment/grounds.js';
import { ANSWER_WITHIN, RECEPTION_HOURS } from '../law/attachment/hours.js';
import { DEFAULT_PACKAGE_READINGS } from '../law/coverage/readings.js';
import { dayNumber } from '../status/subject.js';
import { answerDue, readMinute, receivedOn } from './answer-due.js';
import type { Attachment, AttachmentMissing } from './answers.js';
import { examineChannel } from './channel.js';
import { examineContract } from './contract.js';
import { attachmentReason, together } from './findings.js';
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
 * @see order ҚР ДСМ-194/2020; the Ministry’s slides of 2026, the leaflet of 2026 and the clinic’s page
 * @example
 * const answer = attachment({
 *   submittedAt: '2025-09-01T10:00', channel: 'egov', signature: true, ground: 'campaign',
 *   doctor: { kind: 'gp', attached: 1650 },
 * });
 * answer.outcome; // 'accepted'
 * answer.answerDue; // '2025-09-02'
 */
export function attachment(request: AttachmentRequest): Attachment {
  const { day, time } = readMinute(request.submittedAt);
  const holidays = new Set((request.holidays ?? []).map(dayNumber));
  const { freeChoiceYear, doctorLoad } = { ...DEFAULT_PACKAGE_READINGS, ...request.readings };
  const readings = { freeChoiceYear, doctorLoad };
  const received = receivedOn(day, time, holidays);
  const { refusals, missing } = together([
    examineGround(request, day, readings),
    examineChannel(request),
    examineDocuments(request),
    examinePlace(request, readings),
    examineContract(request, day),
  ]);
  const accepted = attachmentReason('ground-holds', {}, attachmentGrounds[request.ground]);
  const because = refusals.length > 0 || missing.length > 0 ? refusals : [accepted];
  const citations = [
    ...because.flatMap((each) => each.citations),
    ...ANSWER_WITHIN.citations,
    ...RECEPTION_HOURS.citations,
  ];
  const answer = {
    because,
    documents: requiredDocuments(request),
    channel: request.channel,
    receivedOn: formatDay(received),
    answerDue: formatDay(answerDue(received, holidays)),
    ...(request.contract !== undefined && { attachedThrough: request.contract.through }),
    citations,
    assumed: assumedIn(request, missing),
    readings,
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

/** A request read once: its day and time, the law and the readings in force. */
import { dayNumber } from '../answer/day-number.js';
import { own } from '../answer/own.js';
import { OsmsError } from '../errors.js';
import {
  type AttachmentLaw,
  type AttachmentReadings,
  attachmentLaw,
  DEFAULT_ATTACHMENT_READINGS,
  type GroundHolds,
} from '../law/attachment/index.js';
import { type Edition, standingOn } from '../law/edition.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { AttachmentRequest } from './request.js';

export interface AskedAttachment {
  readonly request: AttachmentRequest;
  readonly law: AttachmentLaw;
  readonly readings: AttachmentReadings;
  /** When the ground of the request holds. */
  readonly ground: Edition<GroundHolds>;
  /** The day on which it was handed in. */
  readonly day: number;
  /** The time of that day, `HH:MM`. */
  readonly time: string;
  readonly holidays: ReadonlySet<number>;
}

const MINUTE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** @throws OsmsError `date.invalid`; `facts.unreadable`: not a ground */
export function readAttachment(request: AttachmentRequest): AskedAttachment {
  const { submittedAt, law = attachmentLaw, readings, holidays = [] } = request;
  const ground = own(law.attachmentGrounds, request.ground);
  if (ground === undefined) throw new OsmsError('facts.unreadable', `not a ground: ${JSON.stringify(request.ground)}`);
  if (!MINUTE.test(submittedAt)) {
    throw new OsmsError('date.invalid', `not a minute of a day: ${JSON.stringify(submittedAt)}`);
  }
  const day = dayNumber(submittedAt.slice(0, 10));
  return {
    request,
    law,
    readings: chosenFrom(DEFAULT_ATTACHMENT_READINGS, readings),
    ground: standingOn(ground, day),
    day,
    time: submittedAt.slice(11),
    holidays: new Set(holidays.map(dayNumber)),
  };
}

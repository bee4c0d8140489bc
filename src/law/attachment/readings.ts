import { frozen } from '../frozen.js';
import { defaultsOf, type ReadingChoices } from '../reading-choices.js';

/** The switches of the open questions of attachment. Each has a default and an entry in docs/readings.md. */
export interface AttachmentReadings {
  /** Free choice of a clinic "once a year": once in a calendar year, or once in twelve months. */
  readonly freeChoiceYear: 'calendar-year' | 'twelve-months';
  /** A doctor is overloaded when those attached exceed the norm, or when the applicant would make them exceed it. */
  readonly doctorLoad: 'attached' | 'with-applicant';
}

/** Every choice of every switch; the first is the default. */
export const attachmentReadings: ReadingChoices<AttachmentReadings> = frozen({
  freeChoiceYear: ['calendar-year', 'twelve-months'],
  doctorLoad: ['attached', 'with-applicant'],
} as const);

export const DEFAULT_ATTACHMENT_READINGS: AttachmentReadings = defaultsOf(attachmentReadings);

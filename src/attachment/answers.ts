import type { ApplicantKind, AttachmentDocument } from '../law/attachment/applicants.js';
import type { AttachmentReasonCode } from '../law/attachment/reasons.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import type { Citation } from '../law/documents.js';
import type { Day } from '../person/facts.js';
import type { Channel } from './request.js';

export interface AttachmentReason {
  readonly code: AttachmentReasonCode;
  /** `doctor-overloaded`: the norm of the doctor's district. */
  readonly norm?: number;
  /** `outside-campaign`: the window of the year. */
  readonly window?: { readonly from: Day; readonly through: Day };
  /** `no-proof-of-representation`: any of these would do. */
  readonly documents?: readonly AttachmentDocument[];
  readonly citations: readonly Citation[];
}

/** A document to bring: any one of `anyOf`. */
export interface RequiredDocument {
  readonly anyOf: readonly AttachmentDocument[];
  readonly applicant: ApplicantKind;
  readonly state: 'presented' | 'missing' | 'unknown';
  readonly citations: readonly Citation[];
}

/** What an undetermined answer lacks. */
export interface AttachmentMissing {
  readonly code: 'fact-left-out' | 'not-settled' | 'document-not-presented';
  readonly parameter: string;
  readonly period?: { readonly from: Day; readonly through?: Day };
}

interface AttachmentAnswer {
  /** Every ground of a refusal; when accepted, the ground of the request. */
  readonly because: readonly AttachmentReason[];
  readonly documents: readonly RequiredDocument[];
  readonly channel: Channel;
  /** The day on which the request counts as received. */
  readonly receivedOn: Day;
  /** Last day for the answer. */
  readonly answerDue: Day;
  /** Last day of an attachment by contract; absent while it has no end. */
  readonly attachedThrough?: Day;
  readonly citations: readonly Citation[];
  /** What the request left out and the answer takes as said. */
  readonly assumed: readonly string[];
  readonly readings: Pick<PackageReadings, 'freeChoiceYear' | 'doctorLoad'>;
}

/** The answer to a request to be attached. */
export type Attachment = AttachmentAnswer &
  (
    | { readonly outcome: 'accepted' | 'refused' }
    | { readonly outcome: 'undetermined'; readonly missing: readonly AttachmentMissing[] }
  );

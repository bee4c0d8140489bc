import type { Answered } from '../answer/answered.js';
import type { Missing } from '../answer/missing.js';
import type {
  ApplicantKind,
  AttachmentChannel,
  AttachmentDocument,
  AttachmentReadings,
  AttachmentReasonCode,
} from '../law/attachment/index.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { Day } from '../person/facts.js';

export type { AttachmentReadings } from '../law/attachment/index.js';

export interface AttachmentReason {
  readonly code: AttachmentReasonCode;
  /** `doctor-overloaded`: the norm of the doctor's district. */
  readonly norm?: number;
  /** `outside-campaign`: the window of the year. */
  readonly window?: { readonly from: Day; readonly through: Day };
  /** `no-proof-of-representation`: any of these would do. */
  readonly documents?: readonly AttachmentDocument[];
  readonly citations: readonly Citation[];
  /** How sure the editions of the law are that give the reason. */
  readonly confidence: Confidence;
}

/** A document to bring: any one of `anyOf`. */
export interface RequiredDocument {
  readonly anyOf: readonly AttachmentDocument[];
  readonly applicant: ApplicantKind;
  readonly state: 'presented' | 'missing' | 'unknown';
  readonly citations: readonly Citation[];
}

/** What an undetermined answer lacks. */
export type AttachmentMissing = Missing<'fact-left-out' | 'not-settled' | 'document-not-presented'>;

interface AttachmentAnswer extends Answered<AttachmentReadings> {
  /** Every ground of a refusal; when accepted, the ground of the request. */
  readonly because: readonly AttachmentReason[];
  readonly documents: readonly RequiredDocument[];
  readonly channel: AttachmentChannel;
  /** The day on which the request counts as received. */
  readonly receivedOn: Day;
  /** Last day for the answer. */
  readonly answerDue: Day;
  /** Last day of an attachment by contract; absent while it has no end. */
  readonly attachedThrough?: Day;
  readonly citations: readonly Citation[];
}

/** The answer to a request to be attached. */
export type Attachment = AttachmentAnswer &
  (
    | { readonly outcome: 'accepted' | 'refused' }
    | { readonly outcome: 'undetermined'; readonly missing: readonly AttachmentMissing[] }
  );

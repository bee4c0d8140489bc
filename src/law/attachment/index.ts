/** Attachment to a polyclinic: when, with which documents, to whom, and by when it is answered. */
import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { LAW_NAME } from '../scheme/checked.js';
import type { SchemeLaw } from '../scheme/index.js';
import { knownThrough } from '../scheme/scheme.js';
import { type ApplicantEditions, type ApplicantKind, attachmentApplicants } from './applicants.js';
import { attachmentCampaign, type CampaignWindow } from './campaign.js';
import { type DoctorNorm, doctorNorms } from './doctor-load.js';
import { type AttachmentGround, attachmentGrounds, freeChoiceInterval, type GroundEditions } from './grounds.js';
import { attachmentAnswerWithin, type ReceptionHours, receptionHours } from './hours.js';

export {
  type ApplicantEditions,
  type ApplicantKind,
  type ApplicantRules,
  type AttachmentDocument,
  attachmentDocuments,
  type OneOf,
} from './applicants.js';
export type { CampaignWindow } from './campaign.js';
export { type AttachmentChannel, attachmentChannels, type ContractKind, contractKinds } from './channels.js';
export { type ChildAges, childAges, type DoctorKind, type DoctorNorm, doctorKinds } from './doctor-load.js';
export type { AttachmentGround, GroundEditions, GroundHolds } from './grounds.js';
export type { ReceptionHours } from './hours.js';
export { type AttachmentReadings, attachmentReadings, DEFAULT_ATTACHMENT_READINGS } from './readings.js';
export { type AttachmentReasonCode, attachmentReasons } from './reasons.js';

/** The part of the law that a request to be attached asks. */
export interface AttachmentLaw extends Pick<SchemeLaw, 'name' | 'knownThrough'> {
  readonly attachmentCampaign: Editions<CampaignWindow, 'date-of-year'>;
  readonly attachmentGrounds: Readonly<Record<AttachmentGround, GroundEditions>>;
  readonly freeChoiceInterval: Editions<number, 'months'>;
  readonly attachmentApplicants: Readonly<Record<ApplicantKind, ApplicantEditions>>;
  readonly doctorNorms: Editions<readonly DoctorNorm[], 'people'>;
  readonly receptionHours: Editions<ReceptionHours, 'time-of-day'>;
  readonly attachmentAnswerWithin: Editions<number, 'working-days'>;
}

/** Attachment as it is. */
export const attachmentLaw: AttachmentLaw = frozen({
  name: LAW_NAME,
  knownThrough,
  attachmentCampaign,
  attachmentGrounds,
  freeChoiceInterval,
  attachmentApplicants,
  doctorNorms,
  receptionHours,
  attachmentAnswerWithin,
});

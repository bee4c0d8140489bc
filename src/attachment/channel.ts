import { type Findings, NOTHING_FOUND, refused, unknown } from './findings.js';
import type { AttachmentRequest } from './request.js';

/** eGov needs an e-signature; the clinic itself serves the listed people, and those who attach by contract. */
export function examineChannel({ channel, signature, applicantKinds, contract }: AttachmentRequest): Findings {
  if (channel === 'egov') return signature === false ? refused('signature-required') : NOTHING_FOUND;
  if (contract !== undefined) return NOTHING_FOUND;
  if (applicantKinds === undefined) return unknown('applicantKinds');
  return applicantKinds.length === 0 ? refused('in-person-not-for-applicant') : NOTHING_FOUND;
}

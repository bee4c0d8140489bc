import type { AskedAttachment } from './asked.js';
import { type Findings, leftOut, NOTHING_FOUND, refused } from './findings.js';

/** eGov needs an e-signature; the clinic itself serves the listed people, and those who attach by contract. */
export function examineChannel({ request }: AskedAttachment): Findings {
  const { channel, signature, applicantKinds, contract } = request;
  if (channel === 'egov') return signature === false ? refused('signature-required') : NOTHING_FOUND;
  if (contract !== undefined) return NOTHING_FOUND;
  if (applicantKinds === undefined) return leftOut('applicantKinds');
  return applicantKinds.length === 0 ? refused('in-person-not-for-applicant') : NOTHING_FOUND;
}

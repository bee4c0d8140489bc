import { ATTACHED_BY_CONTRACT } from '../law/attachment/applicants.js';
import { dayNumber } from '../status/subject.js';
import { type Findings, NOTHING_FOUND, refused, unknown } from './findings.js';
import type { AttachmentRequest } from './request.js';

/** EAEU migrants and their families attach by a contract of insurance that is in force, for its term. */
export function examineContract(
  { contract, applicantKinds = [], documents }: AttachmentRequest,
  day: number,
): Findings {
  if (contract !== undefined) return dayNumber(contract.through) < day ? refused('contract-expired') : NOTHING_FOUND;
  if (!applicantKinds.some((kind) => ATTACHED_BY_CONTRACT.includes(kind))) return NOTHING_FOUND;
  if (documents === undefined) return unknown('contract');
  return documents.includes('insurance-contract') ? unknown('contract.through') : refused('contract-required');
}

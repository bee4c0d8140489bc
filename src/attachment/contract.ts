import { dayNumber } from '../answer/day-number.js';
import { standingOn } from '../law/edition.js';
import { keysOf } from '../law/keys-of.js';
import type { AskedAttachment } from './asked.js';
import { type Findings, leftOut, NOTHING_FOUND, refused } from './findings.js';

/** EAEU migrants and their families attach by a contract of insurance that is in force, for its term. */
export function examineContract({ request, day, law }: AskedAttachment): Findings {
  const { contract, applicantKinds = [], documents } = request;
  if (contract !== undefined) return dayNumber(contract.through) < day ? refused('contract-expired') : NOTHING_FOUND;
  const needsContract = keysOf(law.attachmentApplicants).some(
    (kind) => applicantKinds.includes(kind) && standingOn(law.attachmentApplicants[kind], day).value.byContract,
  );
  if (!needsContract) return NOTHING_FOUND;
  if (documents === undefined) return leftOut('contract');
  return documents.includes('insurance-contract') ? leftOut('contract.through') : refused('contract-required');
}

/** What the examination of a request finds: reasons to refuse it, and what is not known. */

import { type AttachmentReasonCode, attachmentReasons } from '../law/attachment/reasons.js';
import type { Citation } from '../law/documents.js';
import type { AttachmentMissing, AttachmentReason } from './answers.js';

export interface Findings {
  readonly refusals: readonly AttachmentReason[];
  readonly missing: readonly AttachmentMissing[];
}

type ReasonData = Omit<AttachmentReason, 'code' | 'citations'>;

export const NOTHING_FOUND: Findings = { refusals: [], missing: [] };

export function attachmentReason(
  code: AttachmentReasonCode,
  data: ReasonData = {},
  basis: readonly Citation[] = [],
): AttachmentReason {
  return { code, ...data, citations: [...attachmentReasons[code], ...basis] };
}

export function refused(code: AttachmentReasonCode, data: ReasonData = {}): Findings {
  return { refusals: [attachmentReason(code, data)], missing: [] };
}

export function unknown(
  parameter: string,
  code: AttachmentMissing['code'] = 'fact-left-out',
  period?: AttachmentMissing['period'],
): Findings {
  return { refusals: [], missing: [{ code, parameter, ...(period !== undefined && { period }) }] };
}

export function together(findings: readonly Findings[]): Findings {
  return {
    refusals: findings.flatMap((each) => each.refusals),
    missing: findings.flatMap((each) => each.missing),
  };
}

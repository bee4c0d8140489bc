/** What the examination of a request finds: reasons to refuse it, and what is not known. */
import { type Sure, weakest } from '../answer/confidence.js';
import { type AttachmentReasonCode, attachmentReasons } from '../law/attachment/index.js';
import type { Edition } from '../law/edition.js';
import type { AttachmentMissing, AttachmentReason } from './answers.js';

export interface Findings {
  readonly refusals: readonly AttachmentReason[];
  readonly missing: readonly AttachmentMissing[];
  /** The editions that found no obstacle, or left it open. */
  readonly restsOn: readonly Sure[];
}

type ReasonData = Omit<AttachmentReason, 'code' | 'citations' | 'confidence'>;

export const NOTHING_FOUND: Findings = Object.freeze({ refusals: [], missing: [], restsOn: [] });

/** A reason with its basis: the editions that decided, and what is written of it on every date. */
export function reason(
  code: AttachmentReasonCode,
  editions: readonly Edition<unknown>[] = [],
  data: ReasonData = {},
): AttachmentReason {
  const citations = [...editions.flatMap((each) => each.citations), ...attachmentReasons[code]];
  return { code, ...data, citations, confidence: weakest(editions) };
}

export function refused(
  code: AttachmentReasonCode,
  editions: readonly Edition<unknown>[] = [],
  data: ReasonData = {},
): Findings {
  return { ...NOTHING_FOUND, refusals: [reason(code, editions, data)] };
}

/** No obstacle, by these editions. */
export function passed(...editions: readonly Edition<unknown>[]): Findings {
  return { ...NOTHING_FOUND, restsOn: editions };
}

export function unknown(missing: AttachmentMissing, ...editions: readonly Edition<unknown>[]): Findings {
  return { ...NOTHING_FOUND, missing: [missing], restsOn: editions };
}

/** A fact that the request leaves out, and that decides. */
export function leftOut(parameter: string): Findings {
  return unknown({ code: 'fact-left-out', parameter });
}

export function together(findings: readonly Findings[]): Findings {
  return {
    refusals: findings.flatMap((each) => each.refusals),
    missing: findings.flatMap((each) => each.missing),
    restsOn: findings.flatMap((each) => each.restsOn),
  };
}

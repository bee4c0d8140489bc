/** The documents of a request made in person, and of one made by contract. */
import {
  type ApplicantKind,
  type ApplicantRecord,
  ATTACHED_BY_CONTRACT,
  applicants,
  type OneOf,
} from '../law/attachment/applicants.js';
import type { RequiredDocument } from './answers.js';
import { type Findings, refused, together, unknown } from './findings.js';
import type { AttachmentRequest } from './request.js';

/** The documents to bring: none with an e-signature, except for those who attach by contract. */
export function requiredDocuments(request: AttachmentRequest): readonly RequiredDocument[] {
  return applicantsOf(request).flatMap(({ kind, documents, citations }) =>
    documents.map((anyOf) => ({ anyOf, applicant: kind, state: stateOf(anyOf, request), citations })),
  );
}

/** A document that is not there leaves the request open; the proof of representation is a ground of refusal. */
export function examineDocuments(request: AttachmentRequest): Findings {
  const findings: Findings[] = request.documentsFalse === true ? [refused('documents-false')] : [];
  for (const { represents, documents } of applicantsOf(request)) {
    for (const anyOf of documents) {
      if (stateOf(anyOf, request) !== 'missing') continue;
      findings.push(
        represents
          ? refused('no-proof-of-representation', { documents: anyOf })
          : unknown(anyOf.join('|'), 'document-not-presented'),
      );
    }
  }
  return together(findings);
}

function applicantsOf({ channel, applicantKinds, contract }: AttachmentRequest): readonly ApplicantRecord[] {
  const isMigrant = (kind: ApplicantKind): boolean => ATTACHED_BY_CONTRACT.includes(kind);
  const kinds = applicantKinds ?? [];
  const named = contract === undefined || kinds.some(isMigrant) ? kinds : [...kinds, 'eaeu-migrant' as const];
  return applicants.filter(({ kind }) => named.includes(kind) && (channel === 'in-person' || isMigrant(kind)));
}

function stateOf(anyOf: OneOf, { documents, contract }: AttachmentRequest): RequiredDocument['state'] {
  if (anyOf.includes('insurance-contract') && contract !== undefined) return 'presented';
  if (documents === undefined) return 'unknown';
  return anyOf.some((document) => documents.includes(document)) ? 'presented' : 'missing';
}

/** The documents of a request made in person, and of one made by contract. */
import type { ApplicantKind, ApplicantRules, OneOf } from '../law/attachment/index.js';
import { type Edition, standingOn } from '../law/edition.js';
import { keysOf } from '../law/keys-of.js';
import type { RequiredDocument } from './answers.js';
import type { AskedAttachment } from './asked.js';
import { type Findings, passed, refused, together, unknown } from './findings.js';
import type { AttachmentRequest } from './request.js';

/** The documents to bring: none with an e-signature, except for those who attach by contract. */
export function requiredDocuments(asked: AskedAttachment): readonly RequiredDocument[] {
  return applicantsOf(asked).flatMap(({ kind, edition: { value, citations } }) =>
    value.documents.map((anyOf) => ({ anyOf, applicant: kind, state: stateOf(anyOf, asked.request), citations })),
  );
}

/** A document that is not there leaves the request open; the proof of representation is a ground of refusal. */
export function examineDocuments(asked: AskedAttachment): Findings {
  const { request } = asked;
  const applicants = applicantsOf(asked);
  const findings: Findings[] = request.documentsFalse === true ? [refused('documents-false')] : [];
  for (const { edition } of applicants) {
    const { represents, documents } = edition.value;
    for (const anyOf of documents) {
      if (stateOf(anyOf, request) !== 'missing') continue;
      findings.push(
        represents
          ? refused('no-proof-of-representation', [], { documents: anyOf })
          : unknown({ code: 'document-not-presented', parameter: anyOf.join('|') }),
      );
    }
  }
  return together([...findings, passed(...applicants.map(({ edition }) => edition))]);
}

interface Applicant {
  readonly kind: ApplicantKind;
  readonly edition: Edition<ApplicantRules>;
}

/** The kinds of the applicant that bring documents, in the order of the law. */
function applicantsOf({ request, law, day }: AskedAttachment): readonly Applicant[] {
  const { channel, applicantKinds = [], contract } = request;
  const all = keysOf(law.attachmentApplicants).map((kind) => ({
    kind,
    edition: standingOn(law.attachmentApplicants[kind], day),
  }));
  const named = all.filter(({ kind }) => applicantKinds.includes(kind));
  const migrants = all.filter(({ edition }) => edition.value.byContract);
  const isMigrant = named.some(({ edition }) => edition.value.byContract);
  const applicants = contract === undefined || isMigrant ? named : [...named, ...migrants.slice(0, 1)];
  return applicants.filter(({ edition }) => channel === 'in-person' || edition.value.byContract);
}

function stateOf(anyOf: OneOf, { documents, contract }: AttachmentRequest): RequiredDocument['state'] {
  if (anyOf.includes('insurance-contract') && contract !== undefined) return 'presented';
  if (documents === undefined) return 'unknown';
  return anyOf.some((document) => documents.includes(document)) ? 'presented' : 'missing';
}

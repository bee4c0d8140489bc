/** Who may attach in person, without an e-signature, and with which documents. */
import type { Citation } from '../documents.js';

export type ApplicantKind =
  | 'pensioner'
  | 'person-with-disability'
  | 'guardian'
  | 'trustee'
  | 'foster-carer'
  | 'parent-of-child-with-disability'
  | 'convict'
  | 'conscript'
  | 'student-under-18'
  | 'madrasa-pupil-under-18'
  | 'out-of-town-student'
  | 'child-born-abroad'
  | 'infant-home-child'
  | 'boarding-school-child'
  | 'elderly-home-resident'
  | 'by-power-of-attorney'
  | 'eaeu-migrant'
  | 'eaeu-family';

export type AttachmentDocument =
  | 'pension-certificate'
  | 'disability-assessment-extract'
  | 'court-decision'
  | 'other-proof-of-representation'
  | 'commission-protocol'
  | 'rector-letter'
  | 'commission-protocol-with-school'
  | 'birth-document'
  | 'power-of-attorney'
  | 'application-to-head'
  | 'identity-card'
  | 'passport'
  | 'insurance-contract'
  | 'family-consent';

/** Any one of these documents will do. */
export type OneOf = readonly [AttachmentDocument, ...AttachmentDocument[]];

export interface ApplicantRecord {
  readonly kind: ApplicantKind;
  readonly documents: readonly OneOf[];
  /** Acts for somebody else: without proof of it the request is refused. */
  readonly represents: boolean;
  readonly citations: readonly [Citation, ...Citation[]];
}

const IN_PERSON_E: Citation = {
  document: 'clinic-page',
  place: '«Альтернативно в организации ПМСП эта услуга предоставляется»',
};
const DOCUMENTS_E: Citation = { document: 'clinic-page', place: '«необходимо предоставить следующие документы»' };
const IN_PERSON_A: Citation = {
  document: 'ministry-slides-2026',
  place: 'слайд «Прикрепление к поликлинике»: путём обращения',
};
const IN_PERSON_B: Citation = { document: 'leaflet-2026', place: '«В поликлинике услуга доступна для»' };
const MIGRANTS_E: Citation = {
  document: 'clinic-page',
  place: '«Как прикрепиться к медицинской организации» (мигранты из ЕАЭС)',
};

const REPRESENTATION: OneOf = ['court-decision', 'other-proof-of-representation'];
const BOTH: readonly [Citation, ...Citation[]] = [IN_PERSON_E, DOCUMENTS_E, IN_PERSON_A, IN_PERSON_B];
const ONLY_A_AND_B: readonly [Citation, ...Citation[]] = [IN_PERSON_A, IN_PERSON_B];
const MIGRANT: readonly OneOf[] = [['application-to-head'], ['identity-card', 'passport'], ['insurance-contract']];

function applicant(
  kind: ApplicantKind,
  documents: readonly OneOf[],
  citations: readonly [Citation, ...Citation[]] = BOTH,
  represents = false,
): ApplicantRecord {
  return { kind, documents, represents, citations };
}

/** Everybody who attaches in person. The Ministry’s slides of 2026 and the leaflet of 2026 name some people without documents. */
export const applicants: readonly ApplicantRecord[] = [
  applicant('pensioner', [['pension-certificate']]),
  applicant('person-with-disability', [['pension-certificate', 'disability-assessment-extract']]),
  applicant('guardian', [REPRESENTATION], BOTH, true),
  applicant('trustee', [REPRESENTATION], BOTH, true),
  applicant('foster-carer', [REPRESENTATION], BOTH, true),
  applicant('parent-of-child-with-disability', [REPRESENTATION], BOTH, true),
  applicant('convict', [['commission-protocol']]),
  applicant('conscript', [['commission-protocol']]),
  applicant('student-under-18', [['rector-letter'], ['commission-protocol-with-school']]),
  applicant('madrasa-pupil-under-18', [['rector-letter'], ['commission-protocol-with-school']]),
  applicant('out-of-town-student', [], ONLY_A_AND_B),
  applicant('child-born-abroad', [['birth-document']]),
  applicant('infant-home-child', [], ONLY_A_AND_B),
  applicant('boarding-school-child', [], ONLY_A_AND_B),
  applicant('elderly-home-resident', [], ONLY_A_AND_B),
  applicant('by-power-of-attorney', [['power-of-attorney']], BOTH, true),
  applicant('eaeu-migrant', MIGRANT, [MIGRANTS_E]),
  applicant('eaeu-family', [...MIGRANT, ['family-consent']], [MIGRANTS_E]),
];

/** The applicants who attach by a contract of insurance (ДМС or ВМС), for its term. */
export const ATTACHED_BY_CONTRACT: readonly ApplicantKind[] = ['eaeu-migrant', 'eaeu-family'];

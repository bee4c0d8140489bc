/** Who may attach in person, without an e-signature, and with which documents. */
import type { Citation } from '../documents.js';
import type { Confidence, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

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

/** Every document that some applicant may have to bring. */
export const attachmentDocuments = [
  ...(['pension-certificate', 'disability-assessment-extract', 'court-decision'] as const),
  ...(['other-proof-of-representation', 'commission-protocol', 'rector-letter'] as const),
  ...(['commission-protocol-with-school', 'birth-document', 'power-of-attorney', 'application-to-head'] as const),
  ...(['identity-card', 'passport', 'insurance-contract', 'family-consent'] as const),
] as const;

export type AttachmentDocument = (typeof attachmentDocuments)[number];

/** Any one of these documents will do. */
export type OneOf = readonly [AttachmentDocument, ...AttachmentDocument[]];

/** How an applicant of a kind attaches. */
export interface ApplicantRules {
  readonly documents: readonly OneOf[];
  /** Acts for somebody else: without proof of it the request is refused. */
  readonly represents: boolean;
  /** Attaches by a contract of insurance (ДМС or ВМС), for its term. */
  readonly byContract: boolean;
}

/** The rules of a kind by date; the first edition serves the time before it. */
export type ApplicantEditions = Editions<ApplicantRules, 'rule'>;

const IN_PERSON: Citation = {
  document: 'clinic-page',
  place: '«Альтернативно в организации ПМСП эта услуга предоставляется»',
};
const DOCUMENTS: Citation = { document: 'clinic-page', place: '«необходимо предоставить следующие документы»' };
const SLIDE: Citation = {
  document: 'ministry-slides-2026',
  place: 'слайд «Прикрепление к поликлинике»: путём обращения',
};
const LEAFLET: Citation = { document: 'leaflet-2026', place: '«В поликлинике услуга доступна для»' };
const MIGRANTS: Citation = {
  document: 'clinic-page',
  place: '«Как прикрепиться к медицинской организации» (мигранты из ЕАЭС)',
};

/** Where it is written who attaches in person. */
export const inPersonCitations: readonly [Citation, ...Citation[]] = [IN_PERSON, DOCUMENTS, SLIDE, LEAFLET];

const REPRESENTATION: OneOf = ['court-decision', 'other-proof-of-representation'];
const UNDER_18: readonly OneOf[] = [['rector-letter'], ['commission-protocol-with-school']];
const MIGRANT: readonly OneOf[] = [['application-to-head'], ['identity-card', 'passport'], ['insurance-contract']];

function applicant(
  value: ApplicantRules,
  confidence: Confidence,
  citations: readonly [Citation, ...Citation[]],
): ApplicantEditions {
  return [{ value, unit: 'rule', from: '2020-01-01', citations, checkedOn: LAW_CHECKED_ON, confidence }];
}

const bringing = (...documents: readonly OneOf[]): ApplicantEditions =>
  applicant({ documents, represents: false, byContract: false }, 'H', inPersonCitations);
const representing = (documents: OneOf): ApplicantEditions =>
  applicant({ documents: [documents], represents: true, byContract: false }, 'H', inPersonCitations);
/** The Ministry’s slides and the leaflet of 2026 name them without documents. */
const named = (): ApplicantEditions =>
  applicant({ documents: [], represents: false, byContract: false }, 'H', [SLIDE, LEAFLET]);
const byContract = (...documents: readonly OneOf[]): ApplicantEditions =>
  applicant({ documents, represents: false, byContract: true }, 'M', [MIGRANTS]);

/** Everybody who attaches in person. */
export const attachmentApplicants: Readonly<Record<ApplicantKind, ApplicantEditions>> = {
  pensioner: bringing(['pension-certificate']),
  'person-with-disability': bringing(['pension-certificate', 'disability-assessment-extract']),
  guardian: representing(REPRESENTATION),
  trustee: representing(REPRESENTATION),
  'foster-carer': representing(REPRESENTATION),
  'parent-of-child-with-disability': representing(REPRESENTATION),
  convict: bringing(['commission-protocol']),
  conscript: bringing(['commission-protocol']),
  'student-under-18': bringing(...UNDER_18),
  'madrasa-pupil-under-18': bringing(...UNDER_18),
  'out-of-town-student': named(),
  'child-born-abroad': bringing(['birth-document']),
  'infant-home-child': named(),
  'boarding-school-child': named(),
  'elderly-home-resident': named(),
  'by-power-of-attorney': representing(['power-of-attorney']),
  'eaeu-migrant': byContract(...MIGRANT),
  'eaeu-family': byContract(...MIGRANT, ['family-consent']),
};

import { PACKAGES_KNOWN_THROUGH } from '../law/coverage/horizon.js';
import { openItems } from '../law/coverage/open-items.js';
import { coverageReasons, type Pivot } from '../law/coverage/reasons.js';
import type { CarePayer } from '../law/coverage/rule-names.js';
import type { InsuranceStatus } from '../status/answers.js';
import type { Coverage, CoverageReason, PackageAnswer } from './answers.js';
import { assumedIn } from './assumed.js';
import { type CareCase, readCare } from './care-case.js';
import { canBeInsured, verdictFor } from './ceiling.js';
import { lawDay } from './in-force.js';
import { insuredBy, missingOf, residenceOn, statusOf } from './patient.js';
import type { CoverageRequest } from './request.js';
import { conditionsOf, isUsable } from './usable.js';
import { missingItem, settle, type Verdict } from './verdict.js';

const KNOWN_THROUGH = lawDay(PACKAGES_KNOWN_THROUGH.value);

/**
 * Who pays for a service on a day: ГОБМП, ОСМС, voluntary insurance or the patient; both packages are evaluated.
 *
 * Asking for care that ОСМС would pay counts as asking for care: at the crisis and emergency levels it insures
 * at once (206, article 26-1; the news of 21.12.2025).
 *
 * @throws OsmsError `date.invalid`; `facts.unreadable`: a code that is not ICD-10, an onset after the day, person's facts
 * @see Code 360-VI, articles 196, 200 and 202; the Ministry’s slides of 2026, the Ministry’s slides of 2019 and the clinic’s page
 * @example
 * const answer = coverage({ on: '2026-02-01', service: 'outpatient-drugs', diagnosis: 'E11.9', insured: false });
 * answer.payer; // 'patient'
 * answer.ifInsured.payer; // 'osms'
 * answer.pivot; // 'insured-status'
 */
export function coverage(request: CoverageRequest): Coverage {
  return coverageWithStatus(request).coverage;
}

/** The answer together with the status that it rests on; none when the request only says `insured`. */
export function coverageWithStatus(request: CoverageRequest): {
  readonly coverage: Coverage;
  readonly status: InsuranceStatus | undefined;
} {
  const care = readCare(request, request.readings);
  const { kinds, missing } = residenceOn(request, care);
  const judge = (insured: boolean): Verdict =>
    request.strict === true && care.day > KNOWN_THROUGH
      ? { possible: [], because: [], missing: [missingItem('packages')] }
      : settle(
          kinds.map((kind) => verdictFor(kind, care, insured)),
          ...missing,
        );
  const ifInsured = judge(true);
  const ifUninsured = judge(false);
  const status = statusOf(request, ifInsured.possible.includes('osms'));
  const insurable = kinds.some((kind) => canBeInsured(kind, care.readings));
  const insured = insurable && (status === undefined ? request.insured === true : insuredBy(status));
  const verdict =
    insured === null ? settle([ifInsured, ifUninsured], ...missingOf(status)) : insured ? ifInsured : ifUninsured;
  const conditions = conditionsOf(care, verdict);
  const answer = packageAnswer(verdict);
  const facts = assumedIn(request, care, kinds, verdict.missing);
  const common = {
    on: request.on,
    service: request.service,
    insured,
    ...answer,
    usable: isUsable(answer.covered, conditions),
    pivot: pivotOf(verdict),
    ifInsured: packageAnswer(ifInsured),
    ifUninsured: packageAnswer(ifUninsured),
    conditions,
    citations: citationsOf(care, verdict),
    assumed: [...new Set([...(status?.assumed ?? []), ...facts])],
    readings: care.readings,
    provisional: care.day > KNOWN_THROUGH,
  };
  const { payer } = answer;
  if (payer !== 'undetermined') return { coverage: { ...common, payer }, status };
  const open = { payer, outcome: payer, missing: verdict.missing, possible: verdict.possible };
  return { coverage: { ...common, ...open }, status };
}

function packageAnswer({ possible, because }: Verdict): PackageAnswer {
  const [payer] = possible;
  return {
    payer: payer !== undefined && possible.length === 1 ? payer : 'undetermined',
    covered: coveredBy(possible),
    because,
  };
}

/** Whether one of the two packages pays, whichever of the possible payers it is. */
function coveredBy(possible: readonly CarePayer[]): boolean | null {
  const covered = possible.map((payer) => payer === 'gobmp' || payer === 'osms');
  if (covered.length === 0 || new Set(covered).size > 1) return null;
  return covered[0] === true;
}

/** The fact that settles the answer, or would settle it. */
function pivotOf({ because, missing }: Verdict): Pivot {
  const item = missing[0];
  if (item?.code === 'unknown-facts') return item.parameter === 'residence' ? 'residence' : 'insured-status';
  if (item !== undefined) return openItems[item.parameter as keyof typeof openItems]?.pivot ?? 'law';
  return coverageReasons[(because.at(-1) as CoverageReason).code].pivot;
}

function citationsOf(care: CareCase, verdict: Verdict): Coverage['citations'] {
  const citations = [...(care.edition?.citations ?? []), ...verdict.because.flatMap((each) => each.citations)];
  return [...new Map(citations.map((each) => [`${each.document} ${each.place}`, each])).values()];
}

import { weakest } from '../answer/confidence.js';
import { own, ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import {
  type CarePayer,
  type CoverageReadings,
  coverageLaw,
  coverageReadings,
  coverageReasons,
  DEFAULT_COVERAGE_READINGS,
  type OpenItemRecord,
  openItems,
  type Pivot,
} from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import { isBeyondKnownLaw } from '../law/known.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { InsuranceStatus } from '../status/index.js';
import type { Coverage, PackageAnswer } from './answers.js';
import { assumedIn } from './assumed.js';
import { type CareCase, readCare } from './care-case.js';
import { canBeInsured, verdictFor } from './ceiling.js';
import { insuredBy, openIn, type ResidenceOnDay, residenceOn, statusOf } from './patient.js';
import type { CoverageRequest } from './request.js';
import { conditionsOf, isUsable } from './usable.js';
import { missingItem, NOTHING, settle, type Verdict } from './verdict.js';

/**
 * Who pays for a service on a day: ГОБМП, ОСМС, voluntary insurance or the patient; both packages are evaluated.
 *
 * Asking for care that ОСМС would pay counts as asking for care: at the crisis and emergency levels it insures
 * at once (206, article 26-1; the news of 21.12.2025).
 *
 * @throws OsmsError `date.invalid`; `facts.unreadable`: a code that is not ICD-10, an onset after the day, person's facts
 * @see Code 360-VI, articles 196, 200 and 202; the Ministry’s slides of 2019 and 2026, the clinic’s page
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
export function coverageWithStatus(request: CoverageRequest): CoverageAndStatus {
  const asked = ownOptions(request);
  const answer = judged(asked);
  if (asked.sensitivity !== true) return answer;
  const payerUnder = (readings: CoverageReadings): string => judged(ownOptions({ ...asked, readings })).coverage.payer;
  const decidedBy = decidingReadings(coverageReadings, answer.coverage.readings, payerUnder);
  return { ...answer, coverage: { ...answer.coverage, decidedBy } };
}

interface CoverageAndStatus {
  readonly coverage: Coverage;
  readonly status: InsuranceStatus | undefined;
}

function judged(request: CoverageRequest): CoverageAndStatus {
  const { law = coverageLaw } = request;
  const care = readCare(request, law, chosenFrom(DEFAULT_COVERAGE_READINGS, request.readings));
  const provisional = isBeyondKnownLaw(law, care.day);
  const residence = residenceOn(request, care);
  const judge = (insured: boolean): Verdict =>
    request.strict === true && provisional
      ? { ...NOTHING, missing: [missingItem('packages')] }
      : settleAll(residence, (kind) => verdictFor(kind, care, insured));
  const ifInsured = judge(true);
  const ifUninsured = judge(false);
  const status = statusOf(request, ifInsured.possible.includes('osms'));
  const insurable = residence.kinds.some((kind) => canBeInsured(kind, care));
  const insured = insurable && (status === undefined ? request.insured === true : insuredBy(status));
  const verdict =
    insured === null ? settle([ifInsured, ifUninsured], ...openIn(status)) : insured ? ifInsured : ifUninsured;
  const conditions = conditionsOf(care, verdict);
  const covered = coveredBy(verdict.possible);
  const facts = assumedIn(request, care, residence.kinds, verdict.missing);
  const coverage: Coverage = {
    on: request.on,
    service: request.service,
    insured,
    ...outcomeOf(verdict),
    covered,
    because: verdict.because,
    usable: isUsable(covered, conditions),
    pivot: pivotOf(verdict),
    ifInsured: packageAnswer(ifInsured),
    ifUninsured: packageAnswer(ifUninsured),
    conditions,
    citations: citationsOf(care, verdict),
    assumed: [...new Set([...(status?.assumed ?? []), ...facts])],
    readings: care.readings,
    law: law.name,
    confidence: weakest([
      care.edition,
      ...verdict.because,
      ...verdict.restsOn,
      payerOf(ifInsured) === payerOf(ifUninsured) ? undefined : status,
    ]),
    provisional,
  };
  return { coverage, status };
}

function outcomeOf(verdict: Verdict) {
  const { missing, possible } = verdict;
  const payer = payerOf(verdict);
  if (payer !== 'undetermined') return { outcome: 'settled', payer } as const;
  return { outcome: payer, payer, missing, possible } as const;
}

function settleAll({ kinds, open }: ResidenceOnDay, judge: (kind: ResidenceKind) => Verdict): Verdict {
  const [first, ...others] = kinds;
  return settle([judge(first), ...others.map(judge)], ...open);
}

function packageAnswer(verdict: Verdict): PackageAnswer {
  const { possible, because } = verdict;
  return { payer: payerOf(verdict), covered: coveredBy(possible), because };
}

function payerOf({ possible }: Verdict): PackageAnswer['payer'] {
  const [payer] = possible;
  return payer !== undefined && possible.length === 1 ? payer : 'undetermined';
}

/** Whether one of the two packages pays, whichever of the possible payers it is. */
function coveredBy(possible: readonly CarePayer[]): boolean | null {
  const covered = possible.map((payer) => payer === 'gobmp' || payer === 'osms');
  if (covered.length === 0 || new Set(covered).size > 1) return null;
  return covered[0] === true;
}

/** The fact that settles the answer, or would settle it. */
function pivotOf({ because, missing }: Verdict): Pivot {
  const [item] = missing;
  if (item?.code === 'unknown-facts') return item.parameter === 'residence' ? 'residence' : 'insured-status';
  if (item !== undefined) return pivotOfOpen(item.parameter);
  const last = because.at(-1);
  return last === undefined ? 'law' : coverageReasons[last.code].pivot;
}

function pivotOfOpen(parameter: string): Pivot {
  const items: Readonly<Record<string, OpenItemRecord>> = openItems;
  return own(items, parameter)?.pivot ?? 'law';
}

function citationsOf(care: CareCase, verdict: Verdict): Coverage['citations'] {
  const citations = [...(care.edition?.citations ?? []), ...verdict.because.flatMap((each) => each.citations)];
  return citations.filter((each, at) => citations.findIndex((other) => isSame(each, other)) === at);
}

function isSame(a: Citation, b: Citation): boolean {
  return a === b || (a.document === b.document && a.place === b.place);
}

import { dayOf, formatDay } from '../calendar/day.js';
import type { ConditionCode } from '../law/coverage/conditions.js';
import {
  CHRONIC_PACKAGE,
  EMERGENCY_OF_INSURED,
  EMERGENCY_OF_UNINSURED,
  REHABILITATION_IN_GOBMP,
  SUSPICION_IN_GOBMP,
} from '../law/coverage/dated-rules.js';
import { sociallySignificant } from '../law/coverage/diseases/socially-significant.js';
import { type Service, type ServiceRecord, services } from '../law/coverage/services.js';
import type { Citation } from '../law/documents.js';
import type { Confidence, Edition } from '../law/edition.js';
import type { Day } from '../person/facts.js';
import type { Coverage, PackageAnswer } from './answers.js';
import { editionOf } from './care-case.js';
import { coverage } from './coverage.js';
import { countsOf, type DiseaseRow, diseasesOn, type PackageCounts, type TableOptions } from './disease-packages.js';
import { lawDay } from './in-force.js';
import { type Situation, type SituationCode, situationsOf } from './situations.js';

type Payer = PackageAnswer['payer'];

/** Who pays for a service in a situation, over a span of days of the year. */
export interface PackageRow {
  readonly service: Service;
  readonly situation: SituationCode;
  readonly from: Day;
  readonly through: Day;
  readonly ifInsured: Payer;
  readonly ifUninsured: Payer;
  /** Conditions of care paid by ОСМС. */
  readonly conditions: readonly ConditionCode[];
  /** How sure the edition of the service is; absent before the packages began. */
  readonly confidence?: Confidence;
  readonly citations: readonly Citation[];
}

export interface PackageTable {
  readonly year: number;
  readonly rows: readonly PackageRow[];
  readonly diseases: readonly DiseaseRow[];
  /** Diseases by package; chronic groups that are wholly socially significant count as social only. */
  readonly counts: PackageCounts;
  readonly provisional: boolean;
}

const DATED: readonly (readonly Edition<unknown>[])[] = [
  ...services.map((service) => service.editions),
  sociallySignificant,
  SUSPICION_IN_GOBMP,
  CHRONIC_PACKAGE,
  EMERGENCY_OF_INSURED,
  EMERGENCY_OF_UNINSURED,
  REHABILITATION_IN_GOBMP,
];
const CHANGES: readonly number[] = DATED.flat().map((edition) => lawDay(edition.from));

/**
 * The packages of a year: every service in every situation, who pays for the insured and for the others, on which days.
 *
 * @param year a calendar year; before 2020 every payer is `undetermined`, after 2027 the table is provisional
 * @see the Ministry’s slides of 2026 and the Ministry’s slides of 2019, recomputed from the rules
 * @example
 * packageTable(2026).counts; // { social: 11, chronicInGobmp: 0, chronicInOsms: 24, chronicNotSettled: 0 }
 */
export function packageTable(year: number, options: TableOptions = {}): PackageTable {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year, 12, 31);
  const starts = [...new Set([first, ...CHANGES.filter((day) => first < day && day <= last)])].sort((a, b) => a - b);
  const diseases = diseasesOn(last, options);
  return {
    year,
    rows: services.flatMap((service) => rowsOf(service, starts, last, options)),
    diseases,
    counts: countsOf(diseases),
    provisional: coverage({ on: formatDay(last), service: 'ambulance', insured: false }).provisional,
  };
}

/** Who would pay for a service in a situation on a day; both packages at once. */
export function inSituation(service: Service, situation: Situation, day: number, options: TableOptions): Coverage {
  return coverage({ ...situation.facts, ...options, service, on: formatDay(day), insured: true });
}

function rowsOf(service: ServiceRecord, starts: readonly number[], last: number, options: TableOptions): PackageRow[] {
  const rules = starts.map((day) => editionOf(service.code, day)?.value ?? 'not-settled');
  return situationsOf(rules).flatMap((situation) => {
    const rows: PackageRow[] = [];
    for (const [at, start] of starts.entries()) {
      const row = rowOn(service, situation, start, (starts[at + 1] ?? last + 1) - 1, options);
      const previous = rows.at(-1);
      if (previous !== undefined && saysTheSame(previous, row))
        rows[rows.length - 1] = { ...previous, through: row.through };
      else rows.push(row);
    }
    return rows;
  });
}

function rowOn(
  service: ServiceRecord,
  situation: Situation,
  from: number,
  through: number,
  options: TableOptions,
): PackageRow {
  const answer = inSituation(service.code, situation, from, options);
  const edition = editionOf(service.code, from);
  return {
    service: service.code,
    situation: situation.code,
    from: formatDay(from),
    through: formatDay(through),
    ifInsured: answer.ifInsured.payer,
    ifUninsured: answer.ifUninsured.payer,
    conditions: answer.conditions.map((condition) => condition.code),
    ...(edition !== undefined && { confidence: edition.confidence }),
    citations: answer.citations,
  };
}

function saysTheSame(a: PackageRow, b: PackageRow): boolean {
  return a.ifInsured === b.ifInsured && a.ifUninsured === b.ifUninsured && a.confidence === b.confidence;
}

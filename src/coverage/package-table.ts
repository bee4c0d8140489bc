import type { Answered } from '../answer/answered.js';
import { weakest } from '../answer/confidence.js';
import { ownOptions } from '../answer/own.js';
import { dayOf, formatDay, lastDayOfYear } from '../calendar/day.js';
import {
  type ConditionCode,
  type CoverageLaw,
  coverageLaw,
  DEFAULT_COVERAGE_READINGS,
  type Service,
} from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import { everyChange } from '../law/every-edition.js';
import { keysOf } from '../law/keys-of.js';
import { isBeyondKnownLaw } from '../law/known.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { Day } from '../person/facts.js';
import type { Coverage, CoverageReadings, PackageAnswer } from './answers.js';
import { ruleOn } from './care-case.js';
import { coverage } from './coverage.js';
import { countsOf, type DiseaseRow, diseasesOn, type PackageCounts, type TableOptions } from './disease-packages.js';
import {
  factsOver,
  type SituationCode,
  type SituationFacts,
  type Situations,
  situationsOf,
  situationsOn,
} from './situations.js';

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

export interface PackageTable extends Omit<Answered<CoverageReadings>, 'assumed' | 'decidedBy'> {
  readonly year: number;
  readonly rows: readonly PackageRow[];
  readonly diseases: readonly DiseaseRow[];
  /** Diseases by package; chronic groups that are wholly socially significant count as social only. */
  readonly counts: PackageCounts;
}

/**
 * The packages of a year: every service in every situation, who pays for the insured and for the others, on which days.
 *
 * @param year a calendar year; before the packages began every payer is `undetermined`, beyond the known law the table is provisional
 * @see the Ministry’s slides of 2019 and 2026, recomputed from the rules
 * @example
 * packageTable(2026).counts; // { social: 11, chronicInGobmp: 0, chronicInOsms: 24, chronicNotSettled: 0 }
 */
export function packageTable(year: number, options: TableOptions = {}): PackageTable {
  const asked = ownOptions(options);
  const { law = coverageLaw } = asked;
  const first = dayOf(year, 1, 1);
  const last = lastDayOfYear(first);
  const starts = [first, ...everyChange(law).filter((day) => first < day && day <= last)];
  const diseases = diseasesOn(last, asked);
  const situations = starts.map((day) => situationsOn(law, day));
  const rows = keysOf(law.services).flatMap((service) => rowsOf(law, service, situations, starts, last, asked));
  return {
    year,
    rows,
    diseases,
    counts: countsOf(diseases),
    readings: chosenFrom(DEFAULT_COVERAGE_READINGS, asked.readings),
    law: law.name,
    confidence: weakest(rows.map(({ confidence }) => confidence && { confidence })),
    provisional: isBeyondKnownLaw(law, last),
  };
}

/** Who would pay for a service in a situation on a day, the disease having just set in; both packages at once. */
export function inSituation(service: Service, facts: SituationFacts, day: number, options: TableOptions): Coverage {
  const on = formatDay(day);
  return coverage({ ...facts, ...options, service, on, onset: on, discharge: on, insured: true });
}

function rowsOf(
  law: CoverageLaw,
  service: Service,
  situations: readonly Situations[],
  starts: readonly number[],
  last: number,
  options: TableOptions,
): PackageRow[] {
  const rules = starts.map((day) => ruleOn(law, service, day)?.value ?? 'not-settled');
  return situationsOf(rules).flatMap((situation) => {
    const rows: PackageRow[] = [];
    const facts = factsOver(situations, situation);
    for (const [at, start] of starts.entries()) {
      const answer = inSituation(service, facts[at] ?? {}, start, options);
      const row = rowOn(law, answer, service, situation, start, (starts[at + 1] ?? last + 1) - 1);
      const previous = rows.at(-1);
      if (previous !== undefined && saysTheSame(previous, row))
        rows[rows.length - 1] = { ...previous, through: row.through };
      else rows.push(row);
    }
    return rows;
  });
}

function rowOn(
  law: CoverageLaw,
  answer: Coverage,
  service: Service,
  situation: SituationCode,
  from: number,
  through: number,
): PackageRow {
  const edition = ruleOn(law, service, from);
  return {
    service,
    situation,
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
  const said = ({ ifInsured, ifUninsured, confidence, conditions }: PackageRow): string =>
    [ifInsured, ifUninsured, confidence, ...conditions].join(' ');
  return said(a) === said(b);
}

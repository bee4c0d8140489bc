/** The diseases of the lists with the package that pays for them on a day. */
import { formatDay } from '../calendar/day.js';
import { type CoverageLaw, coverageLaw, type DiseaseCounts, type Service } from '../law/coverage/index.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { Coverage, CoverageReadings, PackageAnswer } from './answers.js';
import { coverage } from './coverage.js';
import { chronicWitnesses, type DiseaseCode, socialWitnesses, type Witness } from './witnesses.js';

type Payer = PackageAnswer['payer'];

/** The choices that hold for a table. */
export interface TableOptions {
  /** Choices where the law leaves a question open; the defaults for the rest. */
  readonly readings?: ChosenReadings<CoverageReadings> | undefined;
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: CoverageLaw | undefined;
}

/** The package of a disease's diagnostics and treatment on the last day of the year. */
export interface DiseaseRow {
  readonly list: 'socially-significant' | 'chronic';
  readonly disease: DiseaseCode;
  readonly package: Payer;
}

/** How many diseases each package has. */
export type PackageCounts = DiseaseCounts & { readonly chronicNotSettled: number };

/** Who would pay for the care of a disease that has just set in, where nothing else speaks for ГОБМП. */
export function diseaseOn(service: Service, { code }: Witness, day: number, options: TableOptions): Coverage {
  const on = formatDay(day);
  const facts = { diagnosis: code, onset: on, discharge: on, firstContact: false, lifeThreatening: false };
  return coverage({ ...options, ...facts, service, on, insured: true });
}

/** The diseases of both lists, with their package on a day. */
export function diseasesOn(day: number, options: TableOptions): readonly DiseaseRow[] {
  const { law = coverageLaw } = options;
  const row = (list: DiseaseRow['list'], witness: Witness): DiseaseRow => ({
    list,
    disease: witness.disease,
    package: diseaseOn('specialist-or-diagnostics', witness, day, options).ifInsured.payer,
  });
  return [
    ...socialWitnesses(law, day).map((witness) => row('socially-significant', witness)),
    ...chronicWitnesses(law, day).map((witness) => row('chronic', witness)),
  ];
}

/** How many diseases each package has. */
export function countsOf(diseases: readonly DiseaseRow[]): PackageCounts {
  const count = (list: DiseaseRow['list'], payer?: Payer): number =>
    diseases.filter((row) => row.list === list && (payer === undefined || row.package === payer)).length;
  return {
    social: count('socially-significant'),
    chronicInGobmp: count('chronic', 'gobmp'),
    chronicInOsms: count('chronic', 'osms'),
    chronicNotSettled: count('chronic', 'undetermined'),
  };
}

import { ownOptions } from '../answer/own.js';
import { dayOf, lastDayOfYear } from '../calendar/day.js';
import { type CoverageLaw, coverageLaw, DEFAULT_COVERAGE_READINGS, type Service } from '../law/coverage/index.js';
import { keysOf } from '../law/keys-of.js';
import { isBeyondKnownLaw } from '../law/known.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { CoverageReadings, PackageAnswer } from './answers.js';
import { ruleOn } from './care-case.js';
import { countsOf, diseaseOn, diseasesOn, type PackageCounts, type TableOptions } from './disease-packages.js';
import { inSituation } from './package-table.js';
import { rules } from './rules/index.js';
import { factsOver, type SituationCode, situationsOf, situationsOn } from './situations.js';
import { chronicWitnesses, type DiseaseCode, socialWitnesses, type Witness } from './witnesses.js';

type Payers = { readonly ifInsured: PackageAnswer['payer']; readonly ifUninsured: PackageAnswer['payer'] };

/** A service that somebody else pays for, in a situation. */
export interface ServiceMove {
  readonly service: Service;
  readonly situation: SituationCode;
  readonly before: Payers;
  readonly after: Payers;
}

/** A disease whose care somebody else pays for, with the services that move. */
export interface DiseaseMove {
  readonly disease: DiseaseCode;
  /** The ICD-10 code that stood for the disease. */
  readonly code: string;
  readonly services: readonly { readonly service: Service; readonly before: Payers; readonly after: Payers }[];
}

export interface PackageDiff {
  readonly from: number;
  readonly to: number;
  readonly services: readonly ServiceMove[];
  readonly diseases: readonly DiseaseMove[];
  readonly counts: { readonly before: PackageCounts; readonly after: PackageCounts };
  readonly readings: CoverageReadings;
  /** The name of the law that was applied. */
  readonly law: string;
  /** Whether one of the years ends beyond the law known to this version. */
  readonly provisional: boolean;
}

/**
 * What moved between the packages from one year to another, for which situations and which diseases.
 * Years are compared as they stood on their last day.
 *
 * @see the Ministry’s slides of 2026, the slide of the way to a single package
 * @example
 * const diff = packageDiff(2025, 2026);
 * diff.diseases.find((each) => each.disease === 'diabetes')?.services[0]?.after.ifUninsured; // 'patient'
 */
export function packageDiff(from: number, to: number, options: TableOptions = {}): PackageDiff {
  const asked = ownOptions(options);
  const { law = coverageLaw } = asked;
  const before = lastDayOfYear(dayOf(from, 1, 1));
  const after = lastDayOfYear(dayOf(to, 1, 1));
  const services = keysOf(law.services);
  const situations = [before, after].map((day) => situationsOn(law, day));
  return {
    from,
    to,
    services: services.flatMap((service) => {
      const told = [before, after].map((day) => ruleOn(law, service, day)?.value ?? 'not-settled');
      return situationsOf(told).flatMap((situation): ServiceMove[] => {
        const facts = factsOver(situations, situation);
        const [was, is] = [before, after].map((day, at) => payersOf(inSituation(service, facts[at] ?? {}, day, asked)));
        return move({ service, situation }, was, is);
      });
    }),
    diseases: witnessesOf(law, before, after).flatMap((witness) => {
      const moved = services
        .filter((service) => readsDiagnosis(law, service, before, after))
        .flatMap((service) => {
          const [was, is] = [before, after].map((day) => payersOf(diseaseOn(service, witness, day, asked)));
          return move({ service }, was, is);
        });
      return moved.length === 0 ? [] : [{ ...witness, services: moved }];
    }),
    counts: {
      before: countsOf(diseasesOn(before, asked)),
      after: countsOf(diseasesOn(after, asked)),
    },
    readings: chosenFrom(DEFAULT_COVERAGE_READINGS, asked.readings),
    law: law.name,
    provisional: isBeyondKnownLaw(law, Math.max(before, after)),
  };
}

function payersOf({ ifInsured, ifUninsured }: { ifInsured: PackageAnswer; ifUninsured: PackageAnswer }): Payers {
  return { ifInsured: ifInsured.payer, ifUninsured: ifUninsured.payer };
}

function move<T>(
  what: T,
  before: Payers | undefined,
  after: Payers | undefined,
): (T & { before: Payers; after: Payers })[] {
  if (before === undefined || after === undefined) return [];
  const stays = before.ifInsured === after.ifInsured && before.ifUninsured === after.ifUninsured;
  return stays ? [] : [{ ...what, before, after }];
}

/** Services whose rule asks for the disease on either day; where the list of drugs decides too, it is left out. */
function readsDiagnosis(law: CoverageLaw, service: Service, ...days: number[]): boolean {
  return days.some((day) => {
    const edition = ruleOn(law, service, day);
    return edition !== undefined && rules[edition.value].reads.includes('diagnosis');
  });
}

/** One witness for each disease that a list of either day names; the later day's code where both have one. */
function witnessesOf(law: CoverageLaw, before: number, after: number): readonly Witness[] {
  const found = new Map<DiseaseCode, Witness>();
  for (const day of [before, after]) {
    for (const witness of [...socialWitnesses(law, day), ...chronicWitnesses(law, day)])
      found.set(witness.disease, witness);
  }
  return [...found.values()];
}

import { dayOf } from '../calendar/day.js';
import { type Service, services } from '../law/coverage/services.js';
import type { PackageAnswer } from './answers.js';
import { editionOf } from './care-case.js';
import { countsOf, diseaseOn, diseasesOn, type PackageCounts, type TableOptions } from './disease-packages.js';
import { inSituation } from './package-table.js';
import { rules } from './rules/index.js';
import { type SituationCode, situationsOf } from './situations.js';
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
  const before = dayOf(from, 12, 31);
  const after = dayOf(to, 12, 31);
  return {
    from,
    to,
    services: services.flatMap(({ code }) => {
      const told = [before, after].map((day) => editionOf(code, day)?.value ?? 'not-settled');
      return situationsOf(told).flatMap((situation): ServiceMove[] => {
        const [was, is] = [before, after].map((day) => payersOf(inSituation(code, situation, day, options)));
        return move({ service: code, situation: situation.code }, was, is);
      });
    }),
    diseases: witnessesOf(before, after).flatMap((witness) => {
      const moved = services
        .filter((each) => readsDiagnosis(each, before, after))
        .flatMap(({ code }) => {
          const [was, is] = [before, after].map((day) => payersOf(diseaseOn(code, witness, day, options)));
          return move({ service: code }, was, is);
        });
      return moved.length === 0 ? [] : [{ ...witness, services: moved }];
    }),
    counts: {
      before: countsOf(diseasesOn(before, options)),
      after: countsOf(diseasesOn(after, options)),
    },
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
function readsDiagnosis({ code }: (typeof services)[number], ...days: number[]): boolean {
  return days.some((day) => {
    const edition = editionOf(code, day);
    return edition !== undefined && rules[edition.value].reads.includes('diagnosis');
  });
}

/** One witness for each disease that a list of either day names; the later day's code where both have one. */
function witnessesOf(before: number, after: number): readonly Witness[] {
  const found = new Map<DiseaseCode, Witness>();
  for (const day of [before, after]) {
    for (const witness of [...socialWitnesses(day), ...chronicWitnesses(day)]) found.set(witness.disease, witness);
  }
  return [...found.values()];
}

import { OsmsError } from '../errors.js';
import { type ChildAges, DOCTOR_NORMS, type DoctorKind } from '../law/attachment/doctor-load.js';
import type { Citation } from '../law/documents.js';

/** People and doctors of a district or a region. */
export type DistrictRequest = {
  /** People attached. Door: a whole number from 0. */
  readonly population: number;
  /** Doctors who serve them. Door: a whole number from 0. */
  readonly doctors: number;
} & (
  | { readonly kind: Exclude<DoctorKind, 'paediatrician'>; readonly ageGroup?: never }
  | { readonly kind: 'paediatrician'; readonly ageGroup: ChildAges }
);

export interface DistrictLoad {
  /** People that one doctor may have. */
  readonly norm: number;
  /** People for each doctor, rounded to a whole number; `null` without doctors. */
  readonly perDoctor: number | null;
  /** People that could still be attached; negative: too many are. */
  readonly places: number;
  /** Doctors that the population needs by the norm. */
  readonly doctorsNeeded: number;
  readonly overloaded: boolean;
  readonly citations: readonly Citation[];
}

/**
 * How a district's load stands against the norm of its doctors.
 *
 * @throws OsmsError `facts.unreadable`: a number that is not whole or is negative
 * @see sources C (N = 1700, 900, 2200) and E (500 for ages 0–6)
 * @example
 * districtLoad({ kind: 'gp', population: 336_819, doctors: 210 }).perDoctor; // 1604
 */
export function districtLoad({ kind, ageGroup, population, doctors }: DistrictRequest): DistrictLoad {
  for (const count of [population, doctors]) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new OsmsError('facts.unreadable', `not a number of people: ${count}`);
  }
  const norm = DOCTOR_NORMS.value.find((each) => each.kind === kind && each.ageGroup === ageGroup)?.people;
  if (norm === undefined) throw new OsmsError('facts.unreadable', `no norm for ${kind} ${ageGroup ?? ''}`);
  const places = norm * doctors - population;
  return {
    norm,
    perDoctor: doctors === 0 ? null : Math.round(population / doctors),
    places,
    doctorsNeeded: Math.ceil(population / norm),
    overloaded: places < 0,
    citations: DOCTOR_NORMS.citations,
  };
}

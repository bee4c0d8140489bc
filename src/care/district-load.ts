import type { Answered } from '../answer/answered.js';
import { dayNumber } from '../answer/day-number.js';
import { own, ownOptions } from '../answer/own.js';
import { OsmsError } from '../errors.js';
import { type AttachmentLaw, attachmentLaw, type ChildAges, type DoctorKind } from '../law/attachment/index.js';
import type { Citation } from '../law/documents.js';
import { lastOf, standingOn } from '../law/edition.js';
import type { Day } from '../person/facts.js';

/** People and doctors of a district or a region. */
export type DistrictRequest = {
  /** People attached. Door: a whole number from 0. */
  readonly population: number;
  /** Doctors who serve them. Door: a whole number from 0. */
  readonly doctors: number;
  /** The day of whose norm is asked; left out: the latest norm. Door: `date.invalid`. */
  readonly on?: Day | undefined;
  /** The law to apply, made by `amend`; left out: the law as it is. */
  readonly law?: AttachmentLaw | undefined;
} & (
  | { readonly kind: Exclude<DoctorKind, 'paediatrician'>; readonly ageGroup?: never }
  | { readonly kind: 'paediatrician'; readonly ageGroup: ChildAges }
);

export interface DistrictLoad extends Pick<Answered<object>, 'law' | 'confidence'> {
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
 * @throws OsmsError `date.invalid`; `facts.unreadable`: a number that is not whole or is negative
 * @see the Ministry’s slides of 2019 (N = 1700, 900, 2200) and the clinic’s page (500 for ages 0–6)
 * @example
 * districtLoad({ kind: 'gp', population: 336_819, doctors: 210 }).perDoctor; // 1604
 */
export function districtLoad(request: DistrictRequest): DistrictLoad {
  const { kind, ageGroup, population, doctors, on, law = attachmentLaw } = ownOptions(request);
  for (const count of [population, doctors]) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new OsmsError('facts.unreadable', `not a number of people: ${count}`);
  }
  const edition = on === undefined ? lastOf(law.doctorNorms) : standingOn(law.doctorNorms, dayNumber(on));
  const norm = edition.value.find((each) => each.kind === kind && own(each, 'ageGroup') === ageGroup)?.people;
  if (norm === undefined) throw new OsmsError('facts.unreadable', `no norm for ${kind} ${ageGroup ?? ''}`);
  const places = norm * doctors - population;
  return {
    norm,
    perDoctor: doctors === 0 ? null : Math.round(population / doctors),
    places,
    doctorsNeeded: Math.ceil(population / norm),
    overloaded: places < 0,
    citations: edition.citations,
    law: law.name,
    confidence: edition.confidence,
  };
}

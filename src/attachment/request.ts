/** A request to be attached to a polyclinic. The input door checks everything that a comment marks with "Door:". */
import type { ApplicantKind, AttachmentDocument } from '../law/attachment/applicants.js';
import type { ChildAges, DoctorKind } from '../law/attachment/doctor-load.js';
import type { AttachmentGround } from '../law/attachment/grounds.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import type { Day } from '../person/facts.js';

/** A minute of civil time, `YYYY-MM-DDTHH:MM`; the one place of the library with a time of day. */
export type Minute = string;

export type Channel = 'egov' | 'in-person';

/** The doctor whose district the person would join. */
export interface Doctor {
  readonly kind: DoctorKind;
  /** Ages that a paediatrician's district takes; left out where it decides: undetermined. */
  readonly ageGroup?: ChildAges;
  /** People attached before the request. Door: a whole number from 0 (`type`). */
  readonly attached: number;
}

/** A contract of voluntary (ДМС) or imputed (ВМС) medical insurance. */
export interface Contract {
  readonly kind: 'dms' | 'vms';
  /** Last day of its term. Door: `date.invalid`. */
  readonly through: Day;
}

export interface AttachmentRequest {
  /** Door: `date.invalid` (day that exists, hours 00–23, minutes 00–59). */
  readonly submittedAt: Minute;
  /** Door: `unknown-value`. */
  readonly channel: Channel;
  /** Signed electronically; left out on eGov: it was, else there would be no request. */
  readonly signature?: boolean;
  /** Door: `unknown-value`. */
  readonly ground: AttachmentGround;
  /** Day of the latest free choice; left out: never. Door: `date.invalid`; after `submittedAt`: `period.reversed`. */
  readonly lastFreeChoiceOn?: Day;
  /** Lives in the unit that the clinic serves; left out: does. */
  readonly livesInUnit?: boolean;
  /** Lives in a border territory, from where a clinic of another unit may be chosen; left out: does not. */
  readonly borderTerritory?: boolean;
  /** Left out: not overloaded. */
  readonly doctor?: Doctor;
  /** Left out in person: undetermined. Door: each of `ApplicantKind` (`unknown-value`). */
  readonly applicantKinds?: readonly ApplicantKind[];
  /** The documents presented; left out: not known. Door: each of `AttachmentDocument` (`unknown-value`). */
  readonly documents?: readonly AttachmentDocument[];
  /** Some document turned out false; left out: none. */
  readonly documentsFalse?: boolean;
  readonly contract?: Contract;
  /** The clinic supplies the Fund; left out: it does. */
  readonly fundSupplier?: boolean;
  /** Public holidays and other days off besides Sundays. Door: each a day that exists. */
  readonly holidays?: readonly Day[];
  readonly readings?: Partial<Pick<PackageReadings, 'freeChoiceYear' | 'doctorLoad'>>;
}

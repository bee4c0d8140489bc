/** A request to be attached to a polyclinic. The input door checks everything that a comment marks with "Door:". */
import type { AskOptions } from '../answer/answered.js';
import type {
  ApplicantKind,
  AttachmentChannel,
  AttachmentDocument,
  AttachmentGround,
  AttachmentLaw,
  AttachmentReadings,
  ChildAges,
  ContractKind,
  DoctorKind,
} from '../law/attachment/index.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { Day } from '../person/facts.js';

/** A minute of civil time, `YYYY-MM-DDTHH:MM`; the one place of the library with a time of day. */
export type Minute = string;

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
  readonly kind: ContractKind;
  /** Last day of its term. Door: `date.invalid`. */
  readonly through: Day;
}

export interface AttachmentRequest extends Omit<AskOptions<AttachmentLaw>, 'strict'> {
  /** Door: `date.invalid` (day that exists, hours 00–23, minutes 00–59). */
  readonly submittedAt: Minute;
  /** Door: `unknown-value`. */
  readonly channel: AttachmentChannel;
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
  /** Choices where the law leaves a question open; the defaults for the rest. */
  readonly readings?: ChosenReadings<AttachmentReadings> | undefined;
}

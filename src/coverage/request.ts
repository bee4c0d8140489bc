/** What is asked about a service. The input door checks everything that a comment here marks with "Door:". */
import type { AskOptions } from '../answer/answered.js';
import type { CoverageLaw, CoverageReadings, DentalGroup, DrugList, IcdEntry, Service } from '../law/coverage/index.js';
import type { ChosenReadings } from '../law/reading-choices.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';

/** The facts about the care. A fact that the service does not use is accepted and ignored. */
export interface CareFacts {
  /** The day of the care. Door: a day that exists (`date.invalid`). */
  readonly on: Day;
  /** Door: one of `services` (`unknown-value`). */
  readonly service: Service;
  /** ICD-10; left out: none of the listed diseases. Door: `normaliseIcd` knows it (`unknown-value`). */
  readonly diagnosis?: string;
  /** Day on which the disease set in (infarction, stroke). Door: `date.invalid`; after `on`: `period.reversed`. */
  readonly onset?: Day;
  /** Day of discharge, for reading `windowStart: 'discharge'`. Door: as `onset`. */
  readonly discharge?: Day;
  /** The disease is only suspected; left out: confirmed. */
  readonly suspected?: boolean;
  /** The state threatens life; left out where it decides: undetermined. */
  readonly lifeThreatening?: boolean;
  /** First contact with primary care about this; left out where it decides: undetermined. */
  readonly firstContact?: boolean;
  /** The disease is dangerous to others: overrules the lists. Left out: the lists decide. */
  readonly dangerousToOthers?: boolean;
  /** Rehabilitation together with the treatment of the main disease; left out: no. */
  readonly withMainTreatment?: boolean;
  /** A congenital maxillofacial or facial defect; it also says that the patient is a child. Left out: none. */
  readonly congenitalPathology?: boolean;
  /** Left out: `[]`. Door: each of `DentalGroup` (`unknown-value`). */
  readonly dentalGroups?: readonly DentalGroup[];
  /** The part of the order's list that holds the disease and the drug. Door: `unknown-value`. */
  readonly onDrugList?: DrugList;
  /** Attached to a polyclinic. */
  readonly attached?: boolean;
  /** Holds the district doctor's referral. */
  readonly referral?: boolean;
  /** The provider is in the Fund's database. */
  readonly providerInFundDatabase?: boolean;
  /** Lists of the authorised body that this library does not have. Door: each entry as `icdMatcher` reads it. */
  readonly lists?: {
    /** The chronic diseases that stayed ГОБМП in 2025: ICD-10 codes and ranges (`I10-I13`); the others went to ОСМС. */
    readonly chronicInGobmp?: readonly IcdEntry[];
  };
}

/** The choices that hold for a question about care. */
export interface CareOptions<Law extends CoverageLaw = CoverageLaw> extends AskOptions<Law> {
  /** Choices where the law leaves a question open; the defaults for the rest. */
  readonly readings?: ChosenReadings<CoverageReadings> | undefined;
}

/** The patient: a person's facts, or no more than whether they are insured. Door: exactly one of the two (`required`, `unknown-key`). */
export type Patient =
  | {
      readonly insured: boolean;
      readonly person?: never;
      /** Left out: a citizen. Door: `kind` is a residence kind; the dates of a residence fact are accepted and ignored. */
      readonly residence?: { readonly kind: ResidenceKind };
    }
  | {
      readonly insured?: never;
      readonly person: Person | PersonFacts;
      /** Overrules the person's residence on the day, for the ceiling only. */
      readonly residence?: { readonly kind: ResidenceKind };
      /** Only facts recorded by this day count. Door: `date.invalid`. */
      readonly knownOn?: Day | undefined;
      /** Whether asking for this care insures at the crisis and emergency levels; left out: it does where ОСМС would pay. */
      readonly seekingCare?: boolean | undefined;
    };

/** The question who pays for a service. */
export type CoverageRequest = CareFacts & CareOptions & Patient;

/** What is asked and answered about the people under a district doctor's observation. */
import type { Answered } from '../answer/answered.js';
import type { CareOptions } from '../coverage/index.js';
import type { CareLaw, OutreachAction, OutreachMessage, OutreachPath } from '../law/care/index.js';
import type { CoverageReadings, Service } from '../law/coverage/index.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { Route } from '../routes/index.js';
import type { Reason } from '../status/index.js';

/** Somebody under dynamic observation (Д-учёт). */
export interface Observed {
  readonly id: string | number;
  readonly person: Person | PersonFacts;
  /** ICD-10 codes under observation. Door: `normaliseIcd` knows each (`unknown-value`). */
  readonly diagnoses?: readonly string[];
}

export interface OutreachOptions extends Omit<CareOptions<CareLaw>, 'sensitivity'> {
  readonly on: Day;
  /** Call also those whose insurance ends by this day; left out: only those who are not insured. */
  readonly endingBy?: Day;
}

export type OutreachCause = 'not-insured' | 'insured-on-request' | 'not-known' | 'insurance-ends';

/** A patient to call, why, and what to tell them. */
export interface OutreachCall {
  readonly id: string | number;
  readonly cause: OutreachCause;
  readonly reasons: readonly Reason[];
  /** Last day of insurance, with `insurance-ends`. */
  readonly through?: Day;
  /** Care under observation that ОСМС would pay for, and that the patient now has to pay for. */
  readonly atStake: readonly { readonly diagnosis: string; readonly services: readonly Service[] }[];
  readonly actions: readonly OutreachAction[];
  readonly paths: readonly { readonly path: OutreachPath; readonly citations: readonly Citation[] }[];
  readonly tell: readonly { readonly message: OutreachMessage; readonly citations: readonly Citation[] }[];
  readonly citations: readonly Citation[];
  /** How sure the law is on which the call rests. */
  readonly confidence: Confidence;
  /** The lawful ways to be insured; present when the patient is not. */
  readonly routes?: readonly Route[];
}

export interface Outreach extends Omit<Answered<CoverageReadings>, 'assumed' | 'decidedBy'> {
  readonly on: Day;
  /** Those with care at stake first, else in the order given. */
  readonly calls: readonly OutreachCall[];
  readonly counts: {
    readonly observed: number;
    readonly insured: number;
    readonly toCall: number;
    /** People who take no part in the scheme: no call insures them. */
    readonly notParticipants: number;
  };
}

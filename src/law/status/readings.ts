import { frozen } from '../frozen.js';
import { defaultsOf, type ReadingChoices } from '../reading-choices.js';

/** The switches of the law's open questions about the status. Each has a default, the reason for it, and an entry in docs/readings.md. */
export interface Readings {
  /** Refugees take part in the scheme like permanent residents. */
  readonly refugeesParticipate: boolean;
  /** The exempt categories hold for members of an EAEU worker's family as for citizens. */
  readonly eaeuFamilyCategories: boolean;
  /** A person in military, law-enforcement or special service is insured; otherwise they stand outside the scheme. */
  readonly serviceIsInsured: boolean;
  /** `lapse`: a debt ends the right only when the right has lapsed; `any-arrears`: any debt of the last twelve months ends it. */
  readonly arrearsRule: 'lapse' | 'any-arrears';
  /** A month in a category gives a grace, as a paid month does. */
  readonly graceAfterCategory: boolean;
  /** A month that only the state covered interrupts the sixty months of a long-standing payer. */
  readonly stateMonthsBreakSixty: boolean;
  /** A category holds only from the day on which the law first listed it (house arrest: 28 March 2022). */
  readonly categoriesFromTheirLaw: boolean;
}

/** Every choice of every switch; the first is the default. */
export const readingChoices: ReadingChoices<Readings> = frozen({
  refugeesParticipate: [true, false],
  eaeuFamilyCategories: [true, false],
  serviceIsInsured: [true, false],
  arrearsRule: ['lapse', 'any-arrears'],
  graceAfterCategory: [false, true],
  stateMonthsBreakSixty: [true, false],
  categoriesFromTheirLaw: [false, true],
} as const);

export const DEFAULT_READINGS: Readings = defaultsOf(readingChoices);

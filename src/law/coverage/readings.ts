import { frozen } from '../frozen.js';
import { defaultsOf, type ReadingChoices } from '../reading-choices.js';
import { type Readings, readingChoices } from '../status/readings.js';

/** The switches of the open questions of the packages. Each has a default and an entry in docs/readings.md. */
export interface PackageReadings {
  /** Transplantation goes to ОСМС in 2026 (the Ministry’s slides of 2026 name it a gain of being insured) or stays ГОБМП (the clinic’s page). */
  readonly transplantation: 'osms-from-2026' | 'gobmp';
  /** A code on the social and on the chronic list: the social list wins, or the chronic one. */
  readonly overlap: 'social-wins' | 'chronic-wins';
  /** The six months of an infarction and the year of a stroke run from `onset`, or from `discharge`. */
  readonly windowStart: 'onset' | 'discharge';
  /** Emergency care of asylum seekers and temporary foreigners: as their ceiling says, or as for an uninsured citizen. */
  readonly foreignersEmergency: 'ceiling' | 'as-uninsured-citizen';
  /** Carers of a person disabled of group I have emergency dental care if disabled from childhood, or always. */
  readonly dentalCarers: 'from-childhood' | 'any';
}

/** All switches that an answer about packages depends on: those of the status and those of the packages. */
export type CoverageReadings = Readings & PackageReadings;

/** Every choice of every switch of the packages; the first is the default. */
export const packageReadings: ReadingChoices<PackageReadings> = frozen({
  transplantation: ['osms-from-2026', 'gobmp'],
  overlap: ['social-wins', 'chronic-wins'],
  windowStart: ['onset', 'discharge'],
  foreignersEmergency: ['ceiling', 'as-uninsured-citizen'],
  dentalCarers: ['from-childhood', 'any'],
} as const);

/** Those and every choice of the status. */
export const coverageReadings: ReadingChoices<CoverageReadings> = frozen({ ...readingChoices, ...packageReadings });

export const DEFAULT_COVERAGE_READINGS: CoverageReadings = defaultsOf(coverageReadings);

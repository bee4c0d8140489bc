/** The switches of the open questions of packages and attachment. Each has a default and an entry in docs/readings.md. */
export interface PackageReadings {
  /** Transplantation goes to ОСМС in 2026 (the Ministry’s slides of 2026 names it a gain of being insured) or stays ГОБМП (the clinic’s page). */
  readonly transplantation: 'osms-from-2026' | 'gobmp';
  /** A code on the social and on the chronic list: the social list wins, or the chronic one. */
  readonly overlap: 'social-wins' | 'chronic-wins';
  /** The six months of an infarction and the year of a stroke run from `onset`, or from `discharge`. */
  readonly windowStart: 'onset' | 'discharge';
  /** Emergency care of asylum seekers and temporary foreigners: as their ceiling says, or as for an uninsured citizen. */
  readonly foreignersEmergency: 'ceiling' | 'as-uninsured-citizen';
  /** Carers of a person disabled of group I have emergency dental care if disabled from childhood, or always. */
  readonly dentalCarers: 'from-childhood' | 'any';
  /** Free choice of a clinic "once a year": once in a calendar year, or once in twelve months. */
  readonly freeChoiceYear: 'calendar-year' | 'twelve-months';
  /** A doctor is overloaded when those attached exceed the norm, or when the applicant would make them exceed it. */
  readonly doctorLoad: 'attached' | 'with-applicant';
}

export const DEFAULT_PACKAGE_READINGS: PackageReadings = {
  transplantation: 'osms-from-2026',
  overlap: 'social-wins',
  windowStart: 'onset',
  foreignersEmergency: 'ceiling',
  dentalCarers: 'from-childhood',
  freeChoiceYear: 'calendar-year',
  doctorLoad: 'attached',
};

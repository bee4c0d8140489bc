/** The open questions about contributions; a question about a person's status has its own `Readings`. */
export interface ContributionReadings {
  /** The employer's deduction for a full-time student who works: `exempt` like the own contribution, or `due`. */
  readonly studentEmployerDeduction: 'exempt' | 'due';
}

export const DEFAULT_CONTRIBUTION_READINGS: ContributionReadings = { studentEmployerDeduction: 'exempt' };

/** The readings in force for a call: the caller's choices over the defaults. */
export function contributionReadingsFrom(chosen: Partial<ContributionReadings> | undefined): ContributionReadings {
  return chosen === undefined ? DEFAULT_CONTRIBUTION_READINGS : { ...DEFAULT_CONTRIBUTION_READINGS, ...chosen };
}

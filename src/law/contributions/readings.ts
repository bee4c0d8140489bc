import { frozen } from '../frozen.js';
import { defaultsOf, type ReadingChoices } from '../reading-choices.js';

/** The open questions about contributions; a question about a person's status has its own `Readings`. */
export interface ContributionReadings {
  /** The employer's deduction for a full-time student who works: `exempt` like the own contribution, or `due`. */
  readonly studentEmployerDeduction: 'exempt' | 'due';
}

/** Every choice of every switch; the first is the default. One payroll code base charges the employer of a student. */
export const contributionReadingChoices: ReadingChoices<ContributionReadings> = frozen({
  studentEmployerDeduction: ['exempt', 'due'],
});

/** What is chosen for who says nothing. */
export const DEFAULT_CONTRIBUTION_READINGS: ContributionReadings = defaultsOf(contributionReadingChoices);

import { dayNumber } from '../answer/day-number.js';
import { ownOptions } from '../answer/own.js';
import { type CareLaw, careLaw } from '../law/care/index.js';
import { type CoverageReadings, DEFAULT_COVERAGE_READINGS } from '../law/coverage/index.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { OutreachOptions } from './outreach-answers.js';

/** The options read once. */
export interface OutreachAsked {
  readonly day: number;
  /** The last day whose end of insurance is worth a call. */
  readonly endingBy: number | undefined;
  readonly law: CareLaw;
  readonly readings: CoverageReadings;
  /** The choices that every question about an observed person gets. */
  readonly choices: Pick<OutreachOptions, 'on' | 'strict' | 'law'> & { readonly readings?: CoverageReadings };
}

/** @throws OsmsError `date.invalid` */
export function readOutreach(options: OutreachOptions): OutreachAsked {
  const { on, endingBy, law, readings: chosen, strict } = ownOptions(options);
  const readings = chosenFrom(DEFAULT_COVERAGE_READINGS, chosen);
  return {
    day: dayNumber(on),
    endingBy: endingBy === undefined ? undefined : dayNumber(endingBy),
    law: law ?? careLaw,
    readings,
    choices: { on, law, strict, ...(chosen !== undefined && { readings }) },
  };
}

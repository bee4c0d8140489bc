/** Questions about whole years. */
import type { Questions } from './ask.js';
import { packageReadings } from './coverages.js';
import type { Dice } from './dice.js';

const PAYMENT_YEARS = Array.from({ length: 12 }, (_, at) => 2017 + at);
const PACKAGE_YEARS = Array.from({ length: 10 }, (_, at) => 2019 + at);
const PAIRS = PACKAGE_YEARS.flatMap((from) => PACKAGE_YEARS.filter((to) => to > from).map((to) => ({ from, to })));

/** Every table with the default readings, then those of the packages with others. */
const EVERY: readonly Questions['table'][] = [
  ...PAYMENT_YEARS.map((year) => ({ of: 'contributions', year }) as const),
  ...PACKAGE_YEARS.map((year) => ({ of: 'packages', year, options: {} }) as const),
  ...PAIRS.map((years) => ({ of: 'difference', ...years, options: {} }) as const),
];

export const TABLES = EVERY.length + PACKAGE_YEARS.length;

export function table(dice: Dice, at: number): Questions['table'] {
  const year = PACKAGE_YEARS[at - EVERY.length] as number;
  return EVERY[at] ?? { of: 'packages', year, options: { readings: packageReadings(dice) } };
}

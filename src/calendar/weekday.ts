/** Days of the week. */

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const FROM_DAY_ZERO: readonly Weekday[] = [
  ...(['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'] as const),
];

/** The day of the week of a day number; day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): Weekday {
  const week = FROM_DAY_ZERO.length;
  return FROM_DAY_ZERO[((day % week) + week) % week] ?? 'thursday';
}

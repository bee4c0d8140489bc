/** Dice that fall the same for the same seed (mulberry32). */

/** Whole numbers from `low` to `high`, both possible. */
export type Dice = (low: number, high: number) => number;

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

export function pick<const T>(dice: Dice, list: readonly T[]): T {
  return list[dice(0, list.length - 1)] as T;
}

export function chance(dice: Dice, percent: number): boolean {
  return dice(1, 100) <= percent;
}

/** One to `most` of what is made. */
export function some<T>(dice: Dice, most: number, make: () => T): T[] {
  return Array.from({ length: dice(1, most) }, make);
}

/** Some of the keys, none of them `undefined`. */
export type Settings<T> = { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Of each choice one value or none: `percent` of the keys are there. */
export function settings<T extends object>(
  dice: Dice,
  percent: number,
  choices: { readonly [Key in keyof T]?: readonly Exclude<T[Key], undefined>[] },
): Settings<T> {
  const made: Settings<T> = {};
  for (const key of Object.keys(choices) as (keyof T)[]) {
    if (chance(dice, percent)) made[key] = pick(dice, choices[key] as readonly Exclude<T[keyof T], undefined>[]);
  }
  return made;
}

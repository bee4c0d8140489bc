import type { ReadingChoices } from '../law/reading-choices.js';

/** The switches each of which, turned alone, gives another result; `ask` writes the result as text to compare. */
export function decidingReadings<R extends object>(
  choices: ReadingChoices<R>,
  readings: R,
  ask: (readings: R) => string,
): readonly (keyof R & string)[] {
  const now = ask(readings);
  const names = Object.keys(choices) as (keyof R & string)[];
  return names.filter((name) =>
    choices[name].some((choice) => choice !== readings[name] && ask({ ...readings, [name]: choice }) !== now),
  );
}

/** The switches of the law's open questions: what may be chosen, and what is chosen for who says nothing. */

/** Every choice of every switch; the first is the default. A switch that is forgotten does not compile. */
export type ReadingChoices<R> = { readonly [Name in keyof R]: readonly [R[Name], R[Name], ...R[Name][]] };

/** Choices for a call; a switch left out, or `undefined`, means the default. */
export type ChosenReadings<R> = { readonly [Name in keyof R]?: R[Name] | undefined };

/** The default of every switch. */
export function defaultsOf<R extends object>(choices: ReadingChoices<R>): R {
  const names = Object.keys(choices) as (keyof R)[];
  return Object.freeze(Object.fromEntries(names.map((name) => [name, choices[name][0]])) as R);
}

/** The readings in force for a call: the caller's own choices over the defaults; what they do not name is ignored. */
export function chosenFrom<R extends object>(defaults: R, chosen: ChosenReadings<R> | undefined): R {
  if (chosen === undefined) return defaults;
  const readings = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof R)[]) {
    const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    if (choice !== undefined) readings[name] = choice as R[keyof R];
  }
  return Object.freeze(readings);
}

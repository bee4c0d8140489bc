/** Overwrites whatever can be overwritten in a value, to the ground: what a careless caller may do to an answer. */
export function smash(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    smash(item);
    Reflect.set(value, key, typeof item === 'string' ? 'smashed' : undefined);
  }
}

/** Runs a question while every object inherits something, and cleans up. */
export function whilePolluted<T>(inherited: object, ask: () => T): T {
  Object.assign(Object.prototype, inherited);
  try {
    return ask();
  } finally {
    for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
  }
}

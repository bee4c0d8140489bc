/** Overwrites whatever can be overwritten in a value, to the ground: what a careless caller may do to an answer. */
export function smash(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    smash(item);
    Reflect.set(value, key, typeof item === 'string' ? 'smashed' : undefined);
  }
}

/** What is not frozen in a value, with the way to it. */
export function open(value: unknown, path = '', seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const within = Object.entries(value).flatMap(([key, item]) => open(item, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? within : [path, ...within];
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

/** The value at a key that an object has itself: what somebody put on every object's prototype says nothing about a person. */
export function own<T extends object, Key extends keyof T>(object: T, key: Key): T[Key] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An ancestor with nothing to inherit; objects that have it are quicker to read than those without any. */
const NOTHING: object = Object.freeze(Object.create(null));

/** Options as the caller wrote them, without anything inherited. */
export function ownOptions<T extends object>(options: T): T {
  return Object.assign(Object.create(NOTHING) as T, options);
}

/** What is frozen in all its depth. */
const deep = new WeakSet<object>();

/**
 * Law data are handed out in answers: nobody who receives one may change them for the next. Freezes all of it, in place,
 * also what somebody has frozen at its surface only.
 */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !deep.has(data)) {
    deep.add(Object.freeze(data));
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}

import type { Issue } from '../errors.js';
import { issue, type Path } from './issue.js';

/** Items that a group may have. */
export const MAX_ITEMS = 2000;
/** Levels that a request may be nested. */
export const MAX_DEPTH = 16;

const PROTOTYPE_KEY = '__proto__';

/**
 * Finds what must not even be looked into: lists that are too long, values nested too deep, keys that would
 * reach a prototype. Returns the data without them, so that the rest can still be checked; its records inherit nothing,
 * so that a key which somebody put on every object's prototype is none that the data have.
 */
export function withinBounds(data: unknown, issues: Issue[], path: Path = []): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (path.length >= MAX_DEPTH) {
    issues.push(issue('too-deep', path, { limit: MAX_DEPTH }));
    return null;
  }
  if (Array.isArray(data)) {
    if (data.length > MAX_ITEMS) {
      issues.push(issue('too-many', path, { limit: MAX_ITEMS }));
      return [];
    }
    return data.map((item, at) => withinBounds(item, issues, [...path, at]));
  }
  const safe = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(data)) {
    if (key === PROTOTYPE_KEY) issues.push(issue('unknown-key', [...path, key], { key }));
    else safe[key] = withinBounds((data as Record<string, unknown>)[key], issues, [...path, key]);
  }
  return safe;
}

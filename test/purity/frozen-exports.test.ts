/** Whatever a caller can reach from an import is frozen to the ground: nobody's edit becomes anybody's law. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('scripts/entries.json', root), 'utf8')) as Record<string, string>;

/** The ways to every object within a value that can still be changed; functions are looked at for what hangs on them. */
function* openIn(path: string, value: unknown, seen: Set<unknown>): Generator<string> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  if (typeof value === 'object' && !Object.isFrozen(value)) yield path;
  for (const key of Object.keys(value)) yield* openIn(`${path}.${key}`, (value as Record<string, unknown>)[key], seen);
}

describe('every export', () => {
  it.each(Object.entries(entries))('of %s is frozen to the ground', async (name, file) => {
    const exported = (await import(new URL(file, root).href)) as Record<string, unknown>;
    const open = Object.entries(exported).flatMap(([key, value]) => [...openIn(key, value, new Set())]);
    expect({ name, open }).toEqual({ name, open: [] });
    expect(Object.keys(exported).length).toBeGreaterThan(0);
  });

  it('would be found, were it open', () => {
    const half = Object.freeze({ list: [{ deep: Object.freeze({}) }] });
    expect([...openIn('x', half, new Set())]).toEqual(['x.list', 'x.list.0']);
  });
});

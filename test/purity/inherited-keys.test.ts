/** What somebody put on every object's prototype says nothing about a person, a request or an option. */
import { afterEach, describe, expect, it } from 'vitest';
import { ask, type Kind } from '../frozen/ask.js';
import { kinds, questionsOf } from '../frozen/corpus.js';

const EACH = 40;

const polluted = new Set<string>();

afterEach(() => {
  for (const key of polluted) Reflect.deleteProperty(Object.prototype, key);
  polluted.clear();
});

function pollute(key: string, value: unknown): void {
  Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: false, writable: true });
  polluted.add(key);
}

/** Every key that a question has somewhere, with a value that it has there. */
function keysIn(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value) && !found.has(key)) found.set(key, item);
    keysIn(item, found);
  }
  return found;
}

describe('a key that is only inherited', () => {
  it.each(kinds)('changes no answer of %s', (kind: Kind) => {
    const all = questionsOf(kind, 0);
    const keys = [...all.reduce((found, question) => keysIn(question, found), new Map<string, unknown>())];
    const questions = all.slice(0, EACH);
    const before = questions.map((question) => JSON.stringify(ask(kind, question)));
    const changed = keys.filter(([key, value]) => {
      pollute(key, value);
      const after = questions.map((question) => JSON.stringify(ask(kind, question)));
      Reflect.deleteProperty(Object.prototype, key);
      return after.some((answer, at) => answer !== before[at]);
    });
    expect(changed.map(([key]) => key)).toEqual([]);
    expect(keys.length).toBeGreaterThan(1);
  });
});

/** What somebody put on every object's prototype says nothing about a person, a request or an option. */
import { afterEach, describe, expect, it } from 'vitest';
import { ask, type Kind } from '../frozen/ask.js';
import { kinds, questionsOf } from '../frozen/corpus.js';

/** Questions asked under each polluted key; fewer where one answer asks many. */
const EACH: Readonly<Record<Kind, number>> = {
  status: 40,
  timeline: 40,
  contribution: 40,
  penalty: 40,
  coverage: 40,
  diseases: 40,
  account: 4,
  arrears: 40,
  routes: 6,
  cashier: 20,
  care: 20,
  dental: 20,
  outreach: 3,
  attachment: 40,
  district: 40,
  table: 3,
};

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
    const questions = all.slice(0, EACH[kind]);
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

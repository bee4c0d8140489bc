/** An answer is its own: whoever edits one changes no later one. Every kind of answer is smashed and asked again. */
import { describe, expect, it } from 'vitest';
import { ask, type Kind } from '../frozen/ask.js';
import { kinds, questionsOf } from '../frozen/corpus.js';

const EACH = 120;

/** Puts other values in the place of every value that lets itself be changed, however deep. */
function smash(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  let edits = 0;
  for (const key of Object.keys(value)) {
    const record = value as Record<string, unknown>;
    edits += smash(record[key], seen);
    if (Reflect.set(record, key, 'smashed')) edits++;
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.length = 0;
  return edits;
}

describe('an edited answer', () => {
  it.each(kinds)('of %s changes no later one', (kind: Kind) => {
    const questions = questionsOf(kind, 0).slice(0, EACH);
    const before = questions.map((question) => JSON.stringify(ask(kind, structuredClone(question))));
    const edits = questions.map((question) => smash(ask(kind, structuredClone(question))));
    const after = questions.map((question) => JSON.stringify(ask(kind, structuredClone(question))));
    expect(after).toEqual(before);
    expect(edits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  });
});

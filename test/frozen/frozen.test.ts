/** The library answers as it did when its answers were frozen. How to use it: README.md. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, type Kind } from './ask.js';
import { chunksOf, kinds, questionsOf } from './corpus.js';
import { type Asked, readDump, writeDump } from './dump.js';
import { isMeant } from './meant.js';
import { documentsCited, normalForm } from './normal-form.js';

/** `answers`: hashes of answers without citations; `documents`: of the documents that they cite; one for each chunk. */
type Hashes = Record<'answers' | 'documents', string[]>;

const FILE = new URL('hashes.json', import.meta.url);
const { FROZEN: mode, FROZEN_TO: to, FROZEN_AGAINST: against } = process.env;
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Hashes>;
const written: Record<string, Hashes> = {};

function askedIn(kind: Kind, chunk: number): Asked[] {
  const questions = questionsOf(kind, chunk).filter((question) => !isMeant(kind, question));
  return questions.map((question) => ({ question, answer: ask(kind, question) }));
}

function dumpedIn(folder: string, kind: Kind, chunk: number): Asked[] {
  return readDump(folder, kind, chunk).filter(({ question }) => !isMeant(kind, question as never));
}

function hashOf(values: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex').slice(0, 16);
}

function hashesOf(kind: Kind, source: (chunk: number) => readonly Asked[]): Hashes {
  const hashes: Hashes = { answers: [], documents: [] };
  for (let chunk = 0; chunk < chunksOf(kind); chunk++) {
    const asked = source(chunk);
    if (mode === 'dump' && to !== undefined) writeDump(to, kind, chunk, asked);
    hashes.answers.push(hashOf(asked.map(({ answer }) => normalForm(answer))));
    hashes.documents.push(hashOf(asked.map(({ answer }) => documentsCited(answer))));
  }
  return hashes;
}

/** Fails at the first question of a chunk that is answered otherwise than in the dump. */
function showDifference(kind: Kind, chunk: number, form: (answer: unknown) => unknown): void {
  if (against === undefined) return;
  const old = dumpedIn(against, kind, chunk);
  for (const [at, { question, answer }] of askedIn(kind, chunk).entries()) {
    const plain = JSON.parse(JSON.stringify({ question, answer })) as Asked;
    const text = `${kind}, chunk ${chunk}, question ${at}: ${JSON.stringify(question)}`;
    expect(form(plain.answer), text).toEqual(form(old[at]?.answer));
  }
}

function compare(kind: Kind, part: keyof Hashes, form: (answer: unknown) => unknown): void {
  const now = written[kind]?.[part] ?? [];
  const different = now.flatMap((hash, chunk) => (hash === kept[kind]?.[part][chunk] ? [] : [chunk]));
  const [first] = different;
  const which = `${different.slice(0, 20).join(', ')}${different.length > 20 ? ', …' : ''}`;
  expect.soft(different.length, `${kind}, ${part}: of ${now.length} chunks differ ${which}`).toBe(0);
  if (first !== undefined) showDifference(kind, first, form);
}

describe.each(kinds)('%s', (kind) => {
  it('is answered as before', { timeout: 120_000 }, () => {
    written[kind] = hashesOf(kind, (chunk) =>
      mode === 'write' && against !== undefined ? dumpedIn(against, kind, chunk) : askedIn(kind, chunk),
    );
    if (mode === undefined) compare(kind, 'answers', normalForm);
  });

  it('cites the same documents as before', () => {
    if (mode === undefined) compare(kind, 'documents', documentsCited);
  });
});

afterAll(() => {
  if (mode === 'write') writeFileSync(FILE, `${JSON.stringify({ ...kept, ...written }, null, 1)}\n`);
});

/** The glossary: every identifier in it exists, and every code that it has to explain stands in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import entries from '../../scripts/entries.json' with { type: 'json' };
import { contributionTable } from '../../src/contributions/index.js';
import { currentLaw } from '../../src/law/law.js';
import { groundBasis, reasonBasis } from '../../src/law/status/grounds.js';
import { welfareLevels } from '../../src/law/status/welfare.js';
import { groupNames } from '../../src/person/groups.js';
import { insuranceStatus } from '../../src/status/insurance-status.js';
import { OUTCOMES } from '../../src/status/outcome.js';

const ROOT = join(import.meta.dirname, '../..');
const HEAD = ['қазақша', 'русский', 'English', 'identifier'];

/** The cells of every row. */
const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));
const terms = rows.filter((cells) => cells.join() !== HEAD.join());
const named = terms.flatMap((cells) =>
  [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, identifier]) => identifier),
);

/** Every key and every text within something, whatever its depth. */
function wordsIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'string') found.add(value);
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const [key, inner] of Object.entries(value)) {
    found.add(key);
    wordsIn(inner, found);
  }
  return found;
}

const listedCategories = currentLaw.categories.flatMap(({ value }) => value.map(({ code }) => code));

describe('the glossary', () => {
  it('has four cells a row, none of them empty', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((cells) => cells.length !== HEAD.length || cells.some((cell) => cell.trim() === ''))).toEqual(
      [],
    );
  });

  it('names only what exists: an export, a code or a key of data', async () => {
    const exported = await Promise.all(
      Object.values(entries).map(async (file) => ({ ...((await import(join(ROOT, file))) as object) })),
    );
    const answers = [contributionTable(2026), insuranceStatus({}, { on: '2026-01-01' })];
    const known = wordsIn([exported, currentLaw, OUTCOMES, groupNames, welfareLevels, answers]);
    expect(named.filter((identifier) => !known.has(identifier))).toEqual([]);
  });

  it.each([
    ['outcome', OUTCOMES],
    ['ground', Object.keys(groundBasis)],
    ['category', listedCategories],
    ['reason', Object.keys(reasonBasis)],
    ['group of facts', groupNames],
    ['level of welfare', welfareLevels],
    ['kind of residence', Object.keys(currentLaw.residenceKinds)],
    ['kind of payment', Object.keys(currentLaw.paymentKinds)],
    ['payer', Object.keys(currentLaw.payers)],
    ['service', Object.keys(currentLaw.services)],
    ['ground of attachment', Object.keys(currentLaw.attachmentGrounds)],
  ])('has every %s', (_, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !named.includes(code))).toEqual([]);
  });

  it('gives each language its own words', () => {
    const [kazakh, russian, english] = [0, 1, 2].map((column) => terms.map((cells) => cells[column]).join(' '));
    expect(kazakh).toMatch(/[әғқңөұүһі]/);
    expect(russian?.match(/[әғқңөұүһі]/g) ?? []).toEqual([]);
    expect(english?.match(/[а-яё]/gi) ?? []).toEqual([]);
  });
});

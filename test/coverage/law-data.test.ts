import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/calendar/day.js';
import { icdMatcher } from '../../src/coverage/icd.js';
import { rules } from '../../src/coverage/rules/index.js';
import { attachmentReasons } from '../../src/law/attachment/index.js';
import { careLaw } from '../../src/law/care/index.js';
import { conditionCitations, coverageLaw, coverageReasons, openItems } from '../../src/law/coverage/index.js';
import { type Citation, documents } from '../../src/law/documents.js';
import { type Editions, lawDay } from '../../src/law/edition.js';
import { isEditions, isRecord } from '../../src/law/every-edition.js';
import { routeLaw } from '../../src/law/routes/index.js';

/** Every list of editions of a part of the law, with its path. */
function editionsIn(part: unknown, path: string): (readonly [string, Editions<unknown>])[] {
  if (isEditions(part)) return [[path, part]];
  return isRecord(part) ? Object.entries(part).flatMap(([key, each]) => editionsIn(each, `${path}.${key}`)) : [];
}

function citationsIn(data: unknown): Citation[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('document' in data && 'place' in data) return [data as Citation];
  return Object.values(data).flatMap(citationsIn);
}

const values = editionsIn(careLaw, 'law').flatMap(([path, list]) => list.map((edition) => [path, edition] as const));

describe('the law of packages and attachment', () => {
  it('has many values, each with a citation, a day of checking and a confidence', () => {
    expect(values.length).toBeGreaterThan(60);
    for (const [path, { citations, checkedOn, confidence, from }] of values) {
      expect(citations.length, path).toBeGreaterThan(0);
      expect(parseDay(checkedOn), path).toBeDefined();
      expect(parseDay(from), path).toBeDefined();
      expect(['H', 'M', 'L'], path).toContain(confidence);
    }
  });

  it('cites documents that exist, at a place', () => {
    for (const { document, place } of citationsIn([
      careLaw,
      coverageReasons,
      openItems,
      conditionCitations,
      attachmentReasons,
    ])) {
      expect(documents[document]).toBeDefined();
      expect(place).not.toBe('');
    }
  });

  it('leaves no day out between the editions of a value, and begins by 2026', () => {
    const counted = ['drugListSize', 'announcedDiseaseCounts'];
    const scheme = Object.keys(routeLaw);
    const lists = Object.entries(careLaw).filter(([name]) => ![...counted, ...scheme].includes(name));
    for (const [path, list] of lists.flatMap(([name, part]) => editionsIn(part, name))) {
      expect(list[0]?.from.slice(4), path).toBe('-01-01');
      expect(list.at(-1)?.through, path).toBeUndefined();
      for (const [at, { from }] of list.entries()) {
        const eve = formatDay(lawDay(from) - 1);
        if (at > 0) expect(list[at - 1]?.through, path).toBe(eve);
      }
    }
  });

  it('names every service once, by a rule that exists, and every rule is used', () => {
    expect(Object.keys(coverageLaw.services)).toHaveLength(32);
    const used = new Set(Object.values(coverageLaw.services).flatMap(({ rule }) => rule.map(({ value }) => value)));
    expect([...used].sort()).toEqual(Object.keys(rules).sort());
  });

  it('has 13 and 11 social diseases, 27 chronic groups, 14 names for foreigners in 13 categories', () => {
    expect(coverageLaw.sociallySignificant.map(({ value }) => value.length)).toEqual([13, 11]);
    expect(coverageLaw.chronicDiseases.map(({ value }) => value.length)).toEqual([27, 27]);
    expect(coverageLaw.foreignersDiseases.map(({ value }) => value.length)).toEqual([13]);
  });

  it('has only ICD-10 codes that can be read', () => {
    const { sociallySignificant, chronicDiseases, foreignersDiseases } = coverageLaw;
    const lists = [...sociallySignificant, ...chronicDiseases, ...foreignersDiseases];
    for (const { value } of lists) for (const { entries } of value) expect(() => icdMatcher(entries)).not.toThrow();
  });
});

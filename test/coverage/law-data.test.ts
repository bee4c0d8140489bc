import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/calendar/day.js';
import { icdMatcher } from '../../src/coverage/icd.js';
import { rules } from '../../src/coverage/rules/index.js';
import * as packages from '../../src/law/coverage/index.js';
import { type Citation, documents } from '../../src/law/documents.js';
import type { Edition } from '../../src/law/edition.js';

/** Every value of the law that the packages export, with its path. */
function valuesIn(data: unknown, path: string): (readonly [string, Edition<unknown>])[] {
  if (typeof data !== 'object' || data === null) return [];
  const found = 'citations' in data && 'checkedOn' in data ? [[path, data as Edition<unknown>] as const] : [];
  return [...found, ...Object.entries(data).flatMap(([key, each]) => valuesIn(each, `${path}.${key}`))];
}

function citationsIn(data: unknown): Citation[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('document' in data && 'place' in data) return [data as Citation];
  return Object.values(data).flatMap(citationsIn);
}

const values = valuesIn(packages, 'packages');

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
    for (const { document, place } of citationsIn(packages)) {
      expect(documents[document]).toBeDefined();
      expect(place).not.toBe('');
    }
  });

  it('leaves no day out between the editions of a value', () => {
    const editions = [
      ...packages.services.map((service) => service.editions),
      ...[
        packages.sociallySignificant,
        packages.chronicDiseases,
        packages.SUSPICION_IN_GOBMP,
        packages.CHRONIC_PACKAGE,
      ],
      ...[
        packages.EMERGENCY_OF_INSURED,
        packages.EMERGENCY_OF_UNINSURED,
        packages.REHABILITATION_IN_GOBMP,
        packages.CAMPAIGN,
      ],
    ] as readonly (readonly Edition<unknown>[])[];
    for (const list of editions) {
      expect(list[0]?.from).toBe('2020-01-01');
      expect(list.at(-1)?.through).toBeUndefined();
      for (const [at, { from }] of list.entries()) {
        if (at > 0) expect(list[at - 1]?.through).toBe(formatDay((parseDay(from) as number) - 1));
      }
    }
  });

  it('names every service once, by a rule that exists, and every rule is used', () => {
    const codes = packages.services.map(({ code }) => code);
    expect(new Set(codes).size).toBe(32);
    const used = new Set(packages.services.flatMap(({ editions }) => editions.map(({ value }) => value)));
    expect([...used].sort()).toEqual(Object.keys(rules).sort());
  });

  it('has 13 and 11 social diseases, 27 chronic groups, 14 names for foreigners in 13 categories', () => {
    expect(packages.sociallySignificant.map(({ value }) => value.length)).toEqual([13, 11]);
    expect(packages.chronicDiseases[0]?.value).toHaveLength(27);
    expect(packages.foreignersDiseases.value).toHaveLength(13);
  });

  it('has only ICD-10 codes that can be read', () => {
    const lists = [...packages.sociallySignificant, ...packages.chronicDiseases, packages.foreignersDiseases];
    for (const { value } of lists) for (const { entries } of value) expect(() => icdMatcher(entries)).not.toThrow();
  });
});

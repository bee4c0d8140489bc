import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, intersect, meets, type Spans, spansOf, subtract } from '../../src/calendar/spans.js';

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 })), { maxLength: 8 })
  .map((spans) => spans.flatMap(([from, length]) => [from, from + length]));

function members(spans: readonly number[]): Set<number> {
  const all = new Set<number>();
  for (let i = 0; i < spans.length; i += 2) {
    for (let at = spans[i] as number; at <= (spans[i + 1] as number); at++) all.add(at);
  }
  return all;
}

function isCanonical(spans: Spans): boolean {
  return spans.every(
    (at, i) => i === 0 || (i % 2 === 1 ? at >= (spans[i - 1] as number) : at > (spans[i - 1] as number) + 1),
  );
}

describe('spans', () => {
  it('cover what any list of pairs covers, in order and apart', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const spans = spansOf(list);
        expect(members(spans)).toEqual(members(list));
        expect(isCanonical(spans)).toBe(true);
      }),
    );
  });

  it('are intersected, subtracted and searched like sets', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 6 }), (a, b, at, length) => {
        const [left, right] = [spansOf(a), spansOf(b)];
        const [inLeft, inRight] = [members(a), members(b)];
        expect(members(intersect(left, right))).toEqual(new Set([...inLeft].filter((each) => inRight.has(each))));
        expect(members(subtract(left, right))).toEqual(new Set([...inLeft].filter((each) => !inRight.has(each))));
        expect(isCanonical(intersect(left, right)) && isCanonical(subtract(left, right))).toBe(true);
        expect(holds(left, at)).toBe(inLeft.has(at));
        expect(meets(left, at, at + length)).toBe([...inLeft].some((each) => at <= each && each <= at + length));
      }),
    );
  });
});

/**
 * Sets of whole numbers (days or months) as sorted, disjoint, non-adjacent closed spans,
 * laid flat: `[from, through, from, through, …]`.
 */
export type Spans = readonly number[];

export const NOTHING: Spans = [];

/** A number of a flat list; the loops below stay within it, and a check of each would cost what the rule costs. */
function edge(pairs: readonly number[], at: number): number {
  return pairs[at] as number;
}

/** The set that any list of spans covers, whatever their order and overlap. */
export function spansOf(pairs: readonly number[]): Spans {
  if (pairs.length <= 2) return pairs;
  const sorted = isSorted(pairs) ? pairs : inOrder(pairs);
  const result = [edge(sorted, 0), edge(sorted, 1)];
  for (let i = 2, last = 1; i < sorted.length; i += 2) {
    const from = edge(sorted, i);
    const through = edge(sorted, i + 1);
    if (from > edge(result, last) + 1) {
      result.push(from, through);
      last += 2;
    } else if (through > edge(result, last)) {
      result[last] = through;
    }
  }
  return result;
}

function isSorted(pairs: readonly number[]): boolean {
  for (let i = 2; i < pairs.length; i += 2) if (edge(pairs, i) < edge(pairs, i - 2)) return false;
  return true;
}

function inOrder(pairs: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) starts.push(i);
  starts.sort((i, j) => edge(pairs, i) - edge(pairs, j));
  return starts.flatMap((i) => [edge(pairs, i), edge(pairs, i + 1)]);
}

/** Whether a number lies in the set. */
export function holds(spans: Spans, at: number): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if (at < edge(spans, i)) return false;
    if (at <= edge(spans, i + 1)) return true;
  }
  return false;
}

/** Whether any number of `from … through` lies in the set. */
export function meets(spans: Spans, from: number, through: number): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if (edge(spans, i) > through) return false;
    if (edge(spans, i + 1) >= from) return true;
  }
  return false;
}

export function intersect(a: Spans, b: Spans): Spans {
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const from = Math.max(edge(a, i), edge(b, j));
    const through = Math.min(edge(a, i + 1), edge(b, j + 1));
    if (from <= through) result.push(from, through);
    if (edge(a, i + 1) < edge(b, j + 1)) i += 2;
    else j += 2;
  }
  return result;
}

export function subtract(a: Spans, b: Spans): Spans {
  if (b.length === 0) return a;
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length; i += 2) {
    let from = edge(a, i);
    const through = edge(a, i + 1);
    while (j < b.length && edge(b, j + 1) < from) j += 2;
    for (let k = j; k < b.length && edge(b, k) <= through; k += 2) {
      if (edge(b, k) > from) result.push(from, edge(b, k) - 1);
      from = edge(b, k + 1) + 1;
    }
    if (from <= through) result.push(from, through);
  }
  return result;
}

/**
 * Sets of whole numbers (days or months) as sorted, disjoint, non-adjacent closed spans,
 * laid flat: `[from, through, from, through, …]`.
 */
export type Spans = readonly number[];

export const NOTHING: Spans = [];

/** The set that any list of spans covers, whatever their order and overlap. */
export function spansOf(pairs: readonly number[]): Spans {
  if (pairs.length <= 2) return pairs;
  const sorted = isSorted(pairs) ? pairs : inOrder(pairs);
  const result = [sorted[0] as number, sorted[1] as number];
  for (let i = 2, last = 1; i < sorted.length; i += 2) {
    const from = sorted[i] as number;
    const through = sorted[i + 1] as number;
    if (from > (result[last] as number) + 1) {
      result.push(from, through);
      last += 2;
    } else if (through > (result[last] as number)) {
      result[last] = through;
    }
  }
  return result;
}

function isSorted(pairs: readonly number[]): boolean {
  for (let i = 2; i < pairs.length; i += 2) if ((pairs[i] as number) < (pairs[i - 2] as number)) return false;
  return true;
}

function inOrder(pairs: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) starts.push(i);
  starts.sort((i, j) => (pairs[i] as number) - (pairs[j] as number));
  return starts.flatMap((i) => [pairs[i] as number, pairs[i + 1] as number]);
}

/** Whether a number lies in the set. */
export function holds(spans: Spans, at: number): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if (at < (spans[i] as number)) return false;
    if (at <= (spans[i + 1] as number)) return true;
  }
  return false;
}

/** Whether any number of `from … through` lies in the set. */
export function meets(spans: Spans, from: number, through: number): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if ((spans[i] as number) > through) return false;
    if ((spans[i + 1] as number) >= from) return true;
  }
  return false;
}

export function intersect(a: Spans, b: Spans): Spans {
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const from = Math.max(a[i] as number, b[j] as number);
    const through = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (from <= through) result.push(from, through);
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return result;
}

export function subtract(a: Spans, b: Spans): Spans {
  if (b.length === 0) return a;
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length; i += 2) {
    let from = a[i] as number;
    const through = a[i + 1] as number;
    while (j < b.length && (b[j + 1] as number) < from) j += 2;
    for (let k = j; k < b.length && (b[k] as number) <= through; k += 2) {
      if ((b[k] as number) > from) result.push(from, (b[k] as number) - 1);
      from = (b[k + 1] as number) + 1;
    }
    if (from <= through) result.push(from, through);
  }
  return result;
}

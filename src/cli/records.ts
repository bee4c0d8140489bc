/** One request as it stands in the input. */
export interface InputRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Splits text into records, a batch for each chunk: one record a line, blank lines left out.
 *
 * A first line that opens an object without closing it begins one object written over several lines. It ends
 * where its braces balance, or before a line that begins with a brace: then the first was a broken line, and the
 * lines after it are records again.
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<InputRecord[]> {
  let rest = '';
  let line = 0;
  const spread: InputRecord[] = [];
  let depth = 0;

  const take = (raw: string): InputRecord[] => {
    line++;
    const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).replace(/\r$/, '');
    if (text.trim() === '') return [];
    const record = { line, text };
    if (spread.length > 0) {
      if (text.startsWith('{')) return [...spread.splice(0), record];
    } else if (!isFirst || openedIn(text) <= 0) {
      isFirst = false;
      return [record];
    }
    isFirst = false;
    spread.push(record);
    depth += openedIn(text);
    return depth > 0 ? [] : [joined(spread.splice(0))];
  };
  let isFirst = true;

  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() as string;
    yield lines.flatMap(take);
  }
  if (rest !== '') yield take(rest);
  if (spread.length > 0) yield [joined(spread)];
}

function joined(records: readonly InputRecord[]): InputRecord {
  return { line: (records[0] as InputRecord).line, text: records.map(({ text }) => text).join('\n') };
}

/** Braces and brackets that a line of JSON opens and leaves open, those in strings apart. */
function openedIn(text: string): number {
  let open = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open++;
    else if (token === '}' || token === ']') open--;
  }
  return open;
}

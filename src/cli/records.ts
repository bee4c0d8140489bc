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
 * where its braces balance, or before a line that begins with a brace outside of a list: then the first was a broken
 * line, and the lines after it are records again.
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<InputRecord[]> {
  let rest = '';
  let line = 0;
  const spread: InputRecord[] = [];
  let open = '';

  const take = (raw: string): InputRecord[] => {
    line++;
    const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).replace(/\r$/, '');
    if (text.trim() === '') return [];
    const record = { line, text };
    if (spread.length > 0) {
      if (text.startsWith('{') && !open.endsWith('[')) {
        open = '';
        return [...spread.splice(0), record];
      }
    } else if (!isFirst || openAfter('', text) === '') {
      isFirst = false;
      return [record];
    }
    isFirst = false;
    spread.push(record);
    open = openAfter(open, text);
    return open !== '' ? [] : [joined(spread.splice(0))];
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

/** The braces and brackets that stay open after a line of JSON, the innermost last; those in strings do not count. */
function openAfter(open: string, line: string): string {
  let now = open;
  for (const [token] of line.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') now += token;
    else if (token === '}' || token === ']') now = now.slice(0, -1);
  }
  return now;
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Line } from './answer-lines.js';
import type { InputRecord } from './records.js';
import { recordsOf } from './records.js';

/** How many requests were read and how many of them could not be answered. */
export interface Tally {
  readonly read: number;
  readonly failed: number;
}

/** Answers every record of the input in order, holding no more than a chunk of it; waits when the output is full. */
export async function run(
  input: AsyncIterable<string>,
  output: Writable,
  answer: (record: InputRecord) => Line,
): Promise<Tally> {
  let read = 0;
  let failed = 0;
  for await (const records of recordsOf(input)) {
    let text = '';
    for (const record of records) {
      const line = answer(record);
      read++;
      if (!line.answered) failed++;
      text += line.text;
    }
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  }
  return { read, failed };
}

/** Answers kept whole, outside of the repository: a folder with a compressed file of lines for each chunk. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface Asked {
  readonly question: unknown;
  readonly answer: unknown;
}

function fileOf(folder: string, kind: string, chunk: number): string {
  return join(folder, kind, `${String(chunk).padStart(3, '0')}.ndjson.gz`);
}

export function writeDump(folder: string, kind: string, chunk: number, asked: readonly Asked[]): void {
  const file = fileOf(folder, kind, chunk);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(asked.map((each) => `${JSON.stringify(each)}\n`).join(''), { level: 4 }));
}

export function readDump(folder: string, kind: string, chunk: number): Asked[] {
  const lines = gunzipSync(readFileSync(fileOf(folder, kind, chunk)))
    .toString()
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Asked);
}

/** What an entry costs its user, in bytes and in the time of an import: a budget is raised by hand, with a reason. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type entries from '../../scripts/entries.json';

type Entry = keyof typeof entries;

const DIST = join(import.meta.dirname, '../../dist');

/**
 * KB (1024 bytes) of all that an entry exports with its dependencies: bundled, minified, gzipped. Raised by about a tenth
 * when every value of the law got days, citation and confidence of its own and answers began to carry them.
 */
const KILOBYTES: Readonly<Record<Entry, number>> = {
  index: 68,
  status: 16,
  money: 14,
  contributions: 26.5,
  arrears: 39.5,
  routes: 41,
  coverage: 31,
  attachment: 6.8,
  care: 60,
  input: 73,
  law: 31,
  explain: 6.6,
  picture: 59,
  'lang/ru': 22.5,
  'lang/kk': 22.5,
  'lang/en': 17.5,
};

async function kilobytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: DIST },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1024;
}

describe('what an application ships, min+gzip', () => {
  it.each(Object.entries(KILOBYTES))('importing all of %s: at most %d KB', async (entry, budget) => {
    expect(await kilobytes(`export * from './${entry}.js';`)).toBeLessThanOrEqual(budget);
  });

  it.each([
    ['insuranceStatus', 'status', 15.6],
    ['insuredOn', 'status', 12.7],
  ])('importing only %s of %s: at most %d KB', async (name, entry, budget) => {
    expect(await kilobytes(`export { ${name} } from './${entry}.js';`)).toBeLessThanOrEqual(budget);
  });
});

/**
 * Milliseconds of CPU that an import takes over the import of an empty file: about twice what it takes on an idle
 * machine, so that a busy one passes and a dependency loaded by mistake does not.
 */
const MILLISECONDS: readonly (readonly [Entry, number])[] = [
  ['status', 8],
  ['index', 40],
  // Node 22 and 24 read the long package.json of date-fns anew for each of its files: 100–120 ms there, 25 under Node 20.
  ['lang/ru', 250],
  ['input', 160],
];
const ROUNDS = 9;

function cpuOfImport(url: string): number {
  const code = `const before = process.cpuUsage(); await import('${url}');
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code]));
}

describe('what an import costs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'osms-kz-empty-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(MILLISECONDS)(
    '%s: at most %d ms of CPU over an empty file',
    (entry, budget) => {
      const rounds = Array.from({ length: ROUNDS }, () => {
        const base = cpuOfImport(pathToFileURL(empty).href);
        return cpuOfImport(pathToFileURL(join(DIST, `${entry}.js`)).href) - base;
      });
      const median = rounds.sort((a, b) => a - b)[(ROUNDS - 1) / 2];
      expect(median).toBeLessThanOrEqual(budget);
    },
    60_000,
  );
});

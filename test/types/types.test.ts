/**
 * Runs the compiler once, with the options of the project, over the type tests of this folder and all that they import:
 * they must compile, and must have been compiled.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OsmsError, type PersonFacts, readPerson } from '../../src/index.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
const typeTests = readdirSync(HERE).filter((name) => name.endsWith('.test-d.ts'));

const folder = mkdtempSync(join(tmpdir(), 'osms-kz-types-'));
let lines: readonly string[] = [];

beforeAll(async () => {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { typeRoots: [`${PROJECT}node_modules/@types`], noEmit: true };
  writeFileSync(config, JSON.stringify({ extends: `${PROJECT}tsconfig.json`, compilerOptions, include: [HERE] }));
  const compiler = `${PROJECT}node_modules/typescript/bin/tsc`;
  const options = [compiler, '-p', config, '--pretty', 'false', '--listFiles'];
  // The compiler ends with an error when a file has one: what it prints is judged below.
  const run = promisify(execFile)(process.execPath, options, { cwd: PROJECT, maxBuffer: 2 ** 26 });
  const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string });
  lines = stdout.split('\n');
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the type tests', () => {
  it('are compiled, each of them, with the code that they speak of', () => {
    expect(typeTests.length).toBeGreaterThanOrEqual(3);
    for (const name of typeTests) expect(lines).toContain(`${HERE}${name}`);
    expect(lines).toContain(`${PROJECT}src/status/answers.ts`);
    expect(lines).toContain(`${PROJECT}src/input/person-schema.ts`);
  });

  it('compile: what they claim of the types is so', () => {
    expect(lines.filter((line) => /^test\/types\/.*error TS/u.test(line))).toEqual([]);
  });

  it('forbid as much as they allow: each expects errors of the compiler', () => {
    const expected = typeTests.map((name): [string, number] => {
      const text = readFileSync(`${HERE}${name}`, 'utf8');
      return [name, text.split('// @ts-expect-error').length - 1];
    });
    expect(expected.filter(([, count]) => count < 2)).toEqual([]);
  });
});

describe('what the compiler cannot forbid', () => {
  it('is refused when it is read: the day of death is never unknown, but it is a text', () => {
    const facts: PersonFacts = { deathDate: 'unknown' };
    expect(() => readPerson(facts)).toThrow(OsmsError);
    expect(() => readPerson(facts)).toThrow('not a day: "unknown"');
  });
});

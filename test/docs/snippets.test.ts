import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What the page says it prints; absent where it only shows a command. */
  readonly output: string | undefined;
}

/** Fenced blocks of code, each with the block of text that follows it. */
function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(js|sh)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] as string,
    code: match[2] as string,
    output: match[3],
  }));
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(ROOT, '.snippets-'));
  const command = join(folder, 'osms-kz');
  writeFileSync(command, `#!/bin/sh\nexec node '${join(ROOT, 'bin/osms-kz.js')}' "$@"\n`);
  chmodSync(command, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run({ language, code }: Snippet): string {
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, NO_COLOR: '1' };
  if (language === 'sh') {
    return execFileSync('sh', ['-c', code.replace('npx osms-kz', 'osms-kz')], { cwd: ROOT, env, encoding: 'utf8' });
  }
  const file = join(folder, 'snippet.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: ROOT, env, encoding: 'utf8' });
}

describe('every snippet of the README and the docs', () => {
  const snippets = PAGES.flatMap(snippetsOf);

  it('is found', () => expect(snippets.length).toBeGreaterThan(8));

  it.each(snippets)('runs and prints what the page says: $page:$line', (snippet) => {
    const printed = run(snippet);
    if (snippet.output === undefined) expect(printed.length).toBeGreaterThan(0);
    else expect(printed).toBe(snippet.output);
  });
});

describe('the README', () => {
  it('is at most 150 lines long and shows both commands', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(150);
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
  });
});

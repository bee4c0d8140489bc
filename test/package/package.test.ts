import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import entries from '../../scripts/entries.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
/** What a stranger imports, by its specifier. */
const specifiers = Object.keys(entries).map((name) => (name === 'index' ? 'osms-kz' : `osms-kz/${name}`));

function run(command: string, args: readonly string[], cwd = ROOT): string {
  return execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

let folder = '';
let tarball = '';

/** A project of a stranger: the packed package unpacked into their node_modules, beside its dependencies. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'osms-kz-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) as string);
  const installed = join(folder, 'node_modules/osms-kz');
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of ['@date-fns', 'date-fns', 'decimal.js', 'zod', 'typescript', '@types']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the list of entries', () => {
  it.each([
    ['package.json exports', 'scripts/exports.mjs'],
    ['docs/api has been reviewed for', 'scripts/api.mjs'],
  ])('is what %s', (_, script) => {
    run(process.execPath, [script, '--check']);
  });

  it('is told to service developers, each entry by its specifier', () => {
    const page = readFileSync(join(ROOT, 'docs/services.md'), 'utf8');
    expect(specifiers.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the packed package', () => {
  it('holds the built files and nothing of the sources, tests or machines', () => {
    const files = readdirSync(join(folder, 'node_modules/osms-kz'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/index.js']),
    );
    expect(files.filter((file) => /^(src|test|bench|docs|examples)\b/.test(file))).toEqual([]);
  });

  it.each(specifiers)('is imported and required, with the same names, as %s', (name) => {
    const names = (code: string, type: string): string =>
      run(process.execPath, [`--input-type=${type}`, '-e', code], folder);
    const imported = names(`console.log(Object.keys(await import('${name}')).sort().join())`, 'module');
    const required = names(`console.log(Object.keys(require('${name}')).sort().join())`, 'commonjs');
    expect(imported.trim().length).toBeGreaterThan(0);
    expect(required).toBe(imported);
  });

  it('answers alike in both module systems, and each knows the errors of the other', () => {
    const code = `
      import { createRequire } from 'node:module';
      import * as esm from 'osms-kz';
      const cjs = createRequire(import.meta.url)('osms-kz');
      const ask = (library) => JSON.stringify(library.insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' }));
      if (ask(esm) !== ask(cjs)) throw new Error('different answers');
      try { cjs.insuredOn({}, { on: 'never' }); } catch (error) { if (!esm.isOsmsError(error)) throw error; }
      const person = cjs.readPerson({ birthDate: '2008-05-04' });
      console.log(esm.insuredOn(person, { on: '2026-05-03' }).outcome);`;
    writeFileSync(join(folder, 'both.mjs'), code);
    expect(run(process.execPath, ['both.mjs'], folder)).toBe('insured\n');
  });

  it.each([
    ['ESM', 'NodeNext', 'mts'],
    ['CommonJS', 'NodeNext', 'cts'],
    ['a bundler', 'Bundler', 'mts'],
  ])('has types for %s that need no dependency', (_, resolution, extension) => {
    const file = `types-${resolution}.${extension}`;
    writeFileSync(
      join(folder, file),
      `${specifiers.map((name, at) => `import * as entry${at} from '${name}';`).join('\n')}
export const all = [${specifiers.map((_, at) => `entry${at}`)}];
import { insuranceStatus, type InsuranceStatus } from 'osms-kz';
import { parsePerson } from 'osms-kz/input';
const status: InsuranceStatus = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' });
const parsed = parsePerson({});
export const answer: string = parsed.ok ? status.outcome : parsed.issues[0]!.code;
// @ts-expect-error a misspelt category
insuranceStatus({ categories: [{ category: 'chld', from: '2020-01-01' }] }, { on: '2026-05-03' });
`,
    );
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        ...['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--target', 'es2022'],
        ...['--module', resolution === 'Bundler' ? 'esnext' : 'nodenext', '--moduleResolution', resolution, file],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('runs as a command', () => {
    const input = '{"id":"1","on":"2026-05-03","person":{"birthDate":"2008-05-04"}}\n';
    const main = join(folder, 'node_modules/osms-kz/bin/osms-kz.js');
    const { stdout } = spawnSync(process.execPath, [main, 'status'], { input, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', outcome: 'insured' });
  });
});

describe('what an import loads', () => {
  /** The packages whose files an import of an entry reads. */
  function loaded(entry: string): string[] {
    const trace = spawnSync(
      process.execPath,
      [
        '--experimental-loader',
        join(import.meta.dirname, 'log-loader.mjs'),
        '--input-type=module',
        '-e',
        `await import('${entry}')`,
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
    );
    const packages = trace.stdout.matchAll(/node_modules\/(?!osms-kz)((?:@[^/]+\/)?[^/]+)\//g);
    return [...new Set([...packages].map((match) => match[1] as string))].sort();
  }

  it.each([
    ['osms-kz', ['decimal.js']],
    ['osms-kz/status', []],
    ['osms-kz/law', []],
    ['osms-kz/contributions', ['decimal.js']],
    ['osms-kz/money', ['decimal.js']],
    ['osms-kz/picture', ['decimal.js']],
    ['osms-kz/explain', []],
    ['osms-kz/input', ['decimal.js', 'zod']],
    ['osms-kz/lang/ru', ['@date-fns/utc', 'date-fns']],
  ])('%s: %j', (entry, packages) => expect(loaded(entry)).toEqual(packages));
});

describe('the tools that look for mistakes of packages find none', () => {
  it.each([
    ['publint', ['--strict']],
    ['attw', ['PACKED', '--profile', 'node16']],
    ['knip', []],
  ])(
    '%s',
    (tool, args) => {
      const { status, stdout, stderr } = spawnSync(
        join(ROOT, 'node_modules/.bin', tool),
        args.map((arg) => arg.replace('PACKED', tarball)),
        { cwd: ROOT, encoding: 'utf8' },
      );
      expect(`${stdout}${stderr}`, `${tool} ${args.join(' ')}`).not.toMatch(/error|Error/);
      expect(status).toBe(0);
    },
    120_000,
  );
});

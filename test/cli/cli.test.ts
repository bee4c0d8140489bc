import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insuranceStatus, timelineAnswer } from '../../src/index.js';
import { languageCodes } from '../../src/lang/language-code.js';
import { COMMAND, ROOT, runCli } from './run-cli.js';

const child = { birthDate: '2008-05-04' };
const good = { id: 'a', on: '2026-05-03', person: child };

function line(request: unknown): string {
  return `${JSON.stringify(request)}\n`;
}

describe('osms-kz status', () => {
  it('answers one request a line, in order, as the library answers', () => {
    const requests = ['2026-05-03', '2026-05-04', '2019-12-31'].map((on, at) => ({ id: at, on, person: child }));
    const { status, lines, stderr } = runCli(['status'], requests.map(line).join(''));
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(lines.map((each) => JSON.parse(each))).toEqual(
      requests.map(({ id, on }) => JSON.parse(JSON.stringify({ id, ...insuranceStatus(child, { on }) }))),
    );
  });

  it('takes every option of a question', () => {
    const person = { birthDate: '1979-09-09', welfare: [{ level: 'D', from: '2026-01-01', recordedOn: '2026-02-01' }] };
    const requests = [
      { on: '2026-02-01', person },
      { on: '2026-02-01', person, seekingCare: true },
      { on: '2026-02-01', person, seekingCare: true, knownOn: '2026-01-31' },
      { on: '2030-01-01', person },
      { on: '2030-01-01', person, strict: true },
      { on: '2026-02-01', person: { service: [{ from: '2026-01-01' }] }, readings: { serviceIsInsured: false } },
    ];
    const outcomes = runCli(['status'], requests.map(line).join('')).lines.map((each) => JSON.parse(each).outcome);
    expect(outcomes).toEqual(['uninsured', 'insured', 'uninsured', 'uninsured', 'undetermined', 'not-participant']);
  });

  it('answers a bad request in its place, goes on, and says on stderr how many failed', () => {
    const input = `${line(good)}${line({ id: 'b', on: '2026-13-01', person: { foo: 1 } })}not json\n${line({ ...good, id: 'c' })}`;
    const { status, lines, stderr } = runCli(['status'], input);
    expect(status).toBe(1);
    expect(stderr).toBe('osms-kz: 2 of 4 requests could not be answered\n');
    const [a, b, malformed, c] = lines.map((each) => JSON.parse(each));
    expect([a.outcome, c.outcome]).toEqual(['insured', 'insured']);
    expect(b.id).toBe('b');
    expect(b.error.code).toBe(b.error.issues[0].code);
    expect(
      b.error.issues.map((issue: { code: string; path: string[] }) => `${issue.code} ${issue.path.join('.')}`).sort(),
    ).toEqual(['date.invalid on', 'unknown-key person.foo']);
    expect(malformed).toMatchObject({
      id: null,
      error: { code: 'json.malformed', line: 3, issues: [{ code: 'json.malformed' }] },
    });
  });

  it.each([
    ['a list', '[1]\n', 'type'],
    ['a number', '5\n', 'type'],
    ['null', 'null\n', 'type'],
    ['no person', line({ id: 1, on: '2026-01-01' }), 'required'],
    ['no day', line({ id: 1, person: {} }), 'required'],
    ['an unknown option', line({ ...good, at: '2026-01-01' }), 'unknown-key'],
    ['an unknown reading', line({ ...good, readings: { arrearsRule: 'none' } }), 'unknown-value'],
    ['an id that is neither text nor number', line({ ...good, id: {} }), 'type'],
    ['a truncated object', '{"id":"1","on":\n', 'json.malformed'],
  ])('names what is wrong with %s', (_, input, code) => {
    const { status, lines } = runCli(['status'], input);
    expect(status).toBe(1);
    expect(lines.map((each) => JSON.parse(each).error.code)).toEqual([code]);
  });

  it('reads one object written over several lines', () => {
    for (const text of [JSON.stringify(good, null, 2), JSON.stringify(good, null, '\t').replaceAll('\n', '\r\n')]) {
      const { status, lines } = runCli(['status'], text);
      expect(status).toBe(0);
      expect(lines.map((each) => JSON.parse(each).outcome)).toEqual(['insured']);
    }
  });

  it('takes a first line that never closes for one broken line', () => {
    const { lines } = runCli(['status'], `{"id":"1","on":\n${line(good)}`);
    expect(lines.map((each) => JSON.parse(each).error?.code ?? 'answered')).toEqual(['json.malformed', 'answered']);
  });

  it('passes over blank lines, a byte order mark, carriage returns and a missing last line end', () => {
    const { status, lines } = runCli(['status'], `\uFEFF${JSON.stringify(good)}\r\n\r\n\n${JSON.stringify(good)}`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
  });

  it('reads a file, keeps letters that are cut between two chunks, and says the same each time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'osms-'));
    const file = join(folder, 'many.ndjson');
    const name = 'Қ'.repeat(1000);
    writeFileSync(file, line({ ...good, id: name }).repeat(3000));
    const first = runCli(['status', file]);
    expect(first.lines.every((each) => JSON.parse(each).id === name)).toBe(true);
    expect(first.lines).toHaveLength(3000);
    expect(runCli(['status', file]).stdout).toBe(first.stdout);
    rmSync(folder, { recursive: true });
  });

  it('answers nothing for no input', () => {
    expect(runCli(['status'], '')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('ends quietly when the reader of its answers goes away', async () => {
    const { stdin, stdout, stderr } = spawn(process.execPath, [COMMAND, 'status']);
    stdin.on('error', () => {});
    let complaints = '';
    stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    stdin.write(line(good).repeat(2000));
    await once(stdout, 'data');
    stdout.destroy();
    stdin.end(line(good).repeat(20_000));
    await once(stderr, 'close');
    expect(complaints).toBe('');
  });

  it('holds a bounded part of the input, however long it is', () => {
    const script = `
      const { spawn } = require('node:child_process');
      const line = ${JSON.stringify(line({ ...good, id: 'x'.repeat(900) }))};
      const child = spawn(process.execPath, ['--max-old-space-size=64', ${JSON.stringify(COMMAND)}, 'status'], { stdio: ['pipe', 'ignore', 'inherit'] });
      let left = Number(process.argv[1]);
      const feed = () => { while (left-- > 0) if (!child.stdin.write(line)) return child.stdin.once('drain', feed); child.stdin.end(); };
      feed();
      child.on('exit', (code) => process.exit(code ?? 9));`;
    expect(spawnSync(process.execPath, ['-e', script, '150000'], { stdio: 'inherit' }).status).toBe(0);
  });
});

describe('osms-kz timeline', () => {
  const request = { id: 't', from: '2026-04-01', through: '2026-06-30', person: child };

  it('answers with the segments of the window, as the library does', () => {
    const { lines } = runCli(['timeline'], line(request));
    const { from, through } = request;
    expect(JSON.parse(lines[0] as string)).toEqual(
      JSON.parse(JSON.stringify({ id: 't', ...timelineAnswer(child, { from, through }) })),
    );
  });

  it('refuses a window that ends before it begins', () => {
    const { lines } = runCli(['timeline'], line({ ...request, through: '2026-03-31' }));
    expect(JSON.parse(lines[0] as string).error.issues).toMatchObject([{ code: 'period.reversed', path: ['through'] }]);
  });

  it.each(languageCodes)('draws a strip and a picture, in %s', (lang) => {
    expect(runCli(['timeline', '--format', 'text', '--lang', lang], line(request)).stdout).toContain('2026');
    const svg = runCli(['timeline', '--format', 'svg', '--lang', lang], line(request)).stdout;
    expect(svg).toMatch(/^<svg[\s\S]*<title[\s\S]*<desc[\s\S]*<\/svg>\s*$/);
  });
});

describe('the command line', () => {
  it.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [[], 'which command?'],
    [['status', '--colour'], '--colour'],
    [['status', 'a', 'b'], 'one FILE only'],
    [['status', '--format', 'xml'], "status has no format 'xml'"],
    [['status', '--lang', 'de'], "unknown language 'de': ru|kk|en"],
    [['status', '/no/such/file'], 'no such file'],
  ])('refuses wrong usage with status 2: %j', (args, complaint) => {
    const { status, stdout, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
  });

  it('helps, as a whole and with each command, and tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(runCli(['--version']).stdout).toBe(`${version}\n`);
    const help = runCli(['--help']).stdout;
    expect(help).toMatch(/\n {2}--lang ru\|kk\|en {10}language/);
    for (const name of ['status', 'timeline']) {
      expect(help).toContain(name);
      const own = runCli([name, '--help']).stdout;
      const example = /echo '(.*)' \|/.exec(own)?.[1] ?? '';
      expect(runCli([name], `${example}\n`).status).toBe(0);
    }
  });
});

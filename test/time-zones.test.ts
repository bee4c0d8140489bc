/** The answers do not depend on where the machine stands: child processes in four zones print the same bytes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Zones: none, the country's, one west of Greenwich, one at the far end of the day (and once a day short). */
const ZONES = ['UTC', 'Asia/Almaty', 'America/New_York', 'Pacific/Apia'] as const;

/**
 * Every worked example with its status, its timeline, and, in the three languages, the dates of them; then days that
 * some of the zones do not have, or have twice. The first line says which zone the process believes to be in.
 */
const ENTRY = `
import { readFileSync } from 'node:fs';
import { insuranceStatus, insuranceTimeline, insuredOn, prepare } from './src/index.ts';
import { en } from './src/lang/en/index.ts';
import { kk } from './src/lang/kk/index.ts';
import { ru } from './src/lang/ru/index.ts';

const cases = ['status.json', 'status-own.json'].flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, new URL(process.argv[2])), 'utf8')),
);
const personOf = ({ person, sameAs }) => person ?? personOf(cases.find((each) => each.id === sameAs));
const words = (day) => [ru, kk, en].map((each) => each.formatDate(day) + ' | ' + each.formatMonth(day.slice(0, 7)));

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(zone, new Date(2026, 0, 1).getTime());
for (const example of cases) {
  const { id, on, seekingCare = false, knownOn, readings, strict } = example;
  const options = JSON.parse(JSON.stringify({ knownOn, readings, strict }));
  const person = personOf(example);
  const status = insuranceStatus(person, { ...options, on, seekingCare });
  const timeline = insuranceTimeline(person, { ...options, from: '2019-06-01', through: '2029-12-31' });
  const same = JSON.stringify(prepare(person, options).at(on)) === JSON.stringify(insuredOn(person, { ...options, on }));
  console.log(JSON.stringify([id, status, timeline, same, words(on), words(status.through ?? on)]));
}
// Almaty has no midnight on 1 April 1981 and moved its clocks on 1 March 2024, Apia has no 30 December 2011,
// New York changes its clocks on 8 March and 1 November 2026.
for (const day of ['1981-04-01', '2011-12-30', '2024-02-29', '2024-03-01', '2026-03-08', '2026-11-01', '2026-12-31']) {
  const year = String(Number(day.slice(0, 4)) - 18);
  const person = { birthDate: year + (day.slice(4) === '-02-29' ? '-03-01' : day.slice(4)) };
  console.log(JSON.stringify([day, words(day), insuranceStatus(person, { on: day }), insuranceStatus(person, { on: '2026-03-08' })]));
}
`;

const folder = mkdtempSync(join(tmpdir(), 'osms-kz-zones-'));
const printed = new Map<string, { readonly zone: string; readonly answers: string }>();

beforeAll(async () => {
  const outfile = join(folder, 'answers.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  const cases = new URL('./law/cases/', import.meta.url).href;
  await Promise.all(
    ZONES.map(async (zone) => {
      const env = { ...process.env, TZ: zone };
      const { stdout } = await promisify(execFile)(process.execPath, [outfile, cases], { env, maxBuffer: 2 ** 28 });
      const end = stdout.indexOf('\n');
      printed.set(zone, { zone: stdout.slice(0, end), answers: stdout.slice(end + 1) });
    }),
  );
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a process in another time zone', () => {
  it('really is in it', () => {
    expect(ZONES.map((zone) => printed.get(zone)?.zone)).toEqual([
      `UTC ${Date.UTC(2026, 0, 1)}`,
      `Asia/Almaty ${Date.UTC(2025, 11, 31, 19)}`,
      `America/New_York ${Date.UTC(2026, 0, 1, 5)}`,
      `Pacific/Apia ${Date.UTC(2025, 11, 31, 11)}`,
    ]);
  });

  it.each(ZONES.slice(1))('prints the same answers to the byte: %s', (zone) => {
    const [first, other] = [printed.get('UTC')?.answers ?? '', printed.get(zone)?.answers];
    expect(other?.split('\n').filter((line, at) => line !== first.split('\n')[at])).toEqual([]);
    expect(Buffer.compare(Buffer.from(other ?? ''), Buffer.from(first))).toBe(0);
  });

  it('prints an answer for every worked example, with the date in words of three languages', () => {
    const lines = (printed.get('Asia/Almaty')?.answers ?? '').trimEnd().split('\n');
    const cases = ['status.json', 'status-own.json'].flatMap(
      (name) => JSON.parse(readFileSync(`${ROOT}test/law/cases/${name}`, 'utf8')) as readonly { readonly id: string }[],
    );
    expect(lines.length).toBe(cases.length + 7);
    expect(lines.slice(0, cases.length).map((line) => (JSON.parse(line) as [string])[0])).toEqual(
      cases.map(({ id }) => id),
    );
    expect(lines.some((line) => line.includes('1 апреля 1981') && line.includes('1 April 1981'))).toBe(true);
    expect(lines.some((line) => line.includes('30 декабря 2011') && line.includes('30 December 2011'))).toBe(true);
  });
});

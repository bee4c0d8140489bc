import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrears, contribution, contributionTable, routesToInsured } from '../../src/index.js';
import { languageCodes } from '../../src/lang/language-code.js';
import { ROOT, runCli } from './run-cli.js';

interface Case {
  readonly id: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const cases = JSON.parse(readFileSync(join(ROOT, 'test/law/cases/contribution.json'), 'utf8')) as Case[];
const young = { birthDate: '2007-06-10' };

function answersTo(command: string, requests: readonly object[]): Record<string, unknown>[] {
  return runCli([command], requests.map((request) => `${JSON.stringify(request)}\n`).join('')).lines.map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
}

describe('osms-kz contribution', () => {
  it('gives what the worked cases expect', () => {
    const requests = cases.map(({ expect: _, ...request }) =>
      Object.fromEntries(Object.entries(request).filter(([key]) => key !== 'source' && key !== 'grade')),
    );
    const answers = answersTo('contribution', requests);
    answers.forEach((answer, at) => {
      expect(answer).toMatchObject({ id: cases[at]?.id, ...cases[at]?.expect });
    });
    expect(answers).toHaveLength(cases.length);
  });

  it('answers as the library does', () => {
    const request = { payer: 'employer', month: '2026-07', income: '7008268.21', otherIncome: '100.50' } as const;
    expect(answersTo('contribution', [{ id: 1, ...request }])[0]).toEqual(
      JSON.parse(JSON.stringify({ id: 1, ...contribution(request) })),
    );
  });
});

describe('osms-kz arrears and routes', () => {
  it('answer as the library does', () => {
    const request = { id: 'a', on: '2025-10-01', person: young, readings: { arrearsPrice: 'payment-date' } } as const;
    expect(answersTo('arrears', [request])[0]).toEqual(
      JSON.parse(JSON.stringify({ id: 'a', ...arrears(young, request) })),
    );
    const ahead = { id: 'r', on: '2026-02-01', person: { birthDate: '2008-05-04' }, ahead: true };
    expect(answersTo('routes', [ahead])[0]).toEqual(
      JSON.parse(JSON.stringify({ id: 'r', ...routesToInsured(ahead.person, ahead) })),
    );
    const unknown = { id: 'u', on: '2026-03-01', person: { birthDate: '1985-05-04', payments: 'unknown' } } as const;
    expect(answersTo('routes', [unknown])[0]).toEqual(
      JSON.parse(JSON.stringify({ id: 'u', ...routesToInsured(unknown.person, unknown) })),
    );
    expect(routesToInsured(unknown.person, unknown)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ code: 'unknown-facts', parameter: 'payments' }],
    });
  });

  it('name what is wrong with a request', () => {
    expect(answersTo('routes', [{ on: '2026-02-01', person: {}, ahead: 'yes' }])[0]).toMatchObject({
      error: { code: 'type' },
    });
    expect(answersTo('arrears', [{ on: '2026-02-01', person: {}, ahead: true }])[0]).toMatchObject({
      error: { code: 'unknown-key' },
    });
  });
});

describe('osms-kz rates', () => {
  it('answers requests, or one year without any input', () => {
    const table = JSON.parse(JSON.stringify(contributionTable(2026)));
    expect(answersTo('rates', [{ id: 1, year: 2026 }])[0]).toEqual({ id: 1, ...table });
    expect(JSON.parse(runCli(['rates', '--year', '2026', '--format', 'json']).stdout)).toEqual(table);
    expect(runCli(['rates', '--year', '26']).status).toBe(2);
    expect(
      answersTo('rates', [{ year: '2026' }, { year: 0 }, { year: 2026.5 }]).map(({ error }) => error),
    ).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'type' })));
  });

  it('prints the table as text, CSV and Markdown, and draws it', () => {
    const print = (format: string): string =>
      runCli(['rates', '--year', '2026', '--format', format, '--lang', 'kk']).stdout;
    expect(print('text')).toMatch(
      /^payer +settlement[\s\S]*\nemployer +2026-01 +2026-12 +0\.03 +3400000\.00 +102000\.00 +121/,
    );
    expect(print('csv')).toContain('employer,,2026-01,2026-12,0.03,,3400000.00,,102000.00,121,,H\r\n');
    expect(print('csv')).toContain('platform-self-employed,,2026-01,2026-12,0.01,,,1297500.00,12975.00,122,,H\r\n');
    expect(print('md')).toContain(
      '| employer |  | 2026-01 | 2026-12 | 0.03 |  | 3400000.00 |  | 102000.00 | 121 |  | H |',
    );
    expect(print('svg')).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });

  it.each(languageCodes)('draws it in %s', (code) => {
    const { stdout, status } = runCli(['rates', '--year', '2026', '--format', 'svg', '--lang', code]);
    expect(status).toBe(0);
    expect(stdout).toContain(`lang="${code}"`);
  });
});

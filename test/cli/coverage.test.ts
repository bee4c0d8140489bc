import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachment, care, coverage, diseaseGroups, packageDiff, packageTable } from '../../src/index.js';
import { ROOT, runCli } from './run-cli.js';

interface Case {
  readonly id: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const cases = JSON.parse(readFileSync(join(ROOT, 'test/law/cases/coverage.json'), 'utf8')) as Case[];

function answersTo(command: string, requests: readonly object[]): Record<string, unknown>[] {
  return runCli([command], requests.map((request) => `${JSON.stringify(request)}\n`).join('')).lines.map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
}

function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('osms-kz coverage', () => {
  it('gives what the worked cases expect', () => {
    const requests = cases.map(({ expect: _, ...request }) =>
      Object.fromEntries(Object.entries(request).filter(([key]) => key !== 'source' && key !== 'grade')),
    );
    const answers = answersTo('coverage', requests);
    answers.forEach((answer, at) => {
      expect(answer).toMatchObject({ id: cases[at]?.id, ...cases[at]?.expect });
    });
    expect(answers).toHaveLength(cases.length);
  });

  it('makes the status out of a person, also of one who becomes insured by asking', () => {
    const person = { birthDate: '1979-09-09', welfare: [{ level: 'E', from: '2026-01-01' }] } as const;
    const question = { on: '2026-03-15', service: 'outpatient-drugs', diagnosis: 'E11', person } as const;
    expect(answersTo('coverage', [{ id: 1, ...question }])[0]).toEqual(plain({ id: 1, ...coverage(question) }));
    expect(coverage(question).payer).toBe('osms');
  });
});

describe('the commands of a clinic', () => {
  it('answer as the library does', () => {
    const person = { birthDate: '1980-01-01' };
    const asked = { on: '2026-02-10', service: 'outpatient-drugs', diagnosis: 'E11' } as const;
    expect(answersTo('care', [{ id: 1, ...asked, person }])[0]).toEqual(plain({ id: 1, ...care(person, asked) }));
    expect(answersTo('diseases', [{ id: 1, code: 'e11.9', on: '2025-06-01' }])[0]).toEqual(
      plain({ id: 1, ...diseaseGroups('e11.9', { on: '2025-06-01' }) }),
    );
    expect(
      answersTo('packages', [
        { id: 1, year: 2026 },
        { id: 2, yearA: 2025, yearB: 2026 },
      ]),
    ).toEqual([plain({ id: 1, ...packageTable(2026) }), plain({ id: 2, ...packageDiff(2025, 2026) })]);
    const request = { submittedAt: '2025-09-01T10:00', channel: 'egov', signature: true, ground: 'campaign' } as const;
    expect(answersTo('attachment', [{ id: 1, ...request }])[0]).toEqual(plain({ id: 1, ...attachment(request) }));
  });

  it('print and draw the packages of a year', () => {
    const print = (format: string): string =>
      runCli(['packages', '--year', '2026', '--format', format, '--lang', 'en']).stdout;
    expect(print('csv')).toContain('ambulance,');
    expect(print('md')).toContain('| ambulance |');
    expect(print('svg')).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });
});

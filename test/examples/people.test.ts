import { describe, expect, it } from 'vitest';
import { parseStatusRequest } from '../../src/input/status-request.js';
import { groundCodes, reasonBasis } from '../../src/law/status/grounds.js';
import { statusLaw } from '../../src/law/status/index.js';
import type { OutsideBecause } from '../../src/status/answers.js';
import { OUTCOMES } from '../../src/status/outcome.js';
import { exampleLines, examples } from '../explain/people.js';

interface Request {
  readonly id: string;
  readonly on: string;
  readonly person: { readonly payments?: 'unknown' | readonly { readonly paidOn?: string }[] };
}

const requests = exampleLines.map((line) => JSON.parse(line) as Request);

describe('the people of examples/people.ndjson', () => {
  it('are at least 28, each by a name of its own in Russian', () => {
    const ids = requests.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(28);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[А-ЯЁ][^A-Za-z]+, /);
  });

  it.each(requests.map((request) => [request.id, request] as const))('are valid requests: %s', (_, request) => {
    const parsed = parseStatusRequest(request);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it('show every ground', () => {
    const shown = new Set(examples.flatMap(({ status }) => status.grounds.map(({ code }) => code)));
    expect(groundCodes(statusLaw).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('show every reason', () => {
    const shown = new Set<string>(examples.flatMap(({ status }) => status.reasons.map(({ code }) => code)));
    expect(Object.keys(reasonBasis).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('show every outcome', () => {
    const shown = new Set(examples.map(({ status }) => status.outcome));
    expect(OUTCOMES.filter((outcome) => !shown.has(outcome))).toEqual([]);
  });

  it('show every cause of taking no part in the scheme that a request can state', () => {
    const shown = new Set<OutsideBecause>();
    for (const { status } of examples)
      for (const reason of status.reasons) if (reason.code === 'not-participant') shown.add(reason.why);
    expect([...shown].sort()).toEqual(['before-permit', 'dead', 'not-yet-born', 'outside-period', 'residence-kind']);
  });

  it('ask mostly about 2025 and 2026, and mostly say on which day a payment was made', () => {
    const recent = requests.filter(({ on }) => on.startsWith('2025') || on.startsWith('2026'));
    expect(recent.length / requests.length).toBeGreaterThan(0.8);
    const payments = requests.flatMap(({ person }) => (Array.isArray(person.payments) ? person.payments : []));
    const dated = payments.filter(({ paidOn }) => paidOn !== undefined);
    expect(dated.length / payments.length).toBeGreaterThan(0.9);
  });
});

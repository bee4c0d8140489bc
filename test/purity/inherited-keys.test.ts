/** What somebody put on every object's prototype says nothing about a person, a request or an option. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  parseArrearsRequest,
  parseAttachmentRequest,
  parseCareRequest,
  parseContributionRequest,
  parseCoverageRequest,
  parseDiseaseRequest,
  parseRoutesRequest,
  parseStatusRequest,
  parseTimelineRequest,
} from '../../src/input/index.js';
import { ru } from '../../src/lang/ru/index.js';
import { amend } from '../../src/law/index.js';
import { ratesSvg } from '../../src/picture/index.js';
import { ask, type Kind, type Questions } from '../frozen/ask.js';
import { kinds, questionsOf } from '../frozen/corpus.js';

/** Questions asked under each polluted key; fewer where one answer asks many. */
const EACH: Readonly<Record<Kind, number>> = {
  status: 20,
  timeline: 40,
  contribution: 40,
  penalty: 40,
  coverage: 15,
  diseases: 40,
  account: 1,
  arrears: 20,
  routes: 6,
  cashier: 20,
  care: 8,
  dental: 4,
  outreach: 1,
  attachment: 40,
  district: 40,
  table: 3,
};

/** What the law is made of, with values that would change an answer. */
const LAW: readonly (readonly [string, unknown])[] = [
  ['law', amend({ gracePeriod: [{ from: '2017-07-01', value: 0 }] }, { name: 'inherited' })],
  ['days', []],
  ['months', 99],
  ['name', 'inherited'],
  ['unit', 'inherited'],
  ['value', 'inherited'],
  ['from', '2001-01-01'],
  ['through', '2001-01-02'],
];

type Door = { readonly [K in Kind]?: (question: Questions[K]) => unknown };

/** The questions that untrusted data may ask, as the door for them takes them. */
const door: Door = {
  status: ({ person, options }) => parseStatusRequest({ person, ...options }),
  timeline: ({ person, options }) => parseTimelineRequest({ person, ...options }),
  contribution: ({ request, options }) => parseContributionRequest({ ...request, ...options }),
  coverage: (request) => parseCoverageRequest(request),
  diseases: (request) => parseDiseaseRequest(request),
  arrears: ({ person, options }) => parseArrearsRequest({ person, ...options }),
  routes: ({ person, options }) => parseRoutesRequest({ person, ...options }),
  care: ({ person, request }) => parseCareRequest({ person, ...request }),
  attachment: (request) => parseAttachmentRequest(request),
};

/** The answer, and what the door makes of the question. */
function said<K extends Kind>(kind: K, question: Questions[K]): string {
  return JSON.stringify([ask(kind, question), door[kind]?.(question)]);
}

const polluted = new Set<string>();

afterEach(() => {
  for (const key of polluted) Reflect.deleteProperty(Object.prototype, key);
  polluted.clear();
});

function pollute(key: string, value: unknown): void {
  Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: false, writable: true });
  polluted.add(key);
}

/** Every key that a question or an answer has somewhere, with a value that it has there. */
function keysIn(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value) && !found.has(key)) found.set(key, item);
    keysIn(item, found);
  }
  return found;
}

describe('a key that is only inherited', () => {
  it.each(kinds)('changes no answer of %s', (kind: Kind) => {
    const all = questionsOf(kind, 0);
    const questions = all.slice(0, EACH[kind]);
    const before = questions.map((question) => said(kind, question));
    const answers = before.map((answer) => JSON.parse(answer));
    const found = [...all, ...answers].reduce((keys, each) => keysIn(each, keys), new Map<string, unknown>());
    const keys = [...found, ...LAW];
    const changed = keys.filter(([key, value]) => {
      pollute(key, value);
      const after = questions.map((question) => said(kind, question));
      Reflect.deleteProperty(Object.prototype, key);
      return after.some((answer, at) => answer !== before[at]);
    });
    expect(changed.map(([key]) => key)).toEqual([]);
    expect(keys.length).toBeGreaterThan(1);
  });

  it.each([...LAW, ['settlement', 'city'] as const])('changes no picture and no amended law: %s', (key, value) => {
    const made = () =>
      JSON.stringify([
        ratesSvg(ru),
        amend({ dueDay: [{ from: '2028-01-01', value: 15 }] }),
        parseStatusRequest({ on: '2026-05-04', person: { birthDate: '2008-05-04' } }),
      ]);
    const before = made();
    pollute(key, value);
    const after = made();
    Reflect.deleteProperty(Object.prototype, key);
    expect(after).toBe(before);
  });
});

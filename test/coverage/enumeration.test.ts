import { describe, expect, it } from 'vitest';
import { type Coverage, coverage } from '../../src/coverage/index.js';
import type { ResidenceKind } from '../../src/law/scheme/residence-kinds.js';
import { type Cell, cells } from './cells.js';
import { oraclePayers } from './oracle.js';

const PAYERS = ['gobmp', 'osms', 'voluntary-insurance', 'patient'];

/** What is wrong with an answer; nothing when there is exactly one, and it holds together. */
function fault({ request, inside }: Cell, answer: Coverage): string | undefined {
  const expected = [...oraclePayers(request, inside)].sort();
  if (answer.payer === 'undetermined') {
    if (answer.missing.length === 0) return 'undetermined, and nothing is missing';
    if (answer.possible.length === 1) return 'undetermined with one possible payer';
    if (String([...answer.possible].sort()) !== String(expected)) return `possible ${answer.possible}, not ${expected}`;
  } else {
    if (!PAYERS.includes(answer.payer)) return `payer ${answer.payer}`;
    if ('missing' in answer) return 'settled, and something is missing';
    if (expected.length !== 1 || expected[0] !== answer.payer) return `${answer.payer}, not ${expected}`;
    const isCovered = answer.payer === 'gobmp' || answer.payer === 'osms';
    if (answer.covered !== isCovered) return `covered: ${answer.covered}`;
  }
  if (request.on >= '2020-01-01' && answer.because.length === 0) return 'no reason';
  if (answer.because.some((reason) => reason.citations.length === 0)) return 'a reason without citation';
  const chosen = answer.insured ? answer.ifInsured : answer.ifUninsured;
  if (chosen.payer !== answer.payer || chosen.covered !== answer.covered) return 'not the answer of its package';
  if (answer.ifUninsured.covered === true && answer.ifInsured.covered !== true) return 'being insured makes them pay';
  if (answer.payer === 'gobmp' && isBeyondForeigner(request)) return 'ГОБМП for a temporary foreigner';
  if (answer.ifInsured.covered === false && answer.ifUninsured.covered !== false) return 'being insured makes them pay';
  return undefined;
}

const DANGEROUS = new Set(['A15', 'B20', 'B05', 'U07.1']);

function isBeyondForeigner({ residence, dangerousToOthers, diagnosis = '' }: Cell['request']): boolean {
  return residence?.kind === 'temporary-foreigner' && !(dangerousToOthers ?? DANGEROUS.has(diagnosis));
}

describe('every region of the packages', () => {
  it('has exactly one answer, that of an independent telling; insurance never costs; no ГОБМП for foreigners', {
    timeout: 300_000,
  }, () => {
    const faults: string[] = [];
    const found = new Map<string, number>();
    let count = 0;
    for (const cell of cells()) {
      count++;
      const answer = coverage(cell.request);
      found.set(answer.payer, (found.get(answer.payer) ?? 0) + 1);
      const wrong = fault(cell, answer);
      if (wrong !== undefined && faults.length < 20) faults.push(`${wrong}: ${JSON.stringify(cell.request)}`);
    }
    console.log(`${count} regions of the packages, each with one answer: ${JSON.stringify(Object.fromEntries(found))}`);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
  });

  it.each<[ResidenceKind, ResidenceKind]>([
    ['kandas', 'citizen'],
    ['permanent-resident', 'citizen'],
    ['stateless-permanent', 'citizen'],
    ['refugee', 'citizen'],
    ['asylum-seeker', 'temporary-foreigner'],
    ['eaeu-family', 'eaeu-worker'],
  ])('is for %s what it is for %s', { timeout: 300_000 }, (kind, other) => {
    let at = 0;
    for (const { request } of cells()) {
      if (request.residence?.kind !== other || at++ % 29 !== 0) continue;
      const [mine, theirs] = [kind, other].map((each) => coverage({ ...request, residence: { kind: each } }));
      expect([mine?.payer, mine?.covered]).toEqual([theirs?.payer, theirs?.covered]);
    }
  });

  it('does not depend on facts that the service does not use', () => {
    const noise = { firstContact: false, lifeThreatening: false, withMainTreatment: true, congenitalPathology: true };
    const more = {
      suspected: true,
      dentalGroups: ['child'] as const,
      onDrugList: 'none' as const,
      onset: '2019-06-01',
    };
    for (const service of ['ambulance', 'preventive-check-up', 'donor-preparation', 'screening-oncology'] as const) {
      for (const on of ['2020-02-01', '2024-02-01', '2026-02-01', '2027-02-01']) {
        const plain = coverage({ on, service, insured: false, diagnosis: 'K80' });
        const noisy = coverage({ on, service, insured: false, diagnosis: 'A15', ...noise, ...more });
        expect({ ...noisy, conditions: [] }).toEqual({ ...plain, conditions: [] });
      }
    }
  });
});

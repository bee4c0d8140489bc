import { describe, expect, it } from 'vitest';
import { type Observed, outreach } from '../../src/care/index.js';

const ON = '2026-02-10';
const PEOPLE: readonly Observed[] = [
  { id: 'well', person: { birthDate: '1980-01-01' } },
  { id: 'diabetic', person: { birthDate: '1980-01-01' }, diagnoses: ['E11.9', 'C50'] },
  { id: 'child', person: { birthDate: '2008-05-04' }, diagnoses: ['G80.0'] },
  { id: 'level-d', person: { welfare: [{ level: 'D', from: '2026-01-01' }] }, diagnoses: ['I10'] },
  { id: 'worker', person: { work: [{ kind: 'employee', from: '2020-01-01' }] }, diagnoses: ['J45'] },
  { id: 'unknown', person: { payments: 'unknown' }, diagnoses: ['I10'] },
  { id: 'guest', person: { residence: { kind: 'temporary-foreigner' } }, diagnoses: ['I10'] },
];

describe('the district doctor’s calls', () => {
  const { calls, counts } = outreach(PEOPLE, { on: ON });
  const call = (id: string) => calls.find((each) => each.id === id);

  it('are to those who are not insured, those with care at stake first', () => {
    expect(calls.map(({ id }) => id)).toEqual(['diabetic', 'level-d', 'worker', 'unknown', 'well']);
    expect(counts).toEqual({ observed: 7, insured: 1, toCall: 5, notParticipants: 1 });
  });

  it('say which care is at stake', () => {
    expect(call('diabetic')?.atStake).toEqual([
      {
        diagnosis: 'E11.9',
        services: ['specialist-or-diagnostics', 'outpatient-drugs', 'day-hospital', 'inpatient-planned'],
      },
    ]);
    expect(call('well')?.atStake).toEqual([]);
  });

  it('show the way: asking for care at level D, registering without work, paying what is owed', () => {
    const paths = (id: string) => call(id)?.paths.map(({ path }) => path);
    expect(paths('level-d')).toEqual(['ask-for-care']);
    expect(paths('diabetic')).toEqual([
      'register-unemployed',
      'apply-for-welfare-level',
      'pay-arrears',
      'enter-category',
    ]);
    expect(paths('worker')).toEqual(['pay-arrears', 'enter-category']);
    expect(paths('unknown')).toEqual([]);
    expect(calls.map(({ cause }) => cause)).toEqual([
      'not-insured',
      'insured-on-request',
      'not-insured',
      'not-known',
      'not-insured',
    ]);
  });

  it('tell what changed, each word with its source', () => {
    expect(call('diabetic')?.tell.map(({ message }) => message)).toEqual(['care-moved-to-osms', 'debt-remains']);
    expect(call('level-d')?.tell.map(({ message }) => message)).toContain('asking-for-care-insures');
    for (const { actions, tell, paths } of calls) {
      expect(actions).toEqual(['call', 'invite', 'home-visit']);
      for (const { citations } of [...tell, ...paths]) expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('are also to those whose insurance ends by a day', () => {
    const ending = outreach(PEOPLE, { on: ON, endingBy: '2026-05-03' }).calls.find(({ id }) => id === 'child');
    expect(ending).toMatchObject({ cause: 'insurance-ends', through: '2026-05-03', atStake: [{ diagnosis: 'G80.0' }] });
    expect(outreach(PEOPLE, { on: ON, endingBy: '2026-05-02' }).calls.map(({ id }) => id)).not.toContain('child');
  });

  it('carry the lawful ways to be insured', () => {
    const routed = outreach(PEOPLE, { on: ON });
    expect(routed.calls.filter(({ routes }) => routes !== undefined).map(({ id }) => id)).toEqual([
      'diabetic',
      'level-d',
      'worker',
      'well',
    ]);
  });

  it('move nobody in 2025', () => {
    expect(outreach(PEOPLE, { on: '2025-02-10' }).calls.every(({ atStake }) => atStake.length === 0)).toBe(true);
  });
});

/** Laws that are not, or not yet: what amend() makes of the law, and what it refuses. */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.js';
import { inForce } from '../../src/law/edition.js';
import { amend, currentLaw } from '../../src/law/index.js';

function codeOf(make: () => unknown): string | undefined {
  try {
    make();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

function on(day: string): number {
  return parseDay(day) ?? Number.NaN;
}

describe('amend', () => {
  it('lays an edition over what holds on its days and leaves the rest', () => {
    const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] });
    expect(law.gracePeriod.map(({ value, from, through }) => [value, from, through])).toEqual([
      [3, '2020-01-01', '2027-12-31'],
      [4, '2028-01-01', undefined],
    ]);
  });

  it('resumes what held before where the new edition ends', () => {
    const law = amend({ dueDay: [{ from: '2028-01-01', through: '2028-06-30', value: 15 }] });
    const values = ['2027-12-31', '2028-01-01', '2028-06-30', '2028-07-01'].map(
      (day) => inForce(law.dueDay, on(day))?.value,
    );
    expect(values).toEqual([25, 15, 15, 25]);
  });

  it('leaves the law it amends as it is, and is frozen like it', () => {
    const before = JSON.stringify(currentLaw);
    const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }, { name: 'four months' });
    expect(JSON.stringify(currentLaw)).toBe(before);
    expect(law.name).toBe('four months');
    expect(Object.isFrozen(law.gracePeriod[1])).toBe(true);
  });

  it('amends an amended law', () => {
    const four = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] });
    const five = amend({ gracePeriod: [{ from: '2029-01-01', value: 5 }] }, { law: four });
    expect(five.gracePeriod.map(({ value }) => value)).toEqual([3, 4, 5]);
  });

  it('reaches editions at any depth', () => {
    const law = amend({ residenceKinds: { 'temporary-foreigner': [{ from: '2028-01-01', value: 'always' }] } });
    expect(inForce(law.residenceKinds['temporary-foreigner'], on('2028-01-01'))?.value).toBe('always');
    expect(inForce(law.residenceKinds['temporary-foreigner'], on('2027-12-31'))?.value).toBe('never');
  });

  it('says of an assumption that it is one', () => {
    const [, edition] = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }, { name: 'reform' }).gracePeriod;
    expect(edition).toMatchObject({ confidence: 'L', citations: [{ document: 'osms-kz', place: 'amend: reform' }] });
  });

  it.each([
    ['an unknown parameter', { gracePeriods: [] }, 'law.unknown-parameter'],
    ['an unknown kind of residence', { residenceKinds: { martian: [] } }, 'law.unknown-parameter'],
    ['a parameter without editions', { name: 'x' }, 'law.unknown-parameter'],
    ['a text for a number', { gracePeriod: [{ from: '2028-01-01', value: '4' }] }, 'law.value'],
    ['a negative number', { gracePeriod: [{ from: '2028-01-01', value: -1 }] }, 'law.value'],
    ['half a month', { gracePeriod: [{ from: '2028-01-01', value: 3.5 }] }, 'law.value'],
    ['another unit', { gracePeriod: [{ from: '2028-01-01', value: 4, unit: 'days' }] }, 'law.value'],
    ['a list that is none', { gracePeriod: { from: '2028-01-01', value: 4 } }, 'law.value'],
    ['a text for a list', { insuredWelfareLevels: [{ from: '2028-01-01', value: 'D' }] }, 'law.value'],
    [
      'a period that is reversed',
      { gracePeriod: [{ from: '2028-02-01', through: '2028-01-01', value: 4 }] },
      'law.value',
    ],
    ['a day that does not exist', { gracePeriod: [{ from: '2028-02-30', value: 4 }] }, 'date.invalid'],
    ['a day in another form', { gracePeriod: [{ from: '01.01.2028', value: 4 }] }, 'date.invalid'],
    ['a gap after the last edition', { transition: [{ from: '2028-01-01', value: 'every-participant' }] }, 'law.gap'],
  ])('refuses %s', (_, changes, code) => {
    expect(codeOf(() => amend(changes as never))).toBe(code);
  });

  it('refuses new editions that leave a gap between them and what is known', () => {
    const everybody = { value: 'every-participant' } as const;
    expect(codeOf(() => amend({ transition: [{ ...everybody, from: '2020-07-01', through: '2020-09-30' }] }))).toBe(
      undefined,
    );
    expect(codeOf(() => amend({ transition: [{ ...everybody, from: '2020-09-01', through: '2020-09-30' }] }))).toBe(
      'law.gap',
    );
  });
});

/** Laws that are not, or not yet: what amend() makes of the law, and what it refuses. */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.js';
import { inForce } from '../../src/law/edition.js';
import { isEditions, isRecord } from '../../src/law/every-edition.js';
import { frozen } from '../../src/law/frozen.js';
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
    ['a gap after the last edition', { mzp: [{ from: '2028-01-01', value: '100000' }] }, 'law.gap'],
    [
      'a day that does not exist as a value',
      { knownThrough: [{ from: '2028-01-01', value: '2030-13-45' }] },
      'law.value',
    ],
    ['a text for a month', { amountsKnownThrough: [{ from: '2028-01-01', value: 'hello' }] }, 'law.value'],
    [
      'a negative decimal in a record',
      { caps: { employee: [{ from: '2028-01-01', value: { times: '-20', on: 'sum' } }] } },
      'law.value',
    ],
    ['a record of other keys', { caps: { employee: [{ from: '2028-01-01', value: { foo: 1 } }] } }, 'law.value'],
    [
      'a day that no year has',
      { attachmentCampaign: [{ from: '2028-01-01', value: { from: '13-45', through: '11-01' } }] },
      'law.value',
    ],
    ['numbers for codes', { insuredWelfareLevels: [{ from: '2028-01-01', value: [1, 2] }] }, 'law.value'],
    ['a number for a rule', { participation: [{ from: '2028-01-01', value: 4 }] }, 'law.value'],
    ['no citation', { gracePeriod: [{ from: '2028-01-01', value: 4, citations: [] }] }, 'law.value'],
    [
      'a citation of no document',
      { gracePeriod: [{ from: '2028-01-01', value: 4, citations: [{ document: 'blog', place: 'x' }] }] },
      'law.value',
    ],
    ['a misspelt key', { gracePeriod: [{ from: '2028-01-01', value: 4, thru: '2028-06-30' }] }, 'law.value'],
    ['nothing', null, 'law.value'],
    ['nothing for an edition', { gracePeriod: [null] }, 'law.value'],
    ['a repeal with a value', { gracePeriod: [{ from: '2028-01-01', value: 4, repealed: true }] }, 'law.value'],
    ['a repeal of all there was', { gracePeriod: [{ from: '2017-01-01', repealed: true }] }, 'law.value'],
    ['a repeal of the end of the known law', { knownThrough: [{ from: '2028-01-01', repealed: true }] }, 'law.value'],
  ])('refuses %s', (_, changes, code) => {
    expect(codeOf(() => amend(changes as never))).toBe(code);
  });

  it('takes every edition of the law for one that it could bring', () => {
    const again = (part: object): object =>
      Object.fromEntries(
        Object.entries(part).flatMap(([key, value]) =>
          isEditions(value) || (isRecord(value) && hasEditions(value))
            ? [[key, isEditions(value) ? value : again(value)]]
            : [],
        ),
      );
    const changes = again(currentLaw);
    expect(amend(changes, { name: currentLaw.name })).toEqual(currentLaw);
  });

  it('takes a listing of other categories, but not of other things', () => {
    const listing = (value: object) => () => amend({ dentalGroupOfCategory: [{ from: '2028-01-01', value }] });
    expect(codeOf(listing({ child: 'pregnant' }))).toBe(undefined);
    expect(codeOf(listing({ child: 4 }))).toBe('law.value');
  });

  it('brings an ended rule back on any day', () => {
    const law = amend({ transition: [{ from: '2028-01-01', value: 'every-participant' }] });
    const days = ['2020-06-30', '2020-07-01', '2027-12-31', '2028-01-01'];
    expect(days.map((day) => inForce(law.transition, on(day))?.value)).toEqual([
      'every-participant',
      undefined,
      undefined,
      'every-participant',
    ]);
  });

  it('repeals until a later new edition', () => {
    const repealed = amend({ gracePeriod: [{ from: '2028-01-01', repealed: true }] });
    const back = amend({ gracePeriod: [{ from: '2030-01-01', value: 2 }] }, { law: repealed });
    const days = ['2027-12-31', '2028-01-01', '2030-01-01'];
    expect(days.map((day) => inForce(repealed.gracePeriod, on(day))?.value)).toEqual([3, undefined, undefined]);
    expect(days.map((day) => inForce(back.gracePeriod, on(day))?.value)).toEqual([3, undefined, 2]);
  });

  it('takes an amount after a repeal for no gap', () => {
    const [first, repeal, last] = [
      { from: '2027-01-01', value: '90000' },
      { from: '2028-01-01', repealed: true },
      { from: '2030-01-01', value: '95000' },
    ] as const;
    const law = amend({ mzp: [first, repeal, last] });
    expect(['2027-12-31', '2028-01-01', '2030-01-01'].map((day) => inForce(law.mzp, on(day))?.value)).toEqual([
      '90000',
      undefined,
      '95000',
    ]);
  });

  it('leaves the values of the caller theirs', () => {
    const value = { times: '30', on: 'sum' as const };
    const law = amend({ caps: { employee: [{ from: '2028-01-01', value }] } });
    value.times = '1';
    expect(inForce(law.caps.employee, on('2028-01-01'))?.value.times).toBe('30');
  });

  it('freezes what the caller had frozen at its surface', () => {
    const law = amend({}, { law: Object.freeze({ ...currentLaw, gracePeriod: [...currentLaw.gracePeriod] }) });
    expect(Object.isFrozen(law.gracePeriod)).toBe(true);
    const surface = frozen(Object.freeze({ inner: { list: [1] } }));
    expect(Object.isFrozen(surface.inner.list)).toBe(true);
  });
});

function hasEditions(part: object): boolean {
  return Object.values(part).some((each) => isEditions(each) || (isRecord(each) && hasEditions(each)));
}

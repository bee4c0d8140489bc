import { describe, expect, it } from 'vitest';
import { icdMatcher, matches } from '../../src/coverage/icd.js';
import { coverage, diseaseGroups, normaliseIcd } from '../../src/coverage/index.js';
import { isOsmsError } from '../../src/errors.js';

describe('an ICD-10 code', () => {
  it.each([
    ['E11', 'E11'],
    ['e11.9', 'E119'],
    [' E11 . 9 ', 'E119'],
    ['E119', 'E119'],
    ['M01.3*', 'M013'],
    ['A17.0†', 'A170'],
    ['A17.0+', 'A170'],
    ['S72.00', 'S7200'],
    ['M62.5AB', 'M625AB'],
    ['u07.1', 'U071'],
  ])('%j is read as %s', (text, code) => {
    expect(normaliseIcd(text)).toBe(code);
  });

  it.each(['', 'E', 'E1', '11E', 'EE1', 'E1A', 'E11.98765', 'Е11', 'E11;', 'E11-E14', 'diabetes'])(
    '%j is none',
    (text) => {
      expect(normaliseIcd(text)).toBeUndefined();
    },
  );

  it('that is none throws in the core', () => {
    const ask = (): unknown => coverage({ on: '2026-01-01', service: 'ambulance', insured: true, diagnosis: '11E' });
    expect(ask).toThrow(expect.toSatisfy((error) => isOsmsError(error) && error.code === 'facts.unreadable'));
  });

  it('is in a range by its category', () => {
    const range = icdMatcher(['E10-E14', 'D56.0']);
    expect(['E10', 'E119', 'E149', 'D560', 'D5601'].map((code) => matches(range, code))).toEqual(Array(5).fill(true));
    expect(['E099', 'E15', 'D56', 'D561'].map((code) => matches(range, code))).toEqual(Array(4).fill(false));
  });

  it('is in a range of subcategories one by one', () => {
    const range = icdMatcher(['E76.0–E76.2']);
    expect(['E760', 'E761', 'E7621'].map((code) => matches(range, code))).toEqual([true, true, true]);
    expect(['E76', 'E763'].map((code) => matches(range, code))).toEqual([false, false]);
  });

  it('may be in a range over two chapters', () => {
    const range = icdMatcher(['A00-B17', 'B19-B99']);
    expect(['A000', 'B17', 'B199', 'B99'].map((code) => matches(range, code))).toEqual(Array(4).fill(true));
    expect(['B18', 'B182', 'C00'].map((code) => matches(range, code))).toEqual(Array(3).fill(false));
  });

  it.each(['E14-E10', 'E76.2-E76.0', 'E76.0-E77.2', 'E10-', 'x'])('range %j is none', (entry) => {
    expect(() => icdMatcher([entry])).toThrow();
  });

  it('gives one answer in every form', () => {
    const forms = ['E11.9', 'e119', 'E11.9*', ' e11.9 '];
    const answers = forms.map((diagnosis) =>
      coverage({ on: '2025-06-01', service: 'day-hospital', insured: false, diagnosis }),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('the lists of a code', () => {
  const lists = (code: string, on: string): string[] =>
    diseaseGroups(code, { on }).listings.map(({ list, disease }) => (disease ? `${list}: ${disease}` : list));

  it('are those of the day', () => {
    expect(lists('E11.9', '2025-12-31')).toEqual(['socially-significant: diabetes', 'chronic: diabetes']);
    expect(lists('E11.9', '2026-01-01')).toEqual(['chronic: diabetes']);
    expect(lists('G40.0', '2025-12-31')).toEqual(['chronic: epilepsy']);
    expect(lists('G40.0', '2026-01-01')).toEqual(['socially-significant: epilepsy', 'chronic: epilepsy']);
    expect(lists('I63', '2025-12-31')).toEqual([]);
    expect(lists('K80', '2026-01-01')).toEqual([]);
    expect(lists('A15.0', '2026-01-01')).toEqual([
      'socially-significant: tuberculosis',
      'infectious',
      'dangerous-to-others',
      'dangerous-for-foreigners: tuberculosis',
    ]);
  });

  it('say the window, the package of the year and the conditions', () => {
    const first = (code: string, on: string) => diseaseGroups(code, { on }).listings[0];
    expect(first('I63', '2026-01-01')).toMatchObject({ disease: 'stroke', months: 12 });
    expect(first('I21', '2026-01-01')).toMatchObject({ months: 6 });
    expect(first('I10', '2024-01-01')).toMatchObject({ package: 'gobmp' });
    expect(first('I10', '2025-01-01')).toMatchObject({ package: 'split' });
    expect(first('I10', '2026-01-01')).toMatchObject({ package: 'osms' });
    expect(first('Q21', '2026-01-01')).toMatchObject({ note: 'children, after surgery' });
  });

  it('ask for a more specific code where they hold only some of it', () => {
    expect(diseaseGroups('B18', { on: '2026-01-01' })).toMatchObject({
      listings: [{ list: 'chronic' }],
      moreSpecific: ['socially-significant'],
    });
    expect(diseaseGroups('D56', { on: '2026-01-01' })).toMatchObject({
      listings: [],
      moreSpecific: ['socially-significant'],
    });
    expect(diseaseGroups('I20', { on: '2026-01-01' }).moreSpecific).toEqual(['chronic']);
    const bare = coverage({ on: '2026-01-01', service: 'day-hospital', diagnosis: 'D56', insured: false });
    expect(bare.payer).toBe('patient');
    expect(bare.conditions).toMatchObject([{ code: 'more-specific-code', state: 'unknown' }]);
    const whole = coverage({ on: '2026-01-01', service: 'day-hospital', diagnosis: 'D56.1', insured: false });
    expect(whole).toMatchObject({ payer: 'gobmp', conditions: [] });
  });

  it('do not exist before 2020', () => {
    expect(diseaseGroups('E11', { on: '2019-12-31' })).toMatchObject({
      listings: [],
      missing: [{ parameter: 'packages-before-2020' }],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionRequestFrom, issueCodes, parseContributionRequest } from '../../src/input/index.js';

function issuesOf(data: unknown): string[] {
  const parsed = parseContributionRequest(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const employee = { payer: 'employee', month: '2026-07', income: '400000' };

describe('parseContributionRequest', () => {
  it.each([
    ['a reversed sign', { ...employee, income: '-1' }, ['amount.invalid income']],
    ['not a number', { ...employee, income: 'NaN' }, ['amount.invalid income']],
    ['infinity', { ...employee, income: 'Infinity' }, ['amount.invalid income']],
    ['an exponent', { ...employee, income: '1e5' }, ['amount.invalid income']],
    ['three decimals', { ...employee, income: '100.001' }, ['amount.invalid income']],
    ['a comma', { ...employee, income: '100,5' }, ['amount.invalid income']],
    ['spaces', { ...employee, income: '400 000' }, ['amount.invalid income']],
    ['nothing', { ...employee, income: '' }, ['amount.invalid income']],
    ['a number in place of a text', { ...employee, income: 400000 }, ['type income']],
    ['a sum beyond reason', { ...employee, income: '12345678901234' }, ['amount.invalid income']],
    ['a month as a date', { ...employee, month: '2026-07-01' }, ['month.invalid month']],
    ['an unknown payer', { ...employee, payer: 'uncle' }, ['unknown-value payer']],
    ['no payer', { month: '2026-07' }, ['required payer']],
    ['no month', { payer: 'self' }, ['required month']],
    ['no income where it is charged', { payer: 'employee', month: '2026-07' }, ['required income']],
    ['no settlement of ЕСП', { payer: 'single-aggregate', month: '2020-07' }, ['required settlement']],
    ['no wage of the region', { payer: 'local-budget', month: '2026-07' }, ['required regionalAverageWage']],
    [
      'an unknown settlement',
      { payer: 'single-aggregate', month: '2020-07', settlement: 'hamlet' },
      ['unknown-value settlement'],
    ],
    ['an unknown category', { ...employee, categories: ['chld'] }, ['unknown-value categories.0']],
    ['an unknown reading', { ...employee, readings: { student: 'due' } }, ['unknown-key readings.student']],
    ['an unknown key', { ...employee, year: 2026 }, ['unknown-key year']],
  ])('names %s', (_, data, issues) => expect(issuesOf(data)).toEqual(issues));

  it.each([
    ['a payment that did not exist yet', { payer: 'employee', month: '2019-11' }],
    ['a payment that exists no more', { payer: 'single-aggregate', month: '2024-01' }],
    ['an exempt person', { payer: 'employee', month: '2026-07', categories: ['pensioner'] }],
    ['a rate that nobody knows', { payer: 'contractor', month: '2017-09' }],
  ])('asks for no figure on which the answer does not rest: %s', (_, data) => expect(issuesOf(data)).toEqual([]));

  it('never throws and gives codes of the closed list only', () => {
    fc.assert(
      fc.property(
        fc.anything({ maxDepth: 3 }),
        fc.constantFrom('payer', 'month', 'income', 'categories'),
        (junk, key) => {
          for (const data of [junk, { ...employee, [key]: junk }]) {
            const parsed = parseContributionRequest(data);
            if (!parsed.ok) for (const { code } of parsed.issues) expect(issueCodes).toContain(code);
          }
        },
      ),
    );
  });

  it('has a throwing twin', () => {
    expect(contributionRequestFrom({ ...employee, id: 7 })).toMatchObject({ id: 7, args: [employee, {}] });
    expect(() => contributionRequestFrom({})).toThrow('is required');
  });
});

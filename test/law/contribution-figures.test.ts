import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contribution, contributionTable } from '../../src/contributions/index.js';
import type { ContributionRequest } from '../../src/contributions/request.js';
import { type AnnouncedFigure, announcedFigures, type Grade } from '../../src/law/contributions/announced-figures.js';
import { contributionLaw } from '../../src/law/contributions/index.js';
import { firstOf } from '../../src/law/edition.js';
import { statusChannels } from '../../src/law/status/channels.js';
import { decimal } from '../../src/money/index.js';
import { WHOLE } from '../../src/money/tiyn.js';

interface Case {
  readonly id: string;
  readonly expect: Record<string, unknown>;
  readonly source: string;
  readonly grade: Grade;
}

const cases = JSON.parse(readFileSync(new URL('./cases/contribution.json', import.meta.url), 'utf8')) as Case[];

describe('the open worked examples', () => {
  it.each(cases)(
    '$id agrees with $source ($grade)',
    ({ id: _id, expect: expected, source: _source, grade: _grade, ...request }) => {
      expect(contribution(request as unknown as ContributionRequest)).toMatchObject(expected);
    },
  );
});

describe('the sums that authorities announced', () => {
  const grades = [...new Set(announcedFigures.map(({ grade }) => grade))];

  it.each(grades)('are all reproduced to the tiyn: %s', (grade) => {
    const figures = announcedFigures.filter((figure) => figure.grade === grade);
    const agreeing = figures.filter((figure) => computed(figure) === figure.tenge);
    console.log(`${grade}: ${agreeing.length} of ${figures.length} announced figures reproduced`);
    expect(figures.map((figure) => `${figure.payer} ${figure.month} ${computed(figure)}`)).toEqual(
      figures.map((figure) => `${figure.payer} ${figure.month} ${figure.tenge}`),
    );
  });

  function computed({
    measure,
    month,
    payer,
    settlement,
    income,
    regionalAverageWage,
  }: AnnouncedFigure): string | undefined {
    if (measure === 'maximum') {
      const { rows } = contributionTable(Number(month.slice(0, 4)));
      return rows.find((row) => row.payer === payer && row.settlement === settlement)?.maximum;
    }
    const answer = contribution({ payer, month, settlement, income, regionalAverageWage } as ContributionRequest);
    if (answer.outcome !== 'due') return undefined;
    return measure === 'year' ? decimal(answer.amount).mul(12).toFixed(2) : answer.amount;
  }
});

describe('the account of the Fund', () => {
  const { iban, bin, bic } = firstOf(contributionLaw.fundAccount).value;

  it('has an IBAN of Kazakhstan whose check digits are right (mod 97)', () => {
    const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    expect(iban).toMatch(/^KZ\d{2}\d{3}[0-9A-Z]{13}$/);
    expect(BigInt(digits) % 97n).toBe(1n);
  });

  it('has a БИН whose check digit is right', () => {
    const digits = [...bin].map(Number);
    const remainder = (weights: readonly number[]) =>
      weights.reduce((sum, weight, at) => sum + weight * (digits[at] as number), 0) % 11;
    const first = remainder([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const check = first === 10 ? remainder([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
    expect(bin).toMatch(/^\d{12}$/);
    expect(check).toBe(digits[11]);
  });

  it('has a БИК of eight letters and digits', () => {
    expect(bic).toMatch(/^[A-Z]{6}[A-Z0-9]{2}$/);
  });
});

const { rates, singlePaymentRates, singlePaymentShares, payers } = contributionLaw;

describe('the law data of contributions', () => {
  it('has no rate that the integer kernel cannot hold', () => {
    const held = [...Object.values(rates).flat()].map(({ value }) => value);
    const products = Object.values(singlePaymentShares).flatMap((shares) =>
      shares.map(({ value, from }) => {
        const whole = singlePaymentRates.find((each) => each.from === from);
        return decimal(value)
          .mul(whole?.value ?? 'NaN')
          .toFixed();
      }),
    );
    for (const value of [...held, ...products]) expect(decimal(value).mul(WHOLE).isInteger()).toBe(true);
  });

  it('raises the rate of the state step by step to 2037', () => {
    const values = rates.state.map(({ value }) => Number(value));
    expect(values).toEqual([0.014, 0.016, 0.017, 0.018, 0.019, 0.02, 0.022, 0.027, 0.032, 0.037, 0.042, 0.047]);
    expect(rates.state[rates.state.length - 1]).toMatchObject({ from: '2037-01-01' });
  });

  it('lists every payer under its own code', () => {
    for (const [code, { payer }] of Object.entries(payers)) expect(payer).toBe(code);
  });

  it('names for every channel of a status check where it is and who says so', () => {
    const codes = statusChannels().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { kind, address, citations } of statusChannels()) {
      expect(address.length > 0 || kind === 'office').toBe(true);
      expect(citations.length).toBeGreaterThan(0);
    }
    expect(statusChannels().filter(({ shows }) => shows.includes('debt')).length).toBe(codes.length - 1);
  });
});

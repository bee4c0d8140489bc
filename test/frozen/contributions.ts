/** Questions about what a payer owes for a month, and about penalties. */
import type { Questions } from './ask.js';
import { anyDay, dayPlus, dayText, monthIn, monthText } from './days.js';
import { chance, type Dice, pick, settings, some } from './dice.js';

/** Minimum wages and monthly indices of the years, and the multiples about which the rules change. */
const BASES = [24_459, 28_284, 42_500, 60_000, 70_000, 85_000, 3_063, 3_692, 3_932, 4_325] as const;
const MULTIPLES = [0, 0.5, 1, 1.4, 2, 3, 7, 10, 15, 20, 25, 40, 50, 300, 340] as const;

/** A sum about one of the multiples, or any. */
function income(dice: Dice): string {
  const tiyn = chance(dice, 70)
    ? pick(dice, BASES) * pick(dice, MULTIPLES) * 100 + pick(dice, [0, 0, 1, -1, 33, 100, -100])
    : dice(0, 200_000_000);
  const sum = Math.max(0, tiyn) / 100;
  return chance(dice, 30) ? String(Math.floor(sum)) : sum.toFixed(2);
}

const CATEGORIES = [
  ...(['full-time-student', 'full-time-student', 'pensioner', 'person-with-disability', 'convict', 'child'] as const),
  ...(['detainee-or-house-arrest', 'award-mother', 'maternity-or-childcare-leave', 'registered-unemployed'] as const),
] as const;

const PAYERS = [
  ...(['employer', 'employee', 'contractor', 'single-payment-employer', 'single-payment-employee'] as const),
  ...(['platform-self-employed', 'entrepreneur', 'self', 'single-aggregate', 'state', 'local-budget'] as const),
] as const;

export function contribution(dice: Dice): Questions['contribution'] {
  const payer = pick(dice, PAYERS);
  const asked = {
    month: monthText(
      chance(dice, 60) ? dice(monthIn(2020, 1), monthIn(2026, 12)) : dice(monthIn(2017, 6), monthIn(2028, 12)),
    ),
    income: income(dice),
    ...(chance(dice, 20) && { otherIncome: income(dice) }),
    ...(chance(dice, 25) && { categories: chance(dice, 10) ? [] : some(dice, 2, () => pick(dice, CATEGORIES)) }),
    ...(chance(dice, 12) && { service: chance(dice, 60) }),
  };
  const options = {
    ...settings<{ rounding: 'tiyn' | 'tenge'; strict: boolean }>(dice, 12, {
      rounding: ['tenge', 'tiyn'],
      strict: [true, false],
    }),
    ...(chance(dice, 15) && { readings: { studentEmployerDeduction: pick(dice, ['exempt', 'due']) } }),
  };
  switch (payer) {
    case 'single-aggregate':
      return { request: { ...asked, payer, settlement: pick(dice, ['city', 'village']) }, options };
    case 'state':
      return { request: { ...asked, payer, ...(chance(dice, 30) && { averageWage: income(dice) }) }, options };
    case 'local-budget':
      return { request: { ...asked, payer, regionalAverageWage: income(dice) }, options };
    default:
      return { request: { ...asked, payer }, options };
  }
}

export function penalty(dice: Dice): Questions['penalty'] {
  const start = dice(monthIn(2020, 1), monthIn(2026, 1));
  const rates = Array.from({ length: dice(1, 5) }, (_, at) => ({
    from: dayText(start + at * 3, pick(dice, [1, 15, 28])),
    rate: pick(dice, ['0.09', '0.1425', '0.1525', '0.165', '0.18']),
  }));
  const debts = some(dice, 4, () => {
    const from = chance(dice, 30) ? anyDay(dice, 2020, 2026) : dayText(start + dice(0, 20), 26);
    return { amount: income(dice), from, through: dayPlus(from, dice(0, 500)) };
  });
  return { request: { debts, rates }, options: chance(dice, 20) ? { rounding: pick(dice, ['tenge', 'tiyn']) } : {} };
}

/** Invented people in the wire format, the same for the same seed: a realistic mix, and steady payers of 72 months. */
import { formatDay } from '../src/calendar/day.js';
import { dayInMonth, formatMonth, lastDayOf, monthOf } from '../src/calendar/month.js';
import type { PaymentFact, PersonFacts } from '../src/index.js';

export interface Question {
  readonly facts: PersonFacts;
  /** The day asked about. */
  readonly on: string;
}

/** Whole numbers from `low` to `high`, both possible. */
type Dice = (low: number, high: number) => number;

/** mulberry32. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[dice(0, list.length - 1)] as T;
}

function chance(dice: Dice, percent: number): boolean {
  return dice(1, 100) <= percent;
}

/** A day of a month, or its last where it is shorter. */
function dayText(month: number, day: number): string {
  return formatDay(Math.min(dayInMonth(month, day), lastDayOf(month)));
}

function anyDay(dice: Dice, firstYear: number, lastYear: number): string {
  return dayText(dice(monthOf(firstYear, 1), monthOf(lastYear, 12)), dice(1, 31));
}

/** Payments of an employer for months in a row, each made on the 20th of the month after. */
function paidMonths(first: number, last: number): PaymentFact[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => {
    const month = first + at;
    return { month: formatMonth(month), kind: 'employer', paidOn: dayText(month + 1, 20) };
  });
}

function adultBirth(dice: Dice): string {
  return anyDay(dice, 1963, 2003);
}

type Maker = (dice: Dice, now: number) => PersonFacts;

const employee: Maker = (dice, now) => {
  const last = now - dice(1, 2);
  const first = last - dice(1, 39) + 1;
  const studied = chance(dice, 50);
  return {
    birthDate: studied ? anyDay(dice, 1999, 2004) : adultBirth(dice),
    ...(studied && {
      categories: [{ category: 'full-time-student', from: '2019-09-01', through: dayText(first - 1, 30) }],
    }),
    work: [{ kind: 'employee', from: dayText(first, 1) }],
    payments: paidMonths(first, last),
  };
};

const formerEmployee: Maker = (dice, now) => {
  const last = now - dice(2, 14);
  const first = last - dice(6, 40);
  return {
    birthDate: adultBirth(dice),
    work: [{ kind: 'employee', from: dayText(first, 1), through: dayText(last, 31) }],
    payments: paidMonths(first, last),
  };
};

const child: Maker = (dice, now) => ({ birthDate: anyDay(dice, Math.floor(now / 12) - 17, Math.floor(now / 12) - 1) });

const pensioner: Maker = (dice, now) => {
  const birth = anyDay(dice, 1938, 1962);
  const since = monthOf(Number(birth.slice(0, 4)) + 63, Number(birth.slice(5, 7)));
  const paysFrom = monthOf(2021, 1);
  const pays = since > paysFrom && since <= now;
  return {
    birthDate: birth,
    categories: [{ category: 'pensioner', from: dayText(since, Number(birth.slice(8))) }],
    ...(pays && { payments: paidMonths(paysFrom, since - 1) }),
  };
};

const otherCategory: Maker = (dice, now) => {
  const from = now - dice(1, 40);
  const through = from + dice(6, 48);
  const period = { from: dayText(from, dice(1, 28)), through: dayText(through, dice(1, 28)) };
  const category = pick(dice, [
    'full-time-student',
    'full-time-student',
    'person-with-disability',
    'maternity-or-childcare-leave',
    'parent-of-child-under-three-not-working',
    'registered-unemployed',
    'award-mother',
    'carer-of-child-with-disability-not-working',
    'pregnant-not-working',
    'social-assistance-recipient-not-working',
  ] as const);
  const paidBefore = chance(dice, 50) ? paidMonths(from - dice(4, 30), from - 1) : [];
  return {
    birthDate: anyDay(dice, 1975, 2005),
    categories: [{ category, ...period }],
    ...(chance(dice, 20) && { work: [{ kind: 'employee' as const, from: dayText(through - 3, 1) }] }),
    ...(paidBefore.length > 0 && { payments: paidBefore }),
  };
};

const payerWithGaps: Maker = (dice, now) => {
  const kind = pick(dice, ['entrepreneur', 'employer', 'contractor'] as const);
  const first = now - dice(10, 50);
  const payments: PaymentFact[] = [];
  const clearedOn = chance(dice, 50) ? now - dice(0, 8) : undefined;
  for (let month = first; month < now; month++) {
    if (!chance(dice, 25)) {
      payments.push({ month: formatMonth(month), kind, paidOn: dayText(month + dice(0, 1), dice(1, 28)) });
    } else if (clearedOn !== undefined && month < clearedOn) {
      payments.push({ month: formatMonth(month), kind: 'self', paidOn: dayText(clearedOn, 14) });
    }
  }
  return { birthDate: adultBirth(dice), work: [{ kind: 'entrepreneur', from: dayText(first, 1) }], payments };
};

const serving: Maker = (dice, now) => {
  const from = now - dice(3, 30);
  const through = from + dice(12, 24);
  return {
    birthDate: anyDay(dice, 1985, 2004),
    service: [{ from: dayText(from, 5), through: dayText(through, 5) }],
    payments: paidMonths(through + 1, Math.max(through, now - 1)),
  };
};

const neverPaid: Maker = (dice) => ({ birthDate: adultBirth(dice) });

/** Per cent of the population. */
const MIX: readonly (readonly [share: number, make: Maker])[] = [
  [44, employee],
  [18, child],
  [11, pensioner],
  [9, otherCategory],
  [10, payerWithGaps],
  [4, formerEmployee],
  [2, serving],
  [2, neverPaid],
];

function makerOf(dice: Dice): Maker {
  let roll = dice(1, 100);
  for (const [share, make] of MIX) {
    if (roll <= share) return make;
    roll -= share;
  }
  return neverPaid;
}

/** A population as a register may hold it, each person with a day of 2024–2026. */
export function populationMix(seed: number, size: number): Question[] {
  const dice = diceOf(seed);
  return Array.from({ length: size }, () => {
    const now = dice(monthOf(2024, 1), monthOf(2026, 12));
    return { facts: makerOf(dice)(dice, now), on: dayText(now, dice(1, 31)) };
  });
}

/** Steady payers of 72 months; a third of them missed some month or stopped a while ago. */
export function population72Months(seed: number, size: number): Question[] {
  const dice = diceOf(seed);
  return Array.from({ length: size }, () => {
    const now = dice(monthOf(2026, 1), monthOf(2026, 12));
    const last = now - (chance(dice, 70) ? dice(1, 2) : dice(3, 8));
    const missed = chance(dice, 15) ? dice(1, 71) : 0;
    const payments = paidMonths(last - 71 - (missed > 0 ? 1 : 0), last);
    if (missed > 0) payments.splice(missed, 1);
    const facts = { birthDate: anyDay(dice, 1963, 1999), payments };
    return { facts, on: dayText(now, dice(1, 31)) };
  });
}

/**
 * Invented people in the wire format, the same for the same seed: a realistic mix, steady payers of 72 months,
 * and odd people who meet every branch of the rule (for the comparison of the engines, not for timing).
 */
import type { CategoryFact, PaymentFact, Period, PersonFacts, ResidenceFact, WorkFact } from '../src/index.js';

export interface Question {
  readonly facts: PersonFacts;
  /** The day asked about. */
  readonly on: string;
}

/** Whole numbers from `low` to `high`, both possible. */
type Dice = (low: number, high: number) => number;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type PaymentKind = PaymentFact['kind'];

/** mulberry32. */
export function diceOf(seed: number): Dice {
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

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function dayText(month: number, day: number): string {
  return `${monthText(month)}-${String(Math.min(day, lengthOf(month))).padStart(2, '0')}`;
}

function lengthOf(month: number): number {
  const year = Math.floor(month / 12);
  if (month % 12 === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [3, 5, 8, 10].includes(month % 12) ? 30 : 31;
}

function monthIn(year: number, month: number): number {
  return year * 12 + month - 1;
}

function anyDay(dice: Dice, firstYear: number, lastYear: number): string {
  const month = dice(monthIn(firstYear, 1), monthIn(lastYear, 12));
  return dayText(month, dice(1, lengthOf(month)));
}

/** Payments for months in a row, each made on a day of the month after. */
function paidMonths(first: number, last: number, kind: PaymentKind, day = 20, monthsLater = 1): PaymentFact[] {
  const payments: PaymentFact[] = [];
  for (let month = first; month <= last; month++) {
    payments.push({ month: monthText(month), kind, paidOn: dayText(month + monthsLater, day) });
  }
  return payments;
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
    payments: paidMonths(first, last, 'employer'),
  };
};

const formerEmployee: Maker = (dice, now) => {
  const last = now - dice(2, 14);
  const first = last - dice(6, 40);
  return {
    birthDate: adultBirth(dice),
    work: [{ kind: 'employee', from: dayText(first, 1), through: dayText(last, 31) }],
    payments: paidMonths(first, last, 'employer'),
  };
};

const child: Maker = (dice, now) => ({ birthDate: anyDay(dice, Math.floor(now / 12) - 17, Math.floor(now / 12) - 1) });

const pensioner: Maker = (dice, now) => {
  const birth = anyDay(dice, 1938, 1962);
  const since = monthIn(Number(birth.slice(0, 4)) + 63, Number(birth.slice(5, 7)));
  const paysFrom = monthIn(2021, 1);
  const pays = since > paysFrom && since <= now;
  return {
    birthDate: birth,
    categories: [{ category: 'pensioner', from: dayText(since, Number(birth.slice(8))) }],
    ...(pays && { payments: paidMonths(paysFrom, since - 1, 'employer') }),
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
  const paidBefore = chance(dice, 50) ? paidMonths(from - dice(4, 30), from - 1, 'employer') : [];
  return {
    birthDate: anyDay(dice, 1975, 2005),
    categories: [{ category, ...period }],
    ...(chance(dice, 20) && { work: [{ kind: 'employee' as const, from: dayText(through - 3, 1) }] }),
    ...(paidBefore.length > 0 && { payments: paidBefore }),
  };
};

const payerWithGaps: Maker = (dice, now) => {
  const kind = pick(dice, ['self', 'entrepreneur', 'employer', 'contractor'] as const);
  const first = now - dice(10, 50);
  const payments: PaymentFact[] = [];
  const clearedOn = chance(dice, 50) ? now - dice(0, 8) : undefined;
  for (let month = first; month < now; month++) {
    if (!chance(dice, 25)) {
      payments.push({ month: monthText(month), kind, paidOn: dayText(month + dice(0, 1), dice(1, 28)) });
    } else if (clearedOn !== undefined && month < clearedOn) {
      payments.push({ month: monthText(month), kind: 'self', paidOn: dayText(clearedOn, 14) });
    }
  }
  return { birthDate: adultBirth(dice), work: [{ kind: 'entrepreneur', from: dayText(first, 1) }], payments };
};

const singleAggregatePayer: Maker = (dice) => {
  const first = monthIn(2020, dice(1, 36));
  const last = Math.min(first + dice(3, 30), monthIn(2023, 12));
  return { birthDate: adultBirth(dice), payments: paidMonths(first, last, 'single-aggregate', dice(1, 28), 0) };
};

const prepayer: Maker = (dice, now) => {
  const start = Math.max(now - dice(0, 14), monthIn(2022, 11));
  const paidOn = dayText(start - 1, dice(6, 28));
  const months = Array.from({ length: 12 }, (_, at) => monthText(start + at));
  return { birthDate: adultBirth(dice), payments: months.map((month) => ({ month, kind: 'self', paidOn })) };
};

const welfareFamily: Maker = (dice, now) => {
  const request = Math.max(now - dice(0, 5), monthIn(2026, 1));
  return {
    birthDate: adultBirth(dice),
    welfare: [{ level: pick(dice, ['D', 'E', 'C'] as const), from: dayText(request - dice(0, 3), 1) }],
    pensionContributions: chance(dice, 30) ? [monthText(request - dice(1, 6))] : [],
    careRequests: [dayText(request, dice(1, 28))],
  };
};

const serving: Maker = (dice, now) => {
  const from = now - dice(3, 30);
  const through = from + dice(12, 24);
  return {
    birthDate: anyDay(dice, 1985, 2004),
    service: [{ from: dayText(from, 5), through: dayText(through, 5) }],
    payments: paidMonths(through + 1, Math.max(through, now - 1), 'employer'),
  };
};

const foreigner: Maker = (dice, now) => {
  const since = now - dice(2, 40);
  const residence = pick<ResidenceFact>(dice, [
    { kind: 'permanent-resident', since: dayText(since, dice(1, 28)) },
    { kind: 'eaeu-worker', from: dayText(since, dice(1, 28)), through: dayText(since + 24, 28) },
    { kind: 'eaeu-family', from: dayText(since, dice(1, 28)) },
    { kind: 'temporary-foreigner' },
    { kind: 'refugee' },
  ]);
  return { birthDate: adultBirth(dice), residence, payments: paidMonths(since, now - 2, 'employer') };
};

const neverPaid: Maker = (dice) => ({ birthDate: adultBirth(dice) });

/** Per cent of the population. */
const MIX: readonly (readonly [share: number, make: Maker])[] = [
  [40, employee],
  [17, child],
  [10, pensioner],
  [8, otherCategory],
  [9, payerWithGaps],
  [4, formerEmployee],
  [2, singleAggregatePayer],
  [2, prepayer],
  [2, welfareFamily],
  [2, serving],
  [2, foreigner],
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
    const now = dice(monthIn(2024, 1), monthIn(2026, 12));
    return { facts: makerOf(dice)(dice, now), on: dayText(now, dice(1, 31)) };
  });
}

/** Steady payers of 72 months; a third of them missed some month or stopped a while ago. */
export function population72Months(seed: number, size: number): Question[] {
  const dice = diceOf(seed);
  return Array.from({ length: size }, () => {
    const now = dice(monthIn(2026, 1), monthIn(2026, 12));
    const last = now - (chance(dice, 70) ? dice(1, 2) : dice(3, 8));
    const missed = chance(dice, 15) ? dice(1, 71) : 0;
    const payments = paidMonths(last - 71 - (missed > 0 ? 1 : 0), last, 'employer');
    if (missed > 0) payments.splice(missed, 1);
    const facts = { birthDate: anyDay(dice, 1963, 1999), payments };
    return { facts, on: dayText(now, dice(1, 31)) };
  });
}

const CATEGORIES = [
  'child',
  'registered-unemployed',
  'pregnant-not-working',
  'parent-of-child-under-three-not-working',
  'maternity-or-childcare-leave',
  'pensioner',
  'convict',
  'detainee-or-house-arrest',
  'kandas-not-working',
  'person-with-disability',
  'full-time-student',
  'social-assistance-recipient-not-working',
] as const;

function oddPeriod(dice: Dice): Period {
  const from = dice(monthIn(2019, 9), monthIn(2027, 3));
  const start = dayText(from, pick(dice, [1, 1, 5, 25, 26, 31]));
  if (chance(dice, 20)) return { from: start };
  const through = dayText(from + pick(dice, [0, 0, 1, 2, 5, 12, 30]), pick(dice, [1, 15, 25, 26, 31]));
  return { from: start, through: through < start ? start : through };
}

function oddPayments(dice: Dice): PaymentFact[] {
  const payments: PaymentFact[] = [];
  const runs = dice(0, 3);
  for (let run = 0; run < runs; run++) {
    const first = dice(monthIn(2019, 10), monthIn(2026, 9));
    const length = pick(dice, [1, 2, 3, 3, 4, 6, 12, 13, 24, 59, 60, 61, 66]);
    const kind = pick(dice, ['employer', 'employer', 'self', 'self', 'single-aggregate', 'entrepreneur'] as const);
    const style = dice(0, 5);
    const onceOn = dayText(first + pick(dice, [-3, -1, -1, 0, 1, 3, 6, 12, length]), pick(dice, [1, 5, 25, 26, 31]));
    const holes = chance(dice, 40) ? pick(dice, [4, 10, 25]) : 0;
    for (let month = first; month < first + length; month++) {
      if (chance(dice, holes)) continue;
      const paid = { month: monthText(month), kind };
      if (style === 0) payments.push(paid);
      else if (style === 1) payments.push({ ...paid, paidOn: onceOn });
      else if (style === 2) payments.push({ ...paid, paidOn: dayText(month + 1, pick(dice, [20, 25, 25, 26])) });
      else if (style === 3) payments.push({ ...paid, paidOn: dayText(month + pick(dice, [0, 1, 1, 1, 2, 4]), 26) });
      else payments.push({ ...paid, paidOn: dayText(month + 1, 20) });
    }
  }
  return payments;
}

function oddResidence(dice: Dice): ResidenceFact {
  const period = oddPeriod(dice);
  return pick<ResidenceFact>(dice, [
    { kind: 'citizen', ...period },
    { kind: 'kandas', ...period },
    { kind: 'refugee', ...period },
    { kind: 'temporary-foreigner', ...period },
    { kind: 'cis-citizen-temporary' },
    { kind: 'permanent-resident', since: oddPeriod(dice).from },
    { kind: 'permanent-resident', since: oddPeriod(dice).from, ...period },
    { kind: 'eaeu-worker', ...period },
    { kind: 'eaeu-family', ...period },
  ]);
}

function some<T>(dice: Dice, most: number, make: () => T): T[] {
  return Array.from({ length: dice(1, most) }, make);
}

function oddPerson(dice: Dice): PersonFacts {
  const facts: Mutable<PersonFacts> = {};
  if (chance(dice, 60)) {
    const [from, through] = pick(dice, [
      [1960, 1999],
      [2001, 2009],
      [2002, 2026],
    ] as const);
    facts.birthDate = chance(dice, 10)
      ? pick(dice, ['2004-02-29', '2008-02-29', '2000-02-29'])
      : anyDay(dice, from, through);
  }
  if (chance(dice, 5)) facts.deathDate = anyDay(dice, 2019, 2027);
  if (chance(dice, 15))
    facts.residence = chance(dice, 40) ? oddResidence(dice) : some(dice, 3, () => oddResidence(dice));
  if (chance(dice, 30)) {
    facts.categories = some(dice, 3, (): CategoryFact => {
      const category = pick(dice, CATEGORIES);
      if (category !== 'detainee-or-house-arrest') return { category, ...oddPeriod(dice) };
      return {
        category,
        ...oddPeriod(dice),
        ...(chance(dice, 60) && { measure: pick(dice, ['house-arrest', 'detention']) }),
      };
    });
  }
  if (chance(dice, 30)) {
    facts.work = some(dice, 3, (): WorkFact => ({ kind: pick(dice, ['employee', 'contractor']), ...oddPeriod(dice) }));
  }
  if (chance(dice, 85)) facts.payments = oddPayments(dice);
  if (chance(dice, 10)) facts.service = some(dice, 2, () => oddPeriod(dice));
  if (chance(dice, 20)) {
    facts.welfare = some(dice, 2, () => ({ level: pick(dice, ['A', 'C', 'D', 'E'] as const), ...oddPeriod(dice) }));
    facts.careRequests = some(dice, 3, () => anyDay(dice, 2025, 2027));
    if (chance(dice, 40)) {
      facts.pensionContributions = some(dice, 3, () => monthText(dice(monthIn(2025, 8), monthIn(2027, 3))));
    }
  }
  if (chance(dice, 10)) {
    facts.reversals = some(dice, 2, () => {
      const from = dice(monthIn(2019, 10), monthIn(2026, 12));
      const through = chance(dice, 80) && { through: monthText(from + dice(0, 14)) };
      return { from: monthText(from), ...through, ground: 'other' as const };
    });
  }
  return facts;
}

/** Days on which the law or the calendar turns. */
const TURNING_DAYS = ['2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01', '2021-06-30', '2021-07-01', '2025-12-31'];

/** People and days of every kind, overlapping periods and payments in any order among them. */
export function oddPopulation(seed: number, size: number): Question[] {
  const dice = diceOf(seed);
  return Array.from({ length: size }, () => {
    const facts = oddPerson(dice);
    const month = dice(monthIn(2019, 11), monthIn(2028, 2));
    const on = chance(dice, 10) ? pick(dice, TURNING_DAYS) : dayText(month, pick(dice, [1, 1, 13, 25, 26, 31]));
    return { facts, on };
  });
}

/** Another day for the same person. */
export function otherDays(dice: Dice, count: number): string[] {
  return Array.from({ length: count }, () =>
    dayText(dice(monthIn(2019, 11), monthIn(2028, 2)), pick(dice, [1, 13, 25, 26, 31])),
  );
}

/**
 * fast-check arbitraries of wire-format persons, days and readings. Valid input only: nothing repeated in every field,
 * no period reversed, payment kinds only in the months they existed.
 * A person is a mix of a few "fragments" (a working life with holes, a prepaid year, an ЕСП triple, a welfare story, …).
 */
import fc from 'fast-check';
import {
  type CategoryFact,
  categoryCodes,
  type DateFact,
  type DayFact,
  type MonthFact,
  type PaymentFact,
  type PaymentKind,
  type PersonJson,
  paymentKinds,
  type ResidenceFact,
  type WorkFact,
  workKinds,
} from './facts.js';
import {
  dayFromIso,
  firstDayOf,
  isoFromDay,
  isoFromMonth,
  lastDayOf,
  monthFromIso,
  monthOfDay,
  type OracleOptions,
  type OracleReadings,
} from './oracle.js';

// ------------------------------------------------------------------------------------------------ helpers

type Cleaned<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops the keys whose value is undefined. */
function clean<T extends object>(value: T): Cleaned<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Cleaned<T>;
}

/** The value once in `times`, else undefined. */
function rarely<T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function isoPlus(iso: string, days: number): string {
  return isoFromDay(dayFromIso(iso) + days);
}

function monthPlus(iso: string, months: number): string {
  return isoFromMonth(monthFromIso(iso) + months);
}

/** The day `day` of the month `offset` months after `month`. */
function dayOfMonthPlus(month: string, offset: number, day: number): string {
  return isoFromDay(firstDayOf(monthFromIso(month) + offset) + day - 1);
}

/** Each with the months it existed in.. */
export function kindExisted(kind: PaymentKind, month: string): boolean {
  const firstHalf = '2017-07' <= month && month <= '2017-12';
  switch (kind) {
    case 'employer':
      return month >= '2017-07';
    case 'contractor':
    case 'entrepreneur':
      return firstHalf || month >= '2020-01';
    case 'employee':
    case 'self':
      return month >= '2020-01';
    case 'single-aggregate':
      return '2019-01' <= month && month <= '2023-12';
    case 'single-payment':
      return month >= '2023-01';
    case 'platform-self-employed':
      return month >= '2026-01';
  }
}

/** The facts that a bare string and its `recordedOn` form mean are one. */
function factKey(fact: unknown): string {
  if (typeof fact === 'string') return fact;
  const entries = Object.entries(fact as object).sort(([a], [b]) => (a < b ? -1 : 1));
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only !== undefined && (only[0] === 'month' || only[0] === 'on')) return String(only[1]);
  return JSON.stringify(entries);
}

function unique<T>(group: readonly T[]): T[] {
  return [...new Map(group.map((fact) => [factKey(fact), fact])).values()];
}

// ------------------------------------------------------------------------------------------------ days and months

const boundaryDays = [
  '2019-12-31',
  '2020-01-01',
  '2020-01-31',
  '2020-02-29',
  '2020-06-30',
  '2020-07-01',
  '2020-09-30',
  '2020-10-01',
  '2021-06-30',
  '2021-07-01',
  '2022-08-31',
  '2022-09-04',
  '2022-09-05',
  '2022-09-30',
  '2022-10-01',
  '2023-12-31',
  '2024-01-01',
  '2024-01-31',
  '2024-02-29',
  '2024-03-31',
  '2024-04-01',
  '2025-08-31',
  '2025-09-01',
  '2025-09-30',
  '2025-11-30',
  '2025-12-01',
  '2025-12-25',
  '2025-12-26',
  '2025-12-31',
  '2026-01-01',
  '2026-01-25',
  '2026-01-26',
  '2026-02-28',
  '2026-03-31',
  '2026-04-01',
  '2026-05-31',
  '2026-06-30',
  '2026-07-01',
  '2026-12-31',
  '2027-01-01',
] as const;

const firstMonth = monthFromIso('2019-06');
const lastMonth = monthFromIso('2027-06');

function monthBetween(from: string, through: string): fc.Arbitrary<string> {
  return fc.integer({ min: monthFromIso(from), max: monthFromIso(through) }).map(isoFromMonth);
}

function dayBetween(from: string, through: string): fc.Arbitrary<string> {
  return fc.integer({ min: dayFromIso(from), max: dayFromIso(through) }).map(isoFromDay);
}

/** 2019-06 … 2027-06, biased to the months of the law and of the reform. */
const monthArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: firstMonth, max: lastMonth }).map(isoFromMonth) },
  { weight: 3, arbitrary: monthBetween('2025-08', '2026-07') },
  { weight: 2, arbitrary: monthBetween('2019-12', '2021-08') },
  { weight: 1, arbitrary: monthBetween('2022-08', '2024-04') },
);

/** The first, 25th, 26th, last, or any day of a month. */
function daysOfMonth(month: string): fc.Arbitrary<string> {
  const m = monthFromIso(month);
  return fc.oneof(
    fc.constantFrom(
      isoFromDay(firstDayOf(m)),
      isoFromDay(firstDayOf(m) + 24),
      isoFromDay(firstDayOf(m) + 25),
      isoFromDay(lastDayOf(m)),
    ),
    fc.integer({ min: firstDayOf(m), max: lastDayOf(m) }).map(isoFromDay),
  );
}

export const dayArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...boundaryDays) },
  { weight: 5, arbitrary: monthArbitrary.chain(daysOfMonth) },
  { weight: 2, arbitrary: dayBetween('2019-06-01', '2027-06-30') },
);

function collectDates(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}(-\d{2})?$/u.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collectDates(item, found);
  }
}

/** The days at which a date or a month of the person may change something. */
function daysAround(date: string): number[] {
  if (date.length === 10) return [-1, 0, 1].map((days) => dayFromIso(date) + days);
  const m = monthFromIso(date);
  return [
    firstDayOf(m) - 1,
    firstDayOf(m),
    lastDayOf(m),
    firstDayOf(m + 1),
    firstDayOf(m + 1) + 24,
    firstDayOf(m + 1) + 25,
    firstDayOf(m + 2) + 25,
    lastDayOf(m + 3),
    firstDayOf(m + 4),
    firstDayOf(m + 5) + 14,
    lastDayOf(m + 6),
    firstDayOf(m + 7),
    firstDayOf(m + 13),
    firstDayOf(m + 13) + 25,
  ];
}

function dateText(fact: DateFact | undefined): string | undefined {
  return typeof fact === 'string' ? fact : fact?.date;
}

const firstInteresting = dayFromIso('2019-10-01');
const lastInteresting = dayFromIso('2028-06-30');

function interestingDays(dates: Iterable<string>): number[] {
  return [...new Set([...dates].flatMap(daysAround))]
    .filter((day) => firstInteresting <= day && day <= lastInteresting)
    .sort((a, b) => a - b);
}

/** The months after which a payment is missing: the days of the tails lie behind them. */
function lastMonthsPaid(person: PersonJson): string[] {
  const months = new Set((person.payments ?? []).map(({ month }) => month));
  return [...months].filter((month) => !months.has(monthPlus(month, 1)));
}

/** The law's boundary days and the person's own dates ± 1, with the 18th birthday. */
export function dayFor(person: PersonJson): fc.Arbitrary<string> {
  const dates = new Set<string>();
  collectDates(person, dates);
  const birth = dateText(person.birthDate);
  if (birth !== undefined) {
    const eighteen = `${Number(birth.slice(0, 4)) + 18}${birth.slice(4, 7)}`;
    dates.add(isoPlus(`${eighteen}-01`, Number(birth.slice(8, 10)) - 1));
    dates.add(eighteen);
  }
  const own = interestingDays(dates);
  const atEnds = interestingDays(lastMonthsPaid(person));
  const outsidePayments = new Set<string>();
  collectDates({ ...person, payments: [] }, outsidePayments);
  const others = interestingDays(outsidePayments);
  const choices: { readonly weight: number; readonly days: readonly number[] }[] = [
    { weight: 3, days: own },
    { weight: 4, days: atEnds },
    { weight: 2, days: others },
  ];
  return fc.oneof(
    { weight: 3, arbitrary: dayArbitrary },
    ...choices
      .filter(({ days }) => days.length > 0)
      .map(({ weight, days }) => ({ weight, arbitrary: fc.constantFrom(...days).map(isoFromDay) })),
  );
}

// ------------------------------------------------------------------------------------------------ payments

/** When a payment was made, relative to its month; undefined = no `paidOn`. */
const paidStyle: fc.Arbitrary<(month: string) => string | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(() => undefined) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 28 }).map((day) => (month: string) => dayOfMonthPlus(month, 0, day)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 10, 24, 25).map((day) => (month: string) => dayOfMonthPlus(month, 1, day)),
  },
  { weight: 1, arbitrary: fc.constantFrom(26, 27, 28).map((day) => (month: string) => dayOfMonthPlus(month, 1, day)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 2, max: 8 }), fc.constantFrom(1, 25, 26, 28)).map(
      ([offset, day]) =>
        (month: string) =>
          dayOfMonthPlus(month, offset, day),
    ),
  },
  {
    // The last day on which the right of a month 1–2 before still held, and the day after.
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(2, 3, 5, 6), fc.constantFrom(-1, 0)).map(
      ([offset, days]) =>
        (month: string) =>
          isoPlus(dayOfMonthPlus(month, offset, 1), days),
    ),
  },
);

function payment(month: string, kind: PaymentKind, paidOn: string | undefined): PaymentFact {
  return clean({ month, kind, paidOn }) as PaymentFact;
}

/** Consecutive months, those in which the kind did not exist yet paid by the employer, or not at all before 2017-07. */
function monthsPaid(
  start: string,
  length: number,
  kind: PaymentKind,
  paidOn: (month: string) => string | undefined,
): PaymentFact[] {
  const payments: PaymentFact[] = [];
  for (let index = 0; index < length; index += 1) {
    const month = monthPlus(start, index);
    if (month < '2017-07') continue;
    payments.push(payment(month, kindExisted(kind, month) ? kind : 'employer', paidOn(month)));
  }
  return payments;
}

const paymentKind: fc.Arbitrary<PaymentKind> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<PaymentKind>('employer') },
  { weight: 2, arbitrary: fc.constant<PaymentKind>('self') },
  { weight: 3, arbitrary: fc.constantFrom(...paymentKinds) },
);

/** The day on which an old debt was cleared. */
const clearingDay: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...boundaryDays), monthArbitrary.chain(daysOfMonth));

/** A run that ends near the reform or a boundary, with up to two holes, each left or filled late. */
const paymentRun: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    last: fc.oneof(
      { weight: 4, arbitrary: monthBetween('2025-07', '2026-04') },
      { weight: 3, arbitrary: monthArbitrary },
    ),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(1, 3, 12) },
      { weight: 3, arbitrary: fc.constantFrom(59, 60, 61, 62, 66) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 16 }) },
    ),
    kind: paymentKind,
    style: paidStyle,
    holes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<number[]>([]) },
      { weight: 3, arbitrary: fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 2 }) },
      { weight: 2, arbitrary: fc.array(fc.nat({ max: 65 }), { minLength: 1, maxLength: 2 }) },
    ),
    filled: rarely(2, clearingDay),
    fillsAll: fc.boolean(),
    odd: rarely(4, fc.tuple(fc.nat({ max: 10 }), paidStyle)),
    twice: fc.boolean(),
  })
  .map(({ last, length, kind, style, holes, filled, fillsAll, odd, twice }) => {
    const run = monthsPaid(monthPlus(last, 1 - length), length, kind, style);
    const isHole = (index: number): boolean => holes.some((hole) => hole === run.length - 1 - index);
    const payments: PaymentFact[] = [];
    let filledSome = false;
    run.forEach((item, index) => {
      if (!isHole(index)) {
        const isOdd = odd !== undefined && odd[0] === run.length - 1 - index;
        // One month paid otherwise than the rest, or paid twice.
        if (isOdd) payments.push(payment(item.month, item.kind, odd[1](item.month)));
        if (!isOdd || twice) payments.push(item);
      } else if (filled !== undefined && filled >= `${item.month}-01` && (fillsAll || !filledSome)) {
        filledSome = true;
        payments.push(payment(item.month, kindExisted('self', item.month) ? 'self' : 'employer', filled));
      }
    });
    return payments;
  });

/** An old debt, some of the last months paid on one day, all or in part. */
const lateClearing: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    on: clearingDay,
    back: fc.integer({ min: 1, max: 14 }),
    skip: rarely(2, fc.nat({ max: 13 })),
    ahead: fc.nat({ max: 2 }),
  })
  .map(({ on, back, skip, ahead }) => {
    const current = monthOfDay(dayFromIso(on));
    const payments: PaymentFact[] = [];
    for (let m = current - back; m <= current + ahead; m += 1) {
      const month = isoFromMonth(m);
      if (m === current - (skip ?? -99) || !kindExisted('self', month)) continue;
      payments.push(payment(month, 'self', on));
    }
    return payments;
  });

/** A paid run and, after a gap, one or more payments: what clause c is about. */
const gapAndReturn: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    start: fc.oneof(
      monthBetween('2020-05', '2024-06'),
      monthBetween('2025-02', '2026-01'),
      monthBetween('2020-10', '2021-02'),
    ),
    length: fc.constantFrom(1, 2, 3, 12, 13, 58, 59, 60, 61),
    gap: fc.integer({ min: 1, max: 8 }),
    back: fc.integer({ min: 1, max: 5 }),
    kind: paymentKind,
    style: paidStyle,
    returnStyle: paidStyle,
  })
  .map(({ start, length, gap, back, kind, style, returnStyle }) => [
    ...monthsPaid(start, length, kind, style),
    ...monthsPaid(monthPlus(start, length + gap), back, kind, returnStyle),
  ]);

/** Sixty months, more or less, that end near the reform: the months of a hole may be excused by a category, service or a reversal. */
const sixtyMonths: fc.Arbitrary<PersonJson> = fc
  .record({
    last: fc.oneof(
      { weight: 4, arbitrary: monthBetween('2025-07', '2026-03') },
      { weight: 2, arbitrary: fc.constantFrom('2025-08', '2025-09', '2025-12') },
      { weight: 1, arbitrary: monthBetween('2026-04', '2027-03') },
    ),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(60, 60, 61, 62, 63, 72) },
      { weight: 1, arbitrary: fc.constantFrom(57, 58, 59) },
      { weight: 1, arbitrary: fc.integer({ min: 64, max: 110 }) },
    ),
    kind: paymentKind,
    style: fc.oneof({ weight: 2, arbitrary: fc.constant(() => undefined) }, { weight: 1, arbitrary: paidStyle }),
    hole: rarely(
      2,
      fc.tuple(
        fc.nat({ max: 63 }),
        fc.oneof(
          { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
          { weight: 1, arbitrary: fc.integer({ min: 5, max: 30 }) },
        ),
      ),
    ),
    because: fc.constantFrom('category', 'service', 'reversal', 'late', 'nothing'),
    late: clearingDay,
    after: fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 3 }), paidStyle),
    again: rarely(2, fc.integer({ min: 2, max: 7 })),
    // The last months were paid only after the reform.
    lastPaidOn: rarely(3, fc.tuple(fc.integer({ min: 1, max: 7 }), dayBetween('2025-12-20', '2026-06-30'))),
  })
  .map(({ last, length, kind, style, hole, because, late, after: [gap, more, moreStyle], again, lastPaidOn }) => {
    const first = monthPlus(last, 1 - length);
    const run = monthsPaid(first, length, kind, (month) =>
      lastPaidOn !== undefined && month > monthPlus(last, -lastPaidOn[0]) && lastPaidOn[1] >= `${month}-01`
        ? lastPaidOn[1]
        : style(month),
    );
    const later = [
      ...monthsPaid(monthPlus(last, gap), more, kind, moreStyle),
      ...(again === undefined ? [] : monthsPaid(monthPlus(last, gap + more + again), 1, kind, moreStyle)),
    ];
    if (hole === undefined) return { payments: [...run, ...later] };
    const from = monthPlus(last, -hole[0]);
    const through = monthPlus(from, hole[1] - 1);
    const kept = run.filter(({ month }) => month < from || month > through);
    const days = { from: `${from}-15`, through: `${through}-15` };
    const filled = monthsPaid(from, hole[1], 'employer', (month) => (late >= `${month}-01` ? late : undefined));
    return {
      payments: [...kept, ...(because === 'late' ? filled : []), ...later],
      ...(because === 'category' ? { categories: [{ category: 'person-with-disability' as const, ...days }] } : {}),
      ...(because === 'service' ? { service: [days] } : {}),
      ...(because === 'reversal' ? { reversals: [{ from, through, ground: 'other' as const }] } : {}),
    };
  });

/** After a long run, months that come back one by one, each paid around the last day on which the right before it still held. */
const lateReturn: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    last: fc.oneof(monthBetween('2021-03', '2026-01'), monthBetween('2025-08', '2026-02')),
    length: fc.constantFrom(13, 14, 16, 60, 61, 64),
    kind: paymentKind,
    returns: fc.array(
      fc.record({
        gap: fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 5, 6, 7),
        twice: rarely(6, fc.integer({ min: 2, max: 9 })),
        when: fc.constantFrom('none', 'none', 'due', 'due+1', 'limit-3', 'limit-3+1', 'limit-6', 'limit-6+1'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ last, length, kind, returns }) => {
    const payments = monthsPaid(monthPlus(last, 1 - length), length, kind, () => undefined);
    let before = last;
    for (const { gap, when, twice } of returns) {
      const month = monthPlus(before, gap);
      const days: Readonly<Record<string, string>> = {
        due: dayOfMonthPlus(month, 1, 25),
        'due+1': dayOfMonthPlus(month, 1, 26),
        'limit-3': isoPlus(dayOfMonthPlus(before, 4, 1), -1),
        'limit-3+1': dayOfMonthPlus(before, 4, 1),
        'limit-6': isoPlus(dayOfMonthPlus(before, 7, 1), -1),
        'limit-6+1': dayOfMonthPlus(before, 7, 1),
      };
      payments.push(payment(month, kindExisted(kind, month) ? kind : 'employer', days[when]));
      if (twice !== undefined) payments.push(payment(month, 'employer', dayOfMonthPlus(month, twice, 7)));
      before = month;
    }
    return payments;
  });

/** A category (or childhood) ends, and payments begin some months later. */
const categoryThenPayments: fc.Arbitrary<PersonJson> = fc
  .record({
    end: dayArbitrary,
    code: fc.constantFrom(...categoryCodes, 'birth' as const, 'birth' as const, 'birth' as const),
    gap: fc.integer({ min: 0, max: 4 }),
    length: fc.integer({ min: 1, max: 4 }),
    kind: paymentKind,
    style: paidStyle,
  })
  .map(({ end, code, gap, length, kind, style }) => {
    const payments = monthsPaid(monthPlus(end.slice(0, 7), gap), length, kind, style);
    if (code !== 'birth') return { payments, categories: [{ category: code, from: '2018-09-01', through: end }] };
    const birthMonth = `${Number(end.slice(0, 4)) - 18}${end.slice(4, 7)}`;
    return { payments, birthDate: isoPlus(`${birthMonth}-01`, Number(end.slice(8)) - 1) };
  });

/** A year paid ahead: eleven, twelve or thirteen months, `paidOn` on the boundary days or left out. */
const prepaidYear: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    start: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('2022-09', '2022-10') },
      { weight: 3, arbitrary: monthBetween('2022-10', '2026-09') },
      { weight: 1, arbitrary: monthBetween('2025-01', '2026-06') },
    ),
    length: fc.constantFrom(12, 12, 12, 12, 11, 13, 24),
    when: fc.constantFrom('2022-09-04', '2022-09-05', 'eve', 'eve', 'first', 'second', 'earlier', 'earlier', 'none'),
    days: fc.integer({ min: 1, max: 60 }),
    hole: rarely(8, fc.nat({ max: 11 })),
    other: rarely(8, fc.tuple(fc.nat({ max: 11 }), fc.constantFrom<PaymentKind>('employer', 'employee'))),
    repaid: rarely(8, fc.nat({ max: 11 })),
  })
  .map(({ start, length, when, days, hole, other, repaid }) => {
    const first = `${start}-01`;
    const paidOn =
      when === 'none'
        ? undefined
        : when === 'eve'
          ? isoPlus(first, -1)
          : when === 'first'
            ? first
            : when === 'second'
              ? isoPlus(first, 1)
              : when === 'earlier'
                ? isoPlus(first, -days)
                : when;
    const payments: PaymentFact[] = [];
    for (let index = 0; index < length; index += 1) {
      if (index === hole) continue;
      const month = monthPlus(start, index);
      const kind = other !== undefined && other[0] === index ? other[1] : 'self';
      // One instalment a few days later, the rest at once.
      payments.push(payment(month, kind, index === repaid && paidOn !== undefined ? isoPlus(paidOn, days) : paidOn));
    }
    return payments;
  });

/** ЕСП, one to five months in a row, perhaps with a hole, perhaps after an old debt. */
const aggregateTriple: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    start: fc.oneof(
      monthBetween('2019-10', '2021-10'),
      monthBetween('2023-08', '2023-11'),
      monthBetween('2020-07', '2023-10'),
    ),
    length: fc.integer({ min: 1, max: 5 }),
    hole: rarely(4, fc.nat({ max: 4 })),
    style: paidStyle,
    after: fc.integer({ min: 0, max: 4 }),
    kind: paymentKind,
    gap: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ start, length, hole, style, after, kind, gap }) => [
    ...monthsPaid(start, length, 'single-aggregate', style).filter((_, index) => index !== hole),
    ...monthsPaid(monthPlus(start, length + gap), after, kind, style),
  ]);

/** The self-payer's triple of the transition. */
const selfTriple: fc.Arbitrary<PaymentFact[]> = fc
  .record({
    start: monthBetween('2020-01', '2021-06'),
    length: fc.integer({ min: 1, max: 6 }),
    hole: rarely(4, fc.nat({ max: 5 })),
    style: paidStyle,
  })
  .map(({ start, length, hole, style }) =>
    monthsPaid(start, length, 'self', style).filter((_, index) => index !== hole),
  );

/** Any payments at all, also of 2017–2019 and two for one month. */
const anyPayments: fc.Arbitrary<PaymentFact[]> = fc
  .array(
    fc.record({
      month: fc.oneof(
        { weight: 5, arbitrary: monthArbitrary },
        { weight: 1, arbitrary: monthBetween('2017-07', '2019-12') },
      ),
      kind: paymentKind,
      style: paidStyle,
      far: rarely(4, clearingDay),
    }),
    { maxLength: 8 },
  )
  .map((items) =>
    items.map(({ month, kind, style, far }) =>
      payment(month, kindExisted(kind, month) ? kind : 'employer', far ?? style(month)),
    ),
  );

// ------------------------------------------------------------------------------------------------ periods

interface Period {
  readonly from: string;
  readonly through?: string;
}

/** Periods of a few days to a few years, some open-ended. */
const period: fc.Arbitrary<Period> = fc
  .record({
    from: fc.oneof(
      { weight: 6, arbitrary: dayArbitrary },
      { weight: 1, arbitrary: dayBetween('2008-01-01', '2019-06-01') },
    ),
    days: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 500 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 3000 }) },
    ),
    until: fc.constantFrom('days', 'days', 'days', 'open', 'month-end', 'boundary'),
    boundary: fc.constantFrom(...boundaryDays),
  })
  .map(({ from, days, until, boundary }) => {
    if (until === 'open') return { from };
    if (until === 'boundary' && boundary >= from) return { from, through: boundary };
    const through = isoPlus(from, days);
    return { from, through: until === 'month-end' ? isoFromDay(lastDayOf(monthOfDay(dayFromIso(through)))) : through };
  });

const workFact: fc.Arbitrary<WorkFact> = fc
  .tuple(fc.constantFrom(...workKinds), period)
  .map(([kind, when]) => ({ kind, ...when }));

const categoryFact: fc.Arbitrary<CategoryFact> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...categoryCodes) },
      { weight: 1, arbitrary: fc.constant<CategoryFact['category']>('detainee-or-house-arrest') },
      { weight: 1, arbitrary: fc.constant<CategoryFact['category']>('child') },
    ),
    fc.constantFrom('detention' as const, 'house-arrest' as const, undefined),
    period,
  )
  .map(([category, measure, when]) => ({
    category,
    ...(category === 'detainee-or-house-arrest' && measure !== undefined ? { measure } : {}),
    ...when,
  }));

const residenceFact: fc.Arbitrary<ResidenceFact> = fc
  .tuple(
    fc.constantFrom<ResidenceFact['kind']>(
      'citizen',
      'kandas',
      'permanent-resident',
      'permanent-resident',
      'stateless-permanent',
      'refugee',
      'refugee',
      'asylum-seeker',
      'temporary-foreigner',
      'cis-citizen-temporary',
      'citizen',
      'kandas',
      'eaeu-worker',
      'eaeu-worker',
      'eaeu-family',
      'eaeu-family',
    ),
    period,
    dayArbitrary,
  )
  .map(([kind, when, since]) => {
    if (kind === 'permanent-resident' || kind === 'stateless-permanent') return { kind, since };
    if (kind === 'eaeu-worker' || kind === 'eaeu-family') return { kind, ...when };
    return { kind };
  });

/** An item of a history of residence: with `from`/`through` whatever the kind, some without. */
const residencePeriod: fc.Arbitrary<ResidenceFact> = fc
  .tuple(residenceFact, period, fc.constantFrom('both', 'both', 'from', 'through', 'neither'))
  .map(([residence, when, ends]) => {
    if (ends === 'neither' || residence.from !== undefined) return residence;
    if (ends === 'from') return { ...residence, from: when.from };
    if (ends === 'through') return { ...residence, through: when.through ?? when.from };
    return { ...residence, ...when };
  });

/** Born so that the 18th birthday falls within or near the scheme, on 29 February, newborn, or long adult. */
const birthDateArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('1980-01-01', '1975-05-05', '1990-06-06') },
  { weight: 2, arbitrary: dayBetween('2001-06-01', '2009-07-31') },
  {
    weight: 1,
    arbitrary: monthArbitrary
      .chain(daysOfMonth)
      .map((day) => isoPlus(`${Number(day.slice(0, 4)) - 18}${day.slice(4, 7)}-01`, Number(day.slice(8)) - 1)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2004-02-29', '2008-02-29', '2002-01-01', '2008-01-01', '2004-02-28', '2008-03-01'),
  },
  { weight: 1, arbitrary: dayBetween('2018-01-01', '2026-12-31') },
  { weight: 1, arbitrary: dayBetween('1940-01-01', '2001-05-31') },
);

// ------------------------------------------------------------------------------------------------ fragments

const paymentsFragment: fc.Arbitrary<PersonJson> = fc
  .oneof(
    { weight: 6, arbitrary: paymentRun },
    { weight: 4, arbitrary: gapAndReturn },
    { weight: 3, arbitrary: lateReturn },
    { weight: 3, arbitrary: prepaidYear },
    { weight: 2, arbitrary: lateClearing },
    { weight: 2, arbitrary: aggregateTriple },
    { weight: 2, arbitrary: selfTriple },
    { weight: 1, arbitrary: anyPayments },
  )
  .map((payments) => ({ payments }));

/** Near 2026: a level, one to three requests, and what may spoil them (work, pension contributions, a category). */
const welfareFragment: fc.Arbitrary<PersonJson> = fc
  .record({
    welfare: fc.array(
      fc.record({
        level: fc.constantFrom(
          'A' as const,
          'C' as const,
          'D' as const,
          'D' as const,
          'D' as const,
          'E' as const,
          'E' as const,
        ),
        from: fc.oneof(
          fc.constantFrom('2025-01-01', '2025-12-31', '2026-01-01', '2026-03-01'),
          dayBetween('2025-10-01', '2027-03-01'),
        ),
        days: rarely(2, fc.integer({ min: 0, max: 400 })),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    spoils: fc.boolean(),
    requests: fc.array(
      fc.oneof(
        fc.constantFrom('2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'),
        dayBetween('2025-11-01', '2027-05-01'),
      ),
      { maxLength: 3 },
    ),
    pension: fc.array(monthBetween('2025-08', '2027-03'), { maxLength: 2 }),
    work: fc.array(fc.tuple(dayBetween('2025-09-01', '2027-03-01'), rarely(2, fc.integer({ min: 0, max: 200 }))), {
      maxLength: 1,
    }),
    category: rarely(2, categoryFact),
  })
  .map(({ welfare, requests, spoils, pension, work, category }) => ({
    welfare: welfare.map(({ level, from, days }) =>
      days === undefined ? { level, from } : { level, from, through: isoPlus(from, days) },
    ),
    careRequests: requests,
    pensionContributions: spoils ? pension : [],
    work: (spoils ? work : []).map(([from, days]) =>
      days === undefined
        ? { kind: 'employee' as const, from }
        : { kind: 'employee' as const, from, through: isoPlus(from, days) },
    ),
    ...(category === undefined || !spoils ? {} : { categories: [category] }),
  }));

const categoriesFragment: fc.Arbitrary<PersonJson> = fc
  .record({
    categories: fc.array(categoryFact, { minLength: 1, maxLength: 3 }),
    work: fc.array(workFact, { maxLength: 2 }),
  })
  .map(({ categories, work }) => (work.length === 0 ? { categories } : { categories, work }));

const serviceFragment: fc.Arbitrary<PersonJson> = fc
  .array(period, { minLength: 1, maxLength: 2 })
  .map((service) => ({ service }));

const reversalsFragment: fc.Arbitrary<PersonJson> = fc
  .array(
    fc.record({
      from: monthArbitrary,
      months: fc.integer({ min: 0, max: 15 }),
      ground: fc.constantFrom(
        'military-service' as const,
        'before-residence-permit' as const,
        'eaeu-before-employment' as const,
        'other' as const,
      ),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((items) => ({
    reversals: items.map(({ from, months, ground }) => ({ from, through: monthPlus(from, months), ground })),
  }));

const registerFragment: fc.Arbitrary<PersonJson> = fc
  .array(monthArbitrary, { minLength: 1, maxLength: 3 })
  .map((registerDebts) => ({ registerDebts }));

const fragment: fc.Arbitrary<PersonJson> = fc.oneof(
  { weight: 8, arbitrary: paymentsFragment },
  { weight: 2, arbitrary: sixtyMonths },
  { weight: 2, arbitrary: categoryThenPayments },
  { weight: 3, arbitrary: welfareFragment },
  { weight: 6, arbitrary: categoriesFragment },
  { weight: 2, arbitrary: serviceFragment },
  { weight: 2, arbitrary: reversalsFragment },
  { weight: 1, arbitrary: registerFragment },
);

function merge(fragments: readonly PersonJson[]): PersonJson {
  const all = <T>(pick: (person: PersonJson) => readonly T[] | undefined): T[] | undefined => {
    const groups = fragments.map(pick).filter((group) => group !== undefined);
    return groups.length === 0 ? undefined : unique(groups.flat());
  };
  return clean({
    birthDate: fragments.find((person) => person.birthDate !== undefined)?.birthDate,
    categories: all((person) => person.categories),
    work: all((person) => person.work),
    payments: all((person) => person.payments),
    service: all((person) => person.service),
    welfare: all((person) => person.welfare),
    pensionContributions: all((person) => person.pensionContributions),
    careRequests: all((person) => person.careRequests),
    reversals: all((person) => person.reversals),
    registerDebts: all((person) => person.registerDebts),
  }) as PersonJson;
}

// ------------------------------------------------------------------------------------------------ recordedOn

const recordedDay: fc.Arbitrary<string> = fc.oneof(dayArbitrary, dayBetween('2019-06-01', '2027-06-30'));

/** Which fact (by number, modulo how many there are) was recorded when. */
type Marks = readonly (readonly [index: number, recordedOn: string])[];

function withRecorded(person: PersonJson, marks: Marks): PersonJson {
  let index = 0;
  const total = 997;
  const next = (): string | undefined => {
    const mark = marks.find(([at]) => at % total === index);
    index += 1;
    return mark?.[1];
  };
  const onObject = <T extends object>(fact: T): T => {
    const recordedOn = next();
    return recordedOn === undefined ? fact : { ...fact, recordedOn };
  };
  const onMonth = (fact: MonthFact): MonthFact => {
    const recordedOn = next();
    return recordedOn === undefined || typeof fact !== 'string' ? fact : { month: fact, recordedOn };
  };
  const onDay = (fact: DayFact): DayFact => {
    const recordedOn = next();
    return recordedOn === undefined || typeof fact !== 'string' ? fact : { on: fact, recordedOn };
  };
  const onDate = (fact: DateFact): DateFact => {
    const recordedOn = next();
    return recordedOn === undefined || typeof fact !== 'string' ? fact : { date: fact, recordedOn };
  };
  const { birthDate, deathDate, residence } = person;
  return clean({
    birthDate: birthDate === undefined ? undefined : onDate(birthDate),
    deathDate: deathDate === undefined ? undefined : onDate(deathDate),
    residence:
      residence === undefined ? undefined : 'kind' in residence ? onObject(residence) : residence.map(onObject),
    careRequests: person.careRequests?.map(onDay),
    categories: person.categories?.map(onObject),
    service: person.service?.map(onObject),
    welfare: person.welfare?.map(onObject),
    reversals: person.reversals?.map(onObject),
    work: person.work?.map(onObject),
    pensionContributions: person.pensionContributions?.map(onMonth),
    registerDebts: person.registerDebts?.map(onMonth),
    payments: person.payments?.map(onObject),
  }) as PersonJson;
}

// ------------------------------------------------------------------------------------------------ persons, readings, options

export const personArbitrary: fc.Arbitrary<PersonJson> = fc
  .record({
    birthDate: fc.option(birthDateArbitrary, { nil: undefined }),
    residence: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constant<ResidenceFact>({ kind: 'citizen' }) },
      { weight: 3, arbitrary: residenceFact },
      { weight: 2, arbitrary: fc.array(residencePeriod, { minLength: 1, maxLength: 3 }).map((list) => unique(list)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(period, residencePeriod)
          .map(([when, other]) => unique<ResidenceFact>([{ kind: 'eaeu-family', ...when }, other])),
      },
    ),
    fragments: fc.oneof(
      { weight: 1, arbitrary: fc.constant<PersonJson[]>([]) },
      { weight: 4, arbitrary: paymentsFragment.map((only) => [only]) },
      { weight: 3, arbitrary: sixtyMonths.map((only) => [only]) },
      { weight: 1, arbitrary: prepaidYear.map((payments) => [{ payments }]) },
      { weight: 1, arbitrary: categoryThenPayments.map((only) => [only]) },
      { weight: 1, arbitrary: welfareFragment.map((only) => [only]) },
      { weight: 6, arbitrary: fc.array(fragment, { minLength: 1, maxLength: 2 }) },
      { weight: 3, arbitrary: fc.array(fragment, { minLength: 2, maxLength: 5 }) },
    ),
    death: rarely(12, dayArbitrary),
    marks: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Marks>([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat({ max: 12 }), recordedDay), { maxLength: 4 }) },
    ),
  })
  .map(({ birthDate, residence, fragments, death, marks }) => {
    const person = clean({ birthDate, residence, ...merge(fragments) }) as PersonJson;
    const birth = dateText(person.birthDate);
    const isLater = death !== undefined && (birth === undefined || birth <= death);
    return withRecorded(isLater ? { ...person, deathDate: death } : person, marks);
  });

export const readingsArbitrary: fc.Arbitrary<OracleReadings> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<OracleReadings>({}) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        refugeesParticipate: fc.boolean(),
        eaeuFamilyCategories: fc.boolean(),
        serviceIsInsured: fc.boolean(),
        arrearsRule: fc.constantFrom('lapse' as const, 'any-arrears' as const),
        graceAfterCategory: fc.boolean(),
        stateMonthsBreakSixty: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
);

function collectRecorded(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'recordedOn' && typeof item === 'string') found.add(item);
    else collectRecorded(item, found);
  }
}

/** A day for the person and, now and then, `seekingCare`, `knownOn` and readings. */
export function optionsFor(person: PersonJson): fc.Arbitrary<OracleOptions> {
  const recorded = new Set<string>();
  collectRecorded(person, recorded);
  const recordedDays = interestingDays(recorded);
  return fc
    .record({
      on: dayFor(person),
      seekingCare: fc.constantFrom(undefined, undefined, undefined, true, false),
      knownOn:
        recordedDays.length === 0
          ? rarely(8, dayFor(person))
          : fc.oneof(fc.constant(undefined), fc.constantFrom(...recordedDays).map(isoFromDay), dayFor(person)),
      readings: rarely(2, readingsArbitrary),
    })
    .map(({ on, seekingCare, knownOn, readings }) => clean({ on, seekingCare, knownOn, readings }) as OracleOptions);
}

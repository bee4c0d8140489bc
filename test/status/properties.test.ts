/** What holds for every person and every day, whatever the facts. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type InsuranceStatus,
  insuranceStatus,
  insuranceTimeline,
  insuredOn,
  type PaymentFact,
  type PersonFacts,
  prepare,
  readPerson,
  type StatusOptions,
} from '../../src/index.js';
import { categoryCodes, paymentKinds } from '../oracle/facts.js';
import {
  dayFromIso,
  isoFromDay,
  isoFromMonth,
  lastDayOf,
  monthFromIso,
  monthOfDay,
  type OracleReadings,
} from '../oracle/oracle.js';
import { dayArbitrary, dayFor, kindExisted, personArbitrary, readingsArbitrary } from '../oracle/people.js';

const RUNS = Number(process.env.OSMS_RUNS ?? 400);
/** Unknown facts are judged at all their extremes: fewer of them. */
const RUNS_IN_DOUBT = RUNS / 10;

const facts: fc.Arbitrary<PersonFacts> = personArbitrary.map((person) => person as PersonFacts);

interface Asked {
  readonly person: PersonFacts;
  readonly on: string;
  readonly options: StatusOptions;
}

/** A person, a day, and sometimes readings, a day of knowledge and strictness. */
const asked: fc.Arbitrary<Asked> = personArbitrary.chain((person) =>
  fc
    .record({
      on: dayFor(person),
      readings: fc.oneof(fc.constant<OracleReadings>({}), readingsArbitrary),
      knownOn: fc.option(dayFor(person), { nil: undefined, freq: 3 }),
      strict: fc.boolean(),
    })
    .map(({ on, readings, knownOn, strict }) => ({
      person: person as PersonFacts,
      on,
      options: { readings, strict, ...(knownOn !== undefined && { knownOn }) },
    })),
);

/** The same, with up to two groups of facts unknown. */
const askedInDoubt: fc.Arbitrary<Asked> = fc
  .tuple(
    asked,
    fc.subarray(['payments', 'categories', 'service', 'welfare', 'work', 'careRequests', 'residence'], {
      maxLength: 2,
    }),
  )
  .map(([{ person, ...question }, groups]) => ({
    ...question,
    person: { ...person, ...Object.fromEntries(groups.map((group) => [group, 'unknown'])) },
  }));

/** Holds a statement for so many drawn examples. */
function check<Drawn extends [unknown, ...unknown[]]>(
  numRuns: number,
  arbitraries: { [Key in keyof Drawn]: fc.Arbitrary<Drawn[Key]> },
  statement: (...drawn: Drawn) => void,
): void {
  fc.assert(fc.property(...arbitraries, statement), { numRuns });
}

function nextDay(day: string): string {
  return isoFromDay(dayFromIso(day) + 1);
}

function codesOf(grounds: readonly { readonly code: string }[]): string[] {
  return grounds.map((each) => each.code);
}

/** What is decided, without what was left out of the facts. */
function decision(status: InsuranceStatus): Omit<InsuranceStatus, 'assumed'> {
  const { assumed: _, ...rest } = status;
  return rest;
}

function isInsured(person: PersonFacts, on: string, options: StatusOptions = {}): boolean {
  return insuredOn(person, { ...options, on }).outcome === 'insured';
}

function listOf<T>(group: readonly T[] | 'unknown' | undefined): readonly T[] {
  return group === undefined || group === 'unknown' ? [] : group;
}

describe('the timeline', () => {
  it('tiles the window: the first segment begins it, each begins the day after the one before, the last ends it', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt, dayArbitrary], ({ person, on, options }, other) => {
      const [from, through] = on <= other ? [on, other] : [other, on];
      const segments = insuranceTimeline(person, { ...options, from, through });
      expect(segments[0]?.from).toBe(from);
      expect(segments.at(-1)?.through).toBe(through);
      for (const segment of segments) expect(segment.from <= segment.through).toBe(true);
      segments.slice(1).forEach((segment, at) => {
        expect(segment.from).toBe(nextDay(segments[at]?.through ?? ''));
      });
    });
  });

  it('is cut only where the outcome, the grounds or what is possible change', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt], ({ person, options }) => {
      const segments = insuranceTimeline(person, { ...options, from: '2019-06-01', through: '2028-12-31' });
      const looks = segments.map(({ outcome, grounds, possible = [] }) =>
        [outcome, ...codesOf(grounds), '|', ...possible].join(' '),
      );
      looks.slice(1).forEach((look, at) => {
        expect(look).not.toBe(looks[at]);
      });
    });
  });

  it('has no segment where the window ends before it begins', () => {
    expect(insuranceTimeline({}, { from: '2026-02-01', through: '2026-01-31' })).toEqual([]);
    expect(insuranceTimeline({}, { from: '2026-01-31', through: '2026-01-31' })).toHaveLength(1);
  });

  it('of a window is the timeline of a larger one, cut to it', () => {
    check(RUNS / 4, [asked, dayArbitrary], ({ person, on, options }, other) => {
      const [from, through] = on <= other ? [on, other] : [other, on];
      const cut = insuranceTimeline(person, { ...options, from: '2019-06-01', through: '2028-12-31' })
        .filter((segment) => segment.through >= from && segment.from <= through)
        .map(({ provisional: _, ...segment }) => ({
          ...segment,
          from: [segment.from, from].sort()[1],
          through: [segment.through, through].sort()[0],
        }));
      const own = insuranceTimeline(person, { ...options, from, through }).map(
        ({ provisional: _, ...segment }) => segment,
      );
      expect(own).toEqual(cut);
    });
  });
});

describe('a point query', () => {
  it.each([
    ['all facts known', asked, RUNS],
    ['some groups unknown', askedInDoubt, RUNS_IN_DOUBT],
  ] as const)('is a look-up in the timeline, at every door: %s', (_, questions, numRuns) => {
    check(numRuns, [questions], ({ person, on, options }) => {
      const timeline = insuranceTimeline(person, { ...options, from: '2018-01-01', through: '2030-12-31' });
      const segment = timeline.find((each) => each.from <= on && on <= each.through);
      const lookedUp = { outcome: segment?.outcome, grounds: codesOf(segment?.grounds ?? []) };
      const status = insuranceStatus(person, { ...options, on });
      const prepared = prepare(person, options);
      expect({ outcome: status.outcome, grounds: codesOf(status.grounds) }).toEqual(lookedUp);
      expect(insuredOn(person, { ...options, on })).toEqual(lookedUp);
      expect(prepared.at(on)).toEqual(lookedUp);
      expect(prepared.status(on)).toEqual(status);
      expect(prepared.timeline({ from: on, through: on })).toHaveLength(1);
      expect(status.outcome === 'undetermined' ? status.possible : []).toEqual(segment?.possible ?? []);
    });
  });

  it('gives as its run the neighbouring segments with its outcome, and of each ground those that have it', () => {
    check(RUNS / 2, [asked], ({ person, on, options }) => {
      const first = '2019-12-31';
      const last = '2046-01-01';
      const timeline = insuranceTimeline(person, { ...options, from: first, through: last });
      const at = timeline.findIndex((each) => each.from <= on && on <= each.through);
      const run = (same: (segment: (typeof timeline)[number]) => boolean): object => {
        let begin = at;
        let end = at;
        while (begin > 0 && same(timeline[begin - 1] as (typeof timeline)[number])) begin--;
        while (end + 1 < timeline.length && same(timeline[end + 1] as (typeof timeline)[number])) end++;
        const from = timeline[begin]?.from;
        const through = timeline[end]?.through;
        return { ...(from !== first && { from }), ...(through !== last && { through }) };
      };
      fc.pre(at >= 0);
      const status = insuranceStatus(person, { ...options, on });
      const { from, through } = status;
      expect({ ...(from !== undefined && { from }), ...(through !== undefined && { through }) }).toEqual(
        run((segment) => segment.outcome === status.outcome),
      );
      for (const { code, citations: _, confidence: __, months: ___, ...period } of status.grounds) {
        expect(period).toEqual(run((segment) => codesOf(segment.grounds).includes(code)));
      }
    });
  });

  it('is the same for facts and for the person read from them', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt], ({ person, on, options }) => {
      expect(insuranceStatus(readPerson(person), { ...options, on })).toEqual(
        insuranceStatus(person, { ...options, on }),
      );
    });
  });

  it('has grounds when insured, reasons when not, and never both', () => {
    check(RUNS, [asked], ({ person, on, options }) => {
      const { outcome, grounds, reasons } = insuranceStatus(person, { ...options, on });
      expect(grounds.length > 0).toBe(outcome === 'insured');
      expect(reasons.length > 0).toBe(outcome !== 'insured');
      expect(new Set(codesOf(grounds)).size).toBe(grounds.length);
      expect(new Set(codesOf(reasons)).size).toBe(reasons.length);
      for (const { citations } of [...grounds, ...reasons]) expect(citations.length).toBeGreaterThan(0);
    });
  });
});

// ------------------------------------------------------------------------------------------------ more facts

/** Any valid payment: any month, any kind that existed, any day of payment or none. */
const anyPayment: fc.Arbitrary<PaymentFact> = fc
  .record({
    month: fc
      .oneof(
        fc.integer({ min: monthFromIso('2017-07'), max: monthFromIso('2027-12') }),
        fc.integer({ min: monthFromIso('2025-06'), max: monthFromIso('2026-12') }),
      )
      .map(isoFromMonth),
    kind: fc.constantFrom(...paymentKinds),
    paidOn: fc.option(fc.oneof(dayArbitrary, dayArbitrary), { nil: undefined }),
  })
  .filter(({ month, kind }) => kindExisted(kind, month))
  .map(({ month, kind, paidOn }) => (paidOn === undefined ? { month, kind } : { month, kind, paidOn }));

function withPayment(person: PersonFacts, payment: PaymentFact): PersonFacts {
  return { ...person, payments: [...listOf(person.payments), payment] };
}

/** The days on which any of the answers may change, and a few between. */
function daysOf(person: PersonFacts, ...more: readonly string[]): string[] {
  const cuts = insuranceTimeline(person, { from: '2020-01-01', through: '2028-01-31' }).flatMap((segment) => [
    segment.from,
    segment.through,
  ]);
  return [...new Set([...cuts, ...more])];
}

describe('adding a payment', () => {
  it('never turns an insured day into an uninsured one', () => {
    check(RUNS, [asked, anyPayment], ({ person, on, options }, payment) => {
      const before = prepare(person, options);
      const after = prepare(withPayment(person, payment), options);
      for (const day of daysOf(person, on)) {
        if (before.at(day).outcome === 'insured') expect([day, after.at(day).outcome]).toEqual([day, 'insured']);
      }
    });
  });

  it('never takes away a ground, except good standing for a tail and one tail for another', () => {
    const right = ['contributions', 'grace', 'long-grace'];
    check(RUNS, [asked, anyPayment], ({ person, on, options }, payment) => {
      const before = insuredOn(person, { ...options, on }).grounds;
      const after = insuredOn(withPayment(person, payment), { ...options, on }).grounds;
      for (const code of before.filter((each) => !right.includes(each))) expect(after).toContain(code);
      if (before.some((each) => right.includes(each))) {
        expect(after.filter((each) => right.includes(each))).toHaveLength(1);
      }
    });
  });

  it('for a month later than the day changes nothing on it, except that it may complete a prepaid year', () => {
    check(RUNS, [asked, anyPayment], ({ person, on, options }, payment) => {
      fc.pre(payment.month > on.slice(0, 7));
      const status = (who: PersonFacts): object => {
        const { outcome, grounds, reasons } = insuranceStatus(who, { ...options, on });
        return { outcome, grounds: codesOf(grounds), reasons };
      };
      const before = status(person);
      const after = status(withPayment(person, payment));
      const prepays = payment.kind === 'self' && (payment.paidOn ?? '') >= '2022-09-05';
      if (prepays && insuredOn(withPayment(person, payment), { ...options, on }).grounds.includes('prepaid-year')) {
        return;
      }
      expect(after).toEqual(before);
    });
  });

  it('after the day changes nothing on it', () => {
    check(RUNS, [asked, anyPayment], ({ person, on, options }, payment) => {
      fc.pre(payment.paidOn !== undefined && payment.paidOn > on);
      const { outcome, grounds, reasons } = insuranceStatus(person, { ...options, on });
      const later = insuranceStatus(withPayment(person, payment), { ...options, on });
      expect([later.outcome, codesOf(later.grounds), later.reasons]).toEqual([outcome, codesOf(grounds), reasons]);
    });
  });
});

const anyCategory = fc
  .record({
    category: fc.constantFrom(...categoryCodes),
    from: dayArbitrary,
    days: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })),
    open: fc.boolean(),
  })
  .map(({ category, from, days, open }) => ({
    category,
    from,
    ...(!open && { through: isoFromDay(dayFromIso(from) + days) }),
  }));

describe('adding a category period', () => {
  it('insures whenever the person was insured without the requests for care that fall into the period', () => {
    // The one way in which a category harms: a request for care made within it no longer counts (ground 3 asks for a
    // day without ground 1 or 2), and with it go the days to 31 December and the months that it excused.
    check(RUNS, [asked, anyCategory], ({ person, on, options }, period) => {
      const { from, through = '9999-12-31' } = period;
      const requests = listOf(person.careRequests);
      const outside = requests.filter((fact) => {
        const day = typeof fact === 'string' ? fact : fact.on;
        return day < from || day > through;
      });
      const without = { ...person, careRequests: outside };
      const added: PersonFacts = { ...person, categories: [...listOf(person.categories), period] };
      const before = prepare(without, options);
      const after = prepare(added, options);
      for (const day of daysOf(without, on)) {
        if (before.at(day).outcome === 'insured') expect([day, after.at(day).outcome]).toEqual([day, 'insured']);
      }
    });
  });

  it('displaces the welfare level when it holds on the day of the request: the exception exists', () => {
    const person: PersonFacts = { welfare: [{ level: 'D', from: '2026-01-01' }], careRequests: ['2026-03-05'] };
    const period = { category: 'full-time-student', from: '2026-03-01', through: '2026-03-31' } as const;
    expect(isInsured(person, '2026-04-01')).toBe(true);
    expect(isInsured({ ...person, categories: [period] }, '2026-04-01')).toBe(false);
    expect(isInsured({ ...person, categories: [period], careRequests: ['2026-04-01'] }, '2026-04-01')).toBe(true);
  });
});

// ------------------------------------------------------------------------------------------------ the same facts otherwise

const groupNames = [
  'residence',
  'categories',
  'work',
  'payments',
  'service',
  'welfare',
  'pensionContributions',
  'careRequests',
  'reversals',
  'registerDebts',
] as const;

/** The lists of a person by name. */
function listsOf(person: PersonFacts): [string, readonly unknown[]][] {
  return groupNames.flatMap((name): [string, readonly unknown[]][] => {
    const group = person[name];
    return Array.isArray(group) ? [[name, group]] : [];
  });
}

function shuffled(person: PersonFacts, keys: readonly number[]): PersonFacts {
  let at = 0;
  const key = (): number => keys[at++ % keys.length] ?? 0;
  const lists = listsOf(person).map(([name, group]): [string, unknown[]] => {
    const order = group.map((item) => ({ item, key: key() }));
    return [name, order.sort((a, b) => a.key - b.key).map(({ item }) => item)];
  });
  return { ...person, ...Object.fromEntries(lists) };
}

/** A period or a run of months cut in two at a place within it; whole where it is too short. */
function cut(fact: Readonly<Record<string, unknown>>, share: number): Readonly<Record<string, unknown>>[] {
  const { from, through } = fact;
  if (typeof from !== 'string') return [fact];
  const isMonth = from.length === 7;
  const read = isMonth ? monthFromIso : dayFromIso;
  const write = isMonth ? isoFromMonth : isoFromDay;
  const first = read(from);
  const last = typeof through === 'string' ? read(through) : first + (isMonth ? 40 : 1200);
  if (last <= first) return [fact];
  const middle = first + Math.floor(share * (last - first));
  return [
    { ...fact, through: write(middle) },
    { ...fact, from: write(middle + 1) },
  ];
}

const PERIODS = ['residence', 'categories', 'work', 'service', 'welfare', 'reversals'];

function withPeriodsCut(person: PersonFacts, share: number): PersonFacts {
  const { residence } = person;
  const listed: PersonFacts =
    typeof residence === 'object' && 'kind' in residence ? { ...person, residence: [residence] } : person;
  const lists = listsOf(listed)
    .filter(([name]) => PERIODS.includes(name))
    .map(([name, group]): [string, unknown[]] => [
      name,
      group.flatMap((fact) => cut(fact as Readonly<Record<string, unknown>>, share)),
    ]);
  return { ...person, ...Object.fromEntries(lists) };
}

describe('the same facts, told otherwise', () => {
  it('in any order of every group give the same answer', () => {
    check(
      RUNS * 3,
      [asked, fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 31 }), fc.boolean()],
      ({ person, on, options }, keys, seekingCare) => {
        const question = { ...options, on, seekingCare };
        expect(insuranceStatus(shuffled(person, keys), question)).toEqual(insuranceStatus(person, question));
      },
    );
  });

  it('residences in either order give the same reason for standing outside', () => {
    const worker = { kind: 'eaeu-worker', from: '2021-01-01', through: '2022-12-31' } as const;
    const family = { kind: 'eaeu-family', from: '2024-01-01', through: '2024-12-31' } as const;
    const reasons = (...residence: (typeof worker | typeof family)[]): object =>
      insuranceStatus({ residence }, { on: '2023-06-01' }).reasons;
    expect(reasons(worker, family)).toEqual(reasons(family, worker));
  });

  it('a residence in two adjacent pieces gives the same reason for standing outside as in one', () => {
    const family = { kind: 'eaeu-family', from: '2019-06-01', through: '2019-06-01' } as const;
    const worker = { kind: 'eaeu-worker', from: '2008-01-01', through: '2019-12-31' } as const;
    const pieces = [
      { ...worker, through: '2019-08-31' },
      { ...worker, from: '2019-09-01' },
    ];
    const whole = insuranceStatus({ residence: [family, worker] }, { on: '2025-11-30' });
    expect(insuranceStatus({ residence: [family, ...pieces] }, { on: '2025-11-30' }).reasons).toEqual(whole.reasons);
    // The residence of the latest day before is the one that ended.
    expect(whole.reasons.at(-1)).toMatchObject({ code: 'not-participant', residence: 'eaeu-worker' });
  });

  it('with a period split into two adjacent ones give the same answer', () => {
    check(RUNS * 2, [asked, fc.double({ min: 0, max: 0.999, noNaN: true })], ({ person, on, options }, share) => {
      expect(insuranceStatus(withPeriodsCut(person, share), { ...options, on })).toEqual(
        insuranceStatus(person, { ...options, on }),
      );
    });
  });

  it('told twice give the same answer', () => {
    check(RUNS / 2, [asked], ({ person, on, options }) => {
      const doubled = Object.fromEntries(listsOf(person).map(([name, group]) => [name, [...group, ...group]]));
      expect(insuranceStatus({ ...person, ...doubled }, { ...options, on })).toEqual(
        insuranceStatus(person, { ...options, on }),
      );
    });
  });

  it('with an empty list in place of a group left out decide the same, and are no longer assumed', () => {
    const empty = Object.fromEntries(groupNames.filter((name) => name !== 'residence').map((name) => [name, []]));
    check(RUNS / 2, [asked], ({ person, on, options: { knownOn: _, ...options } }) => {
      const left = insuranceStatus(person, { ...options, on });
      const told = insuranceStatus({ ...empty, ...person }, { ...options, on });
      expect(decision(told)).toEqual(decision(left));
      expect(told.assumed).toEqual(left.assumed.filter((name) => !(name in empty)));
    });
  });
});

// ------------------------------------------------------------------------------------------------ options

/** The day on which a fact was recorded. */
function recordedOn(fact: unknown): string | undefined {
  return typeof fact === 'object' && fact !== null ? (fact as { readonly recordedOn?: string }).recordedOn : undefined;
}

/** The person without the facts recorded after a day. */
function knownBy(person: PersonFacts, day: string): PersonFacts {
  const known = (fact: unknown): boolean => (recordedOn(fact) ?? '') <= day;
  const kept = Object.entries(person).flatMap(([name, group]): [string, unknown][] => {
    if (!Array.isArray(group)) return known(group) ? [[name, group]] : [];
    const list = group.filter(known);
    return name === 'residence' && list.length === 0 ? [] : [[name, list]];
  });
  return Object.fromEntries(kept);
}

describe('the options', () => {
  it('seekingCare equals adding a request for care on the day', () => {
    check(RUNS, [asked], ({ person, on, options }) => {
      const requested: PersonFacts = { ...person, careRequests: [...listOf(person.careRequests), on] };
      const seeking = insuranceStatus(person, { ...options, on, seekingCare: true });
      expect(decision(seeking)).toEqual(decision(insuranceStatus(requested, { ...options, on })));
      expect(insuredOn(person, { ...options, on, seekingCare: true })).toEqual(
        insuredOn(requested, { ...options, on }),
      );
    });
  });

  it('knownOn equals removing the facts recorded later: the decision', () => {
    check(RUNS, [asked], ({ person, on, options: { knownOn = '2025-12-31', ...options } }) => {
      const replayed = insuranceStatus(person, { ...options, on, knownOn });
      expect(decision(replayed)).toEqual(decision(insuranceStatus(knownBy(person, knownOn), { ...options, on })));
    });
  });

  it.each<[string, PersonFacts]>([
    ['a birth date', { birthDate: { date: '1990-01-01', recordedOn: '2026-03-01' } }],
    ['a day of death', { deathDate: { date: '2026-02-01', recordedOn: '2026-03-01' } }],
    ['a residence', { residence: { kind: 'refugee', recordedOn: '2026-03-01' } }],
    ['a payment without its day', { payments: [{ month: '2026-01', kind: 'self', recordedOn: '2026-03-01' }] }],
    [
      'a detention without its measure',
      { categories: [{ category: 'detainee-or-house-arrest', from: '2026-01-01', recordedOn: '2026-03-01' }] },
    ],
  ])('knownOn equals removing the facts recorded later: what is assumed without %s', (_, person) => {
    const [on, knownOn] = ['2026-01-15', '2026-02-28'];
    expect(insuranceStatus(person, { on, knownOn }).assumed).toEqual(
      insuranceStatus(knownBy(person, knownOn), { on }).assumed,
    );
  });

  it('knownOn equals removing the facts recorded later: what is assumed', () => {
    check(RUNS, [asked], ({ person, on, options: { knownOn = '2025-12-31' } }) => {
      const replayed = insuranceStatus(person, { on, knownOn });
      expect(replayed.assumed).toEqual(insuranceStatus(knownBy(person, knownOn), { on }).assumed);
    });
  });

  it('strict changes no day of the known law and leaves every later one undetermined', () => {
    check(RUNS / 2, [facts, dayArbitrary], (person, on) => {
      fc.pre(on <= '2027-12-31');
      const { outcome, grounds, reasons, from, provisional } = insuranceStatus(person, { on });
      const strict = insuranceStatus(person, { on, strict: true });
      expect(strict).toMatchObject({ outcome, grounds: grounds.map(({ code }) => ({ code })), reasons, provisional });
      expect(strict.from).toBe(from);
      expect(insuredOn(person, { on: '2028-01-01', strict: true }).outcome).toBe('undetermined');
    });
  });

  it('the readings in force are echoed whole', () => {
    check(RUNS / 4, [asked], ({ person, on, options }) => {
      const { readings } = insuranceStatus(person, { ...options, on });
      expect(readings).toEqual({
        refugeesParticipate: true,
        eaeuFamilyCategories: true,
        serviceIsInsured: true,
        arrearsRule: 'lapse',
        graceAfterCategory: false,
        stateMonthsBreakSixty: true,
        categoriesFromTheirLaw: false,
        ...options.readings,
      });
    });
  });
});

// ------------------------------------------------------------------------------------------------ plain data

/** Changes everything that can be changed in a value, however deep: what is frozen may hold what is not. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    spoil(item);
    if (typeof item !== 'object' || item === null) Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.push('spoilt');
}

describe('an answer', () => {
  it('is plain data: JSON gives it back whole', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt], ({ person, on, options }) => {
      const answers = [
        insuranceStatus(person, { ...options, on }),
        insuredOn(person, { ...options, on }),
        insuranceTimeline(person, {
          ...options,
          from: on,
          through: isoFromDay(lastDayOf(monthOfDay(dayFromIso(on)) + 4)),
        }),
      ];
      expect(JSON.parse(JSON.stringify(answers))).toStrictEqual(answers);
    });
  });

  it('is the same each time, to the letter', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt], ({ person, on, options }) => {
      const text = (): string => JSON.stringify(insuranceStatus(person, { ...options, on }));
      expect(text()).toBe(text());
    });
  });

  it('leaves the facts as they were', () => {
    check(RUNS_IN_DOUBT, [askedInDoubt], ({ person, on, options }) => {
      const before = JSON.stringify(person);
      insuranceStatus(person, { ...options, on });
      insuranceTimeline(person, { ...options, from: on, through: on });
      expect(JSON.stringify(person)).toBe(before);
    });
  });

  const debtor: PersonFacts = { birthDate: '1990-01-01', payments: [{ month: '2024-01', kind: 'self' }] };
  const paying: PersonFacts = { payments: [{ month: '2020-01', kind: 'employer' }] };
  const questions = [
    ['an uninsured status', debtor, '2025-05-05'],
    ['an insured status', paying, '2020-02-02'],
    ['an undetermined status', { payments: 'unknown' }, '2025-05-05'],
  ] as const;

  it.each(questions)('spoilt by its receiver does not spoil the next: %s', async (_, person, on) => {
    // Fresh copies of the modules, so that what is spoilt here is spoilt nowhere else.
    vi.resetModules();
    const fresh = await import('../../src/index.js');
    const read = fresh.readPerson(person);
    const before = JSON.stringify(fresh.insuranceStatus(read, { on }));
    spoil(fresh.insuranceStatus(read, { on }));
    expect(JSON.stringify(fresh.insuranceStatus(read, { on }))).toBe(before);
  });

  it.each(questions)(
    'spoilt by its receiver does not spoil the next: the cheap answer and the timeline of %s',
    async (_, person, on) => {
      vi.resetModules();
      const fresh = await import('../../src/index.js');
      const prepared = fresh.prepare(person);
      const answers = (): unknown[] => [
        prepared.at(on),
        fresh.insuredOn(person, { on }),
        prepared.timeline({ from: on, through: on }),
        fresh.insuranceTimeline(person, { from: on, through: on }),
      ];
      const before = JSON.stringify(answers());
      spoil(answers());
      expect(JSON.stringify(answers())).toBe(before);
    },
  );
});

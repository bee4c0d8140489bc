/**
 * Every combination of what the law asks, on the days around each of its dates: exactly one outcome, the one that the
 * words of the rules give and the one of the oracle. A region is a day, a residence, grounds 1–2, a story of welfare,
 * a history of payments and, beyond the known law, strictness. What each of these means for the outcome is written
 * beside it, by hand, from the page and not from the library.
 */
import { describe, expect, it } from 'vitest';
import {
  type InsuranceStatus,
  insuranceStatus,
  type Outcome,
  type PaymentFact,
  type PersonFacts,
  type ResidenceFact,
} from '../../src/index.js';
import type { PersonJson } from '../oracle/facts.js';
import { dayFromIso, isoFromDay, isoFromMonth, monthOfDay, oracleStatus } from '../oracle/oracle.js';
import { kindExisted } from '../oracle/people.js';

// ------------------------------------------------------------------------------------------------ days

/** The first day of each edition of the rules. */
const LAW_DATES = ['2020-01-01', '2020-07-01', '2021-07-01', '2022-09-05', '2024-01-01', '2026-01-01', '2028-01-01'];
/** One day or more within each, on both sides of the day of payment. */
const BETWEEN = [
  '2020-03-15',
  '2020-12-28',
  '2022-03-10',
  '2023-05-26',
  '2025-06-25',
  '2026-06-25',
  '2026-06-26',
  '2027-10-10',
];
const DAYS = [...LAW_DATES.flatMap((day) => [plus(day, -1), day, plus(day, 1)]), ...BETWEEN].sort();

function plus(day: string, days: number): string {
  return isoFromDay(dayFromIso(day) + days);
}

/** The month of a day, `ago` months before it. */
function monthBefore(day: string, ago: number): string {
  return isoFromMonth(monthOfDay(dayFromIso(day)) - ago);
}

// ------------------------------------------------------------------------------------------------ residence

interface Residence {
  readonly name: string;
  readonly facts: (day: string) => PersonFacts;
  /** Whether the person takes part in the scheme on the day. */
  readonly takesPart: boolean;
}

const resident = (residence: ResidenceFact): PersonFacts => ({ birthDate: '1980-01-01', residence });

const CITIZEN: Residence = { name: 'citizen', facts: () => ({ birthDate: '1980-01-01' }), takesPart: true };
const RESIDENCES: readonly Residence[] = [
  CITIZEN,
  { name: 'kandas', facts: () => resident({ kind: 'kandas' }), takesPart: true },
  {
    name: 'stateless, permit of 2015',
    facts: () => resident({ kind: 'stateless-permanent', since: '2015-01-01' }),
    takesPart: true,
  },
  {
    name: 'EAEU worker on the last day',
    facts: (day) => resident({ kind: 'eaeu-worker', from: '2015-01-01', through: day }),
    takesPart: true,
  },
  { name: 'refugee', facts: () => resident({ kind: 'refugee' }), takesPart: true },
  {
    name: 'permit of tomorrow',
    facts: (day) => resident({ kind: 'permanent-resident', since: plus(day, 1) }),
    takesPart: false,
  },
  {
    name: 'EAEU worker till yesterday',
    facts: (day) => resident({ kind: 'eaeu-worker', from: '2015-01-01', through: plus(day, -1) }),
    takesPart: false,
  },
  { name: 'temporary foreigner', facts: () => resident({ kind: 'temporary-foreigner' }), takesPart: false },
  { name: 'born tomorrow', facts: (day) => ({ birthDate: plus(day, 1) }), takesPart: false },
  {
    name: 'dead since yesterday',
    facts: (day) => ({ birthDate: '1980-01-01', deathDate: plus(day, -1) }),
    takesPart: false,
  },
];

// ------------------------------------------------------------------------------------------------ grounds 1 and 2

interface Exemption {
  readonly name: string;
  readonly facts: PersonFacts;
  /** Whether ground 1 or 2 holds. */
  readonly holds: boolean;
  readonly works: boolean;
}

const since = { from: '2015-01-01' };
const EXEMPTIONS: readonly Exemption[] = [
  { name: 'no exemption', facts: {}, holds: false, works: false },
  { name: 'in service', facts: { service: [since] }, holds: true, works: false },
  {
    name: 'disabled and working',
    facts: { categories: [{ category: 'person-with-disability', ...since }], work: [{ kind: 'employee', ...since }] },
    holds: true,
    works: true,
  },
  {
    name: 'registered as unemployed',
    facts: { categories: [{ category: 'registered-unemployed', ...since }] },
    holds: true,
    works: false,
  },
  {
    name: 'registered as unemployed, but working',
    facts: { categories: [{ category: 'registered-unemployed', ...since }], work: [{ kind: 'contractor', ...since }] },
    holds: false,
    works: true,
  },
];

// ------------------------------------------------------------------------------------------------ welfare

interface Welfare {
  readonly name: string;
  readonly facts: (day: string) => PersonFacts;
  /** Whether a request by one without work and exemption insures him on the day, where local budgets pay. */
  readonly requested: boolean;
}

const level = (code: 'C' | 'D' | 'E'): PersonFacts => ({ welfare: [{ level: code, ...since }] });

const WELFARE: readonly Welfare[] = [
  { name: 'no level', facts: () => ({}), requested: false },
  { name: 'crisis level, silent', facts: () => level('D'), requested: false },
  {
    name: 'crisis level, asks today',
    facts: (day) => ({ ...level('D'), careRequests: [day] }),
    requested: true,
  },
  {
    name: 'crisis level, asks today, pension contribution three months ago',
    facts: (day) => ({ ...level('D'), careRequests: [day], pensionContributions: [monthBefore(day, 3)] }),
    requested: false,
  },
  {
    name: 'emergency level, asked on 1 January',
    facts: (day) => ({ ...level('E'), careRequests: [`${day.slice(0, 4)}-01-01`] }),
    requested: true,
  },
  {
    name: 'emergency level, asked on 31 December',
    facts: (day) => ({ ...level('E'), careRequests: [`${Number(day.slice(0, 4)) - 1}-12-31`] }),
    requested: false,
  },
  { name: 'level C, asks today', facts: (day) => ({ ...level('C'), careRequests: [day] }), requested: false },
];

// ------------------------------------------------------------------------------------------------ payments

interface History {
  readonly name: string;
  readonly payments: (day: string) => PaymentFact[];
  /** Whether the payments give the right on the day, nothing else excusing a month. */
  readonly givesRight: (day: string) => boolean;
}

/** The months from `first` to `last` months ago, both counted back from the month of the day. */
function paid(day: string, first: number, last: number, kind: PaymentFact['kind'], paidOn?: string): PaymentFact[] {
  return Array.from({ length: first - last + 1 }, (_, at) => {
    const month = monthBefore(day, first - at);
    return paidOn === undefined ? { month, kind } : { month, kind, paidOn };
  });
}

function twoYearsTo(ago: number): History {
  return {
    name: `two years paid, the last month ${ago} ago`,
    payments: (day) => paid(day, ago + 23, ago, 'employer'),
    givesRight: () => ago <= 3,
  };
}

function sixtyTo(ago: number): History {
  return {
    name: `sixty months paid, the last ${ago} ago`,
    payments: (day) => paid(day, ago + 59, ago, 'employer'),
    givesRight: (day) => ago <= 3 || (day >= '2026-01-01' && ago <= 6 && monthBefore(day, ago) >= '2025-09'),
  };
}

const NEVER_PAID: History = { name: 'never paid', payments: () => [], givesRight: () => false };
const GOOD_STANDING = twoYearsTo(0);

const HISTORIES: readonly History[] = [
  NEVER_PAID,
  GOOD_STANDING,
  twoYearsTo(1),
  twoYearsTo(2),
  twoYearsTo(3),
  twoYearsTo(4),
  sixtyTo(3),
  sixtyTo(4),
  sixtyTo(6),
  sixtyTo(7),
  {
    name: 'the debts of twelve months and this month paid today',
    payments: (day) => paid(day, 12, 0, 'self', day).filter(({ month }) => month >= '2020-01'),
    givesRight: (day) => day >= '2020-01-01',
  },
  {
    name: 'half of the debts and this month paid today',
    payments: (day) => paid(day, 5, 0, 'employer', day),
    // Months to June 2020 give the right whatever is owed, and the months within reach of June go on with it.
    givesRight: (day) => day < '2020-12-01',
  },
  {
    name: 'ЕСП for three months in a row',
    payments: (day) => paid(day, 2, 0, 'single-aggregate'),
    givesRight: () => true,
  },
  {
    name: 'ЕСП for two months',
    payments: (day) => paid(day, 1, 0, 'single-aggregate'),
    givesRight: (day) => day < '2020-08-01',
  },
  {
    name: 'a self-payer for three months in a row',
    payments: (day) => paid(day, 2, 0, 'self'),
    givesRight: (day) => day <= '2021-06-30',
  },
  {
    name: 'a year paid on the eve of this month',
    payments: (day) => paid(day, 0, -11, 'self', plus(`${monthBefore(day, 0)}-01`, -1)),
    givesRight: (day) => day < '2020-07-01' || plus(`${monthBefore(day, 0)}-01`, -1) >= '2022-09-05',
  },
  {
    name: 'a year paid today from the next month on',
    payments: (day) => paid(day, -1, -12, 'self', day),
    givesRight: () => false,
  },
];

// ------------------------------------------------------------------------------------------------ regions

interface Region {
  readonly day: string;
  readonly residence: Residence;
  readonly exemption: Exemption;
  readonly welfare: Welfare;
  readonly history: History;
  readonly strict: boolean;
}

function* regions(): Generator<Region> {
  for (const day of DAYS) {
    for (const residence of RESIDENCES) {
      // Whether one takes part does not depend on what was paid: two histories for the others, all for the citizen.
      const histories = residence === CITIZEN ? HISTORIES : [NEVER_PAID, GOOD_STANDING];
      for (const history of histories) {
        const payments = history.payments(day);
        if (payments.some(({ month, kind }) => !kindExisted(kind, month))) continue;
        if (history !== NEVER_PAID && payments.length === 0) continue;
        for (const exemption of EXEMPTIONS) {
          for (const welfare of WELFARE) {
            yield { day, residence, exemption, welfare, history, strict: false };
            if (day > '2027-12-31') yield { day, residence, exemption, welfare, history, strict: true };
          }
        }
      }
    }
  }
}

function personOf({ day, residence, exemption, welfare, history }: Region): PersonFacts {
  const payments = history.payments(day);
  return {
    ...residence.facts(day),
    ...exemption.facts,
    ...welfare.facts(day),
    ...(payments.length > 0 && { payments }),
  };
}

function isJudged({ day, strict }: Region): boolean {
  return day >= '2020-01-01' && (day <= '2027-12-31' || !strict);
}

function isPaidByLocalBudget({ day, welfare, exemption }: Region): boolean {
  return day >= '2026-01-01' && welfare.requested && !exemption.works && !exemption.holds;
}

/** When each outcome holds, in words of its own: that exactly one does is what the test shows. */
const holds: Readonly<Record<Outcome, (region: Region) => boolean>> = {
  'not-in-force': ({ day }) => day <= '2019-12-31',
  undetermined: ({ day, strict }) => strict && day >= '2028-01-01',
  'not-participant': (region) => isJudged(region) && !region.residence.takesPart,
  insured: (region) =>
    isJudged(region) &&
    region.residence.takesPart &&
    (region.exemption.holds ||
      isPaidByLocalBudget(region) ||
      region.day <= '2020-06-30' ||
      region.history.givesRight(region.day)),
  uninsured: (region) =>
    isJudged(region) &&
    region.residence.takesPart &&
    region.day >= '2020-07-01' &&
    !region.exemption.holds &&
    !isPaidByLocalBudget(region) &&
    !region.history.givesRight(region.day),
};

const RIGHT_IS_MISSING: readonly string[] = ['never-paid', 'right-lapsed', 'grace-expired'];
const IS_OUTSIDE: readonly string[] = ['not-participant', 'outside-scheme.service'];

/** What an answer of each outcome looks like, whatever it calls itself. */
const looksLike: Readonly<Record<Outcome, (status: InsuranceStatus) => boolean>> = {
  insured: ({ grounds, reasons }) => grounds.length > 0 && reasons.length === 0,
  uninsured: ({ grounds, reasons }) =>
    grounds.length === 0 && reasons.some(({ code }) => RIGHT_IS_MISSING.includes(code)),
  'not-participant': ({ grounds, reasons }) =>
    grounds.length === 0 && reasons.some(({ code }) => IS_OUTSIDE.includes(code)),
  'not-in-force': ({ reasons, from }) => from === undefined && reasons.every(({ code }) => code === 'not-in-force'),
  undetermined: (status) => 'missing' in status && status.missing.length > 0,
};

const OUTCOMES = Object.keys(holds) as Outcome[];

function nameOf({ day, residence, exemption, welfare, history, strict }: Region): string {
  const parts = [day, residence.name, exemption.name, welfare.name, history.name];
  return (strict ? [...parts, 'strict'] : parts).join(' | ');
}

describe('the regions between the breakpoints', () => {
  it('have exactly one outcome each: of the five that of the page, of the answer and of the oracle', () => {
    const counts = new Map<string, number>();
    const count = (what: string): void => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    };
    const wrong: string[] = [];
    let total = 0;
    for (const region of regions()) {
      total++;
      const { day: on, strict } = region;
      const person = personOf(region);
      const status = insuranceStatus(person, { on, strict });
      const codes = status.grounds.map(({ code }) => code);
      const answer = [status.outcome, ...codes].join(' ');
      const byThePage = OUTCOMES.filter((outcome) => holds[outcome](region));
      const byItsLooks = OUTCOMES.filter((outcome) => looksLike[outcome](status));
      if (byThePage.join() !== status.outcome) wrong.push(`${nameOf(region)}: ${answer}; the page: ${byThePage}`);
      if (byItsLooks.join() !== status.outcome) wrong.push(`${nameOf(region)}: ${answer}; it looks like ${byItsLooks}`);
      if (status.outcome !== 'undetermined') {
        const oracle = oracleStatus(person as PersonJson, { on });
        const expected = [oracle.outcome, ...oracle.grounds].join(' ');
        if (expected !== answer) wrong.push(`${nameOf(region)}: ${answer}; the oracle: ${expected}`);
      }
      count(status.outcome);
      for (const code of codes) count(code);
    }
    const outcomes = OUTCOMES.map((outcome) => `${counts.get(outcome) ?? 0} ${outcome}`).join(', ');
    console.log(`regions: ${total}, each with exactly one outcome (${outcomes})`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(OUTCOMES.filter((outcome) => !counts.has(outcome))).toEqual([]);
    const grounds = ['service', 'category.person-with-disability', 'category.registered-unemployed', 'welfare-level'];
    const byPayment = ['transition-2020', 'contributions', 'prepaid-year', 'grace', 'long-grace'];
    expect([...grounds, ...byPayment].filter((code) => !counts.has(code))).toEqual([]);
    expect(total).toBeGreaterThan(10_000);
  }, 300_000);

  it('have names of their own: no combination is counted twice', () => {
    const names = [...regions()].map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(DAYS).size).toBe(DAYS.length);
  });
});

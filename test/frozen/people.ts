/** Invented people as facts: a few fragments of a life each, facts that were recorded late, groups that nobody knows. */
import type { PersonFacts } from './ask.js';
import { anyDay, dayText, monthIn, monthText } from './days.js';
import { chance, type Dice, pick, some } from './dice.js';

type Given<Key extends keyof PersonFacts> = Exclude<NonNullable<PersonFacts[Key]>, 'unknown'>;
type Payment = Given<'payments'>[number];
type Fragment = { readonly [Key in keyof PersonFacts]?: Given<Key> };
type Residence = Exclude<Given<'residence'>, readonly unknown[]>;

const CATEGORIES = [
  ...(['child', 'registered-unemployed', 'pregnant-not-working', 'parent-of-child-under-three-not-working'] as const),
  ...(['maternity-or-childcare-leave', 'carer-of-child-with-disability-not-working', 'pensioner', 'convict'] as const),
  ...(['carer-of-group-one-disabled-not-working', 'detainee-or-house-arrest', 'kandas-not-working'] as const),
  ...(['award-mother', 'person-with-disability', 'full-time-student'] as const),
  'social-assistance-recipient-not-working',
] as const;

const WORK = [
  ...(['employee', 'employee', 'entrepreneur', 'private-practice'] as const),
  ...(['farm-head', 'contractor', 'platform-self-employed'] as const),
] as const;

/** The months of each kind of payment. */
const PAID: readonly (readonly [kind: Payment['kind'], from: number, through: number])[] = [
  ['employer', monthIn(2017, 7), monthIn(2028, 12)],
  ['employer', monthIn(2017, 7), monthIn(2028, 12)],
  ['self', monthIn(2020, 1), monthIn(2028, 12)],
  ['self', monthIn(2020, 1), monthIn(2028, 12)],
  ['employee', monthIn(2020, 1), monthIn(2028, 12)],
  ['contractor', monthIn(2020, 1), monthIn(2028, 12)],
  ['entrepreneur', monthIn(2020, 1), monthIn(2028, 12)],
  ['single-aggregate', monthIn(2019, 1), monthIn(2023, 12)],
  ['single-payment', monthIn(2023, 1), monthIn(2028, 12)],
  ['platform-self-employed', monthIn(2026, 1), monthIn(2028, 12)],
];

const LENGTHS = [1, 2, 3, 3, 4, 6, 6, 12, 13, 24, 36] as const;
/** About the sixty months of a long-standing payer. */
const LONG = [59, 60, 60, 61, 66, 72] as const;

function period(dice: Dice, first = monthIn(2019, 9), last = monthIn(2027, 3)) {
  const month = dice(first, last);
  const from = dayText(month, pick(dice, [1, 1, 5, 25, 26, 31]));
  if (chance(dice, 20)) return { from };
  const through = dayText(month + pick(dice, [0, 1, 2, 3, 6, 12, 30]), pick(dice, [1, 15, 25, 26, 31]));
  return { from, through: through < from ? from : through };
}

const STYLES = ['in-time', 'in-time', 'due-day', 'late', 'at-once', 'unknown'] as const;
const GAPS = [0, 0, 0, 4, 10, 25] as const;

/** A run of paid months: in time, about the due day, late, all at once, or on no known day; with gaps or without. */
function paidRun(
  dice: Dice,
  lengths: readonly number[],
  start = dice(monthIn(2019, 6), monthIn(2026, 9)),
  [styles, gapsOf]: readonly [readonly (typeof STYLES)[number][], readonly number[]] = [STYLES, GAPS],
): Payment[] {
  const [kind, opens, closes] = pick(dice, PAID);
  const first = Math.max(opens, start);
  const last = Math.min(closes, first + pick(dice, lengths) - 1);
  const style = pick(dice, styles);
  const once = dayText(first + pick(dice, [-3, -1, 0, 1, 3, 6, 12]), pick(dice, [1, 5, 25, 26, 31]));
  const gaps = pick(dice, gapsOf);
  const payments: Payment[] = [];
  for (let month = first; month <= last; month++) {
    if (chance(dice, gaps)) continue;
    const paidOn = {
      'in-time': dayText(month + 1, 20),
      'due-day': dayText(month + 1, dice(24, 26)),
      late: dayText(month + dice(0, 5), 26),
      'at-once': once,
      unknown: undefined,
    }[style];
    payments.push({ month: monthText(month), kind, ...(paidOn !== undefined && { paidOn }) });
  }
  return payments;
}

/** A long-standing payer's months, mostly without a gap. */
function longRun(dice: Dice): Payment[] {
  const habits = [
    ['in-time', 'due-day', 'unknown'],
    [0, 0, 0, 2],
  ] as const;
  return paidRun(dice, LONG, dice(monthIn(2019, 10), monthIn(2021, 6)), habits);
}

/** Twelve months paid before the first of them, now and then a day too late or a month too few. */
function prepaid(dice: Dice): Payment[] {
  const first = dice(monthIn(2022, 8), monthIn(2026, 12));
  const paidOn = dayText(first + pick(dice, [-2, -1, -1, 0]), pick(dice, [1, 4, 5, 28]));
  const length = pick(dice, [12, 12, 12, 11, 13]);
  return Array.from({ length }, (_, at) => ({ month: monthText(first + at), kind: 'self', paidOn }));
}

function category(dice: Dice): Given<'categories'>[number] {
  const code = pick(dice, CATEGORIES);
  if (code !== 'detainee-or-house-arrest') return { category: code, ...period(dice) };
  const measure = chance(dice, 60) && { measure: pick(dice, ['house-arrest', 'detention']) };
  return { category: code, ...period(dice, monthIn(2021, 6)), ...measure };
}

/** Someone who asked for care at a level of the family card. */
function welfare(dice: Dice): Fragment {
  const month = (): number => dice(monthIn(2025, 8), monthIn(2027, 3));
  return {
    welfare: some(dice, 2, () => ({
      level: pick(dice, ['A', 'B', 'C', 'D', 'D', 'D', 'E', 'E']),
      ...period(dice, monthIn(2025, 9)),
    })),
    careRequests: some(dice, 3, () => dayText(month(), pick(dice, [1, 15, 31]))),
    ...(chance(dice, 40) && { pensionContributions: some(dice, 2, () => monthText(month())) }),
    ...(chance(dice, 30) && { work: [{ kind: pick(dice, WORK), ...period(dice, monthIn(2025, 9)) }] }),
  };
}

const fragments: readonly ((dice: Dice) => Fragment)[] = [
  (dice) => ({ payments: paidRun(dice, LENGTHS) }),
  (dice) => ({ payments: [...paidRun(dice, LENGTHS), ...paidRun(dice, LENGTHS)] }),
  (dice) => ({ payments: [...paidRun(dice, LENGTHS), ...paidRun(dice, [1, 2, 3])] }),
  (dice) => ({ payments: longRun(dice) }),
  (dice) => ({ payments: longRun(dice) }),
  (dice) => ({ payments: prepaid(dice) }),
  (dice) => ({ work: some(dice, 2, () => ({ kind: pick(dice, WORK), ...period(dice) })) }),
  (dice) => ({ categories: [category(dice)] }),
  (dice) => ({ categories: some(dice, 3, () => category(dice)) }),
  (dice) => ({ service: some(dice, 2, () => period(dice)) }),
  welfare,
  welfare,
  (dice) => ({
    reversals: some(dice, 2, () => {
      const from = dice(monthIn(2019, 10), monthIn(2026, 12));
      const through = chance(dice, 80) && { through: monthText(from + dice(0, 14)) };
      const ground = pick(dice, ['military-service', 'before-residence-permit', 'eaeu-before-employment', 'other']);
      return { from: monthText(from), ...through, ground };
    }),
  }),
  (dice) => ({ registerDebts: some(dice, 3, () => monthText(dice(monthIn(2019, 10), monthIn(2026, 12)))) }),
];

function residence(dice: Dice): Residence {
  const always = pick(dice, ['citizen', 'kandas', 'refugee', 'asylum-seeker']);
  const temporary = pick(dice, ['temporary-foreigner', 'cis-citizen-temporary']);
  const since = period(dice).from;
  return pick<Residence>(dice, [
    { kind: always, ...period(dice) },
    { kind: pick(dice, [always, temporary]) },
    { kind: temporary, ...period(dice) },
    { kind: pick(dice, ['permanent-resident', 'stateless-permanent']), since },
    { kind: pick(dice, ['permanent-resident', 'stateless-permanent']), since, ...period(dice) },
    { kind: pick(dice, ['eaeu-worker', 'eaeu-family']), ...period(dice) },
  ]);
}

const BORN = [
  { from: 1940, through: 1999 },
  { from: 1960, through: 1999 },
  { from: 1960, through: 1999 },
  { from: 2001, through: 2009 },
  { from: 2002, through: 2026 },
];

function birthDate(dice: Dice): string {
  const { from, through } = pick(dice, BORN);
  return chance(dice, 5) ? pick(dice, ['2004-02-29', '2008-02-29']) : anyDay(dice, from, through);
}

/** The facts, some of them with the day on which they became known. */
function recorded<T>(dice: Dice, facts: T, name?: 'on' | 'date' | 'month'): T {
  const mark = (fact: unknown): unknown => {
    if (chance(dice, 50)) return fact;
    const recordedOn = anyDay(dice, 2019, 2027);
    return typeof fact === 'string' ? { [name as string]: fact, recordedOn } : { ...(fact as object), recordedOn };
  };
  return (Array.isArray(facts) ? facts.map(mark) : mark(facts)) as T;
}

const BARE = {
  birthDate: 'date',
  deathDate: 'date',
  careRequests: 'on',
  pensionContributions: 'month',
  registerDebts: 'month',
} as const;

/** The groups that may be unknown. */
const GROUPS = [
  ...(['payments', 'categories', 'service', 'welfare', 'pensionContributions', 'residence'] as const),
  ...(['birthDate', 'reversals', 'work', 'careRequests'] as const),
] as const;

/** A person; of a hundred about four have something about them that nobody knows. */
export function person(dice: Dice): PersonFacts {
  const lived = Array.from({ length: pick(dice, [0, 1, 1, 1, 2, 2, 3, 4]) }, () => pick(dice, fragments)(dice));
  const facts: Record<string, unknown> = {};
  for (const [group, items] of lived.flatMap((fragment) => Object.entries(fragment))) {
    facts[group] = [...((facts[group] as unknown[] | undefined) ?? []), ...(items as unknown[])];
  }
  const born = birthDate(dice);
  if (chance(dice, 80)) facts.birthDate = born;
  const died = anyDay(dice, 2019, 2028);
  if (chance(dice, 6) && born < died) facts.deathDate = died;
  if (chance(dice, 15)) {
    facts.residence = chance(dice, 60) ? residence(dice) : some(dice, 3, () => residence(dice));
  }
  if (chance(dice, 12)) {
    for (const key of Object.keys(facts)) {
      facts[key] = recorded(dice, facts[key], BARE[key as keyof typeof BARE]);
    }
  }
  if (chance(dice, 4)) {
    facts[pick(dice, GROUPS)] = 'unknown';
    if (chance(dice, 15)) facts[pick(dice, GROUPS)] = 'unknown';
  }
  return facts;
}

/** For each group of facts, each reading, and each option there is a person whose answer changes with it. */
import { describe, expect, it } from 'vitest';
import {
  type DayOptions,
  insuranceStatus,
  insuranceTimeline,
  type PaymentFact,
  type PersonFacts,
} from '../../src/index.js';
import { DEFAULT_READINGS, type Readings } from '../../src/law/index.js';
import { isoFromMonth, monthFromIso } from '../oracle/oracle.js';

/** A person and a question whose answer changes when one thing changes. */
interface Witness {
  readonly person: PersonFacts;
  readonly on: string;
  readonly with: string;
  readonly without: string;
}

function paid(from: string, through: string, kind: PaymentFact['kind'] = 'employer'): PaymentFact[] {
  const first = monthFromIso(from);
  return Array.from({ length: monthFromIso(through) - first + 1 }, (_, at) => ({
    month: isoFromMonth(first + at),
    kind,
  }));
}

/** The answer in one line: the grounds of an insured day, the outcome and the reasons of any other. */
function answer(person: PersonFacts, options: DayOptions): string {
  const { outcome, grounds, reasons } = insuranceStatus(person, options);
  const because = outcome === 'insured' ? grounds : reasons;
  return [outcome, ...because.map((each) => each.code)].join(' ');
}

const poor: PersonFacts = {
  welfare: [{ level: 'D', from: '2026-01-01' }],
  careRequests: ['2026-03-05'],
};

type FactsOfStatus = Exclude<keyof PersonFacts, 'registerDebts'>;

const groups: Readonly<Record<FactsOfStatus, Witness>> = {
  birthDate: {
    person: { birthDate: '2010-05-05' },
    on: '2026-03-05',
    with: 'insured category.child',
    without: 'uninsured arrears never-paid',
  },
  deathDate: {
    person: { deathDate: '2026-01-31', categories: [{ category: 'pensioner', from: '2013-01-01' }] },
    on: '2026-03-05',
    with: 'not-participant not-participant',
    without: 'insured category.pensioner',
  },
  residence: {
    person: {
      residence: { kind: 'temporary-foreigner' },
      categories: [{ category: 'pensioner', from: '2013-01-01' }],
    },
    on: '2026-03-05',
    with: 'not-participant not-participant',
    without: 'insured category.pensioner',
  },
  categories: {
    person: { categories: [{ category: 'person-with-disability', from: '2019-01-01' }] },
    on: '2026-03-05',
    with: 'insured category.person-with-disability',
    without: 'uninsured arrears never-paid',
  },
  work: {
    person: {
      work: [{ kind: 'employee', from: '2026-03-01' }],
      categories: [{ category: 'registered-unemployed', from: '2019-01-01' }],
    },
    on: '2026-03-05',
    with: 'uninsured never-paid category-ended',
    without: 'insured category.registered-unemployed',
  },
  payments: {
    person: { payments: paid('2024-01', '2026-02') },
    on: '2026-03-05',
    with: 'insured contributions',
    without: 'uninsured arrears never-paid',
  },
  service: {
    person: { service: [{ from: '2025-11-01' }] },
    on: '2026-03-05',
    with: 'insured service',
    without: 'uninsured arrears never-paid',
  },
  welfare: {
    person: poor,
    on: '2026-03-05',
    with: 'insured welfare-level',
    without: 'uninsured arrears never-paid',
  },
  pensionContributions: {
    person: { ...poor, pensionContributions: ['2026-01'] },
    on: '2026-03-05',
    with: 'uninsured arrears never-paid',
    without: 'insured welfare-level',
  },
  careRequests: {
    person: poor,
    on: '2026-03-05',
    with: 'insured welfare-level',
    without: 'uninsured arrears never-paid insured-on-request',
  },
  reversals: {
    person: {
      reversals: [{ from: '2024-01', through: '2026-02', ground: 'military-service' }],
      payments: paid('2026-03', '2026-03'),
    },
    on: '2026-03-05',
    with: 'insured contributions',
    without: 'uninsured arrears right-lapsed',
  },
};

describe('a group of facts changes the answer of some person', () => {
  it.each(Object.entries(groups))('%s', (group, witness) => {
    const { [group as FactsOfStatus]: _, ...rest } = witness.person;
    expect(answer(witness.person, { on: witness.on })).toBe(witness.with);
    expect(answer(rest, { on: witness.on })).toBe(witness.without);
  });

  it('and what the register shows as owed changes none: a debt there is not a debt in law', () => {
    const debtor: PersonFacts = { payments: paid('2024-01', '2026-02'), registerDebts: ['2025-03', '2025-04'] };
    const { registerDebts: _, ...rest } = debtor;
    for (const on of ['2020-03-01', '2026-03-05', '2026-08-01']) {
      expect(insuranceStatus(debtor, { on })).toEqual(insuranceStatus(rest, { on }));
    }
  });
});

/** A field of a fact in two states, and what each answers. */
interface FieldWitness {
  readonly on: string;
  readonly one: readonly [PersonFacts, string];
  readonly other: readonly [PersonFacts, string];
}

const arrested = (measure: 'detention' | 'house-arrest'): PersonFacts => ({
  categories: [{ category: 'detainee-or-house-arrest', measure, from: '2015-01-01' }],
  work: [{ kind: 'employee', from: '2026-03-01' }],
});
const leveled = (level: 'C' | 'E'): PersonFacts => ({ ...poor, welfare: [{ level, from: '2026-01-01' }] });
const permitted = (since: string): PersonFacts => ({
  birthDate: '2010-05-05',
  residence: { kind: 'permanent-resident', since },
});
const tripled = (kind: 'single-aggregate' | 'self'): PersonFacts => ({ payments: paid('2022-01', '2022-03', kind) });
const paidOn = (day: string): PersonFacts => ({
  birthDate: '2008-02-01',
  payments: [{ month: '2026-03', kind: 'self', paidOn: day }],
});
const student = (through: string): PersonFacts => ({
  categories: [{ category: 'full-time-student', from: '2015-01-01', through }],
});

const fields: Readonly<Record<string, FieldWitness>> = {
  'payments.paidOn': {
    on: '2026-03-05',
    one: [paidOn('2026-03-05'), 'insured contributions'],
    other: [paidOn('2026-03-06'), 'uninsured never-paid category-ended'],
  },
  'payments.month': {
    on: '2026-03-05',
    one: [{ payments: paid('2024-01', '2025-12') }, 'insured grace'],
    other: [{ payments: paid('2024-01', '2025-11') }, 'uninsured arrears grace-expired'],
  },
  'payments.kind': {
    on: '2022-03-05',
    one: [tripled('single-aggregate'), 'insured contributions'],
    other: [tripled('self'), 'uninsured arrears right-lapsed'],
  },
  'categories.through': {
    on: '2026-03-05',
    one: [student('2026-03-05'), 'insured category.full-time-student'],
    other: [student('2026-03-04'), 'uninsured never-paid category-ended'],
  },
  'categories.measure': {
    on: '2026-03-05',
    one: [arrested('detention'), 'insured category.detainee-or-house-arrest'],
    other: [arrested('house-arrest'), 'uninsured never-paid category-ended'],
  },
  'welfare.level': {
    on: '2026-03-05',
    one: [leveled('E'), 'insured welfare-level'],
    other: [leveled('C'), 'uninsured arrears never-paid'],
  },
  'residence.since': {
    on: '2026-03-05',
    one: [permitted('2026-03-05'), 'insured category.child'],
    other: [permitted('2026-03-06'), 'not-participant not-participant'],
  },
  'residence.kind': {
    on: '2026-03-05',
    one: [{ birthDate: '2010-05-05', residence: { kind: 'refugee' } }, 'insured category.child'],
    other: [{ birthDate: '2010-05-05', residence: { kind: 'asylum-seeker' } }, 'not-participant not-participant'],
  },
};

describe('a field of a fact changes the answer of some person', () => {
  it.each(Object.entries(fields))('%s', (_, { on, one, other }) => {
    expect([answer(one[0], { on }), answer(other[0], { on })]).toEqual([one[1], other[1]]);
  });
});

/** A choice against the default, and what each answers. */
interface ReadingWitness<Name extends keyof Readings> extends Witness {
  readonly value: Readings[Name];
}

const soldier: PersonFacts = { service: [{ from: '2019-01-01' }] };
const arrestedEarly: PersonFacts = {
  categories: [{ category: 'detainee-or-house-arrest', measure: 'house-arrest', from: '2022-02-01' }],
};

/** `with`: the default reading; `without`: the other. */
const readings: { readonly [Name in keyof Readings]: ReadingWitness<Name> } = {
  refugeesParticipate: {
    value: false,
    person: { birthDate: '2010-05-05', residence: { kind: 'refugee' } },
    on: '2026-03-05',
    with: 'insured category.child',
    without: 'not-participant not-participant',
  },
  eaeuFamilyCategories: {
    value: false,
    person: { birthDate: '2010-05-05', residence: { kind: 'eaeu-family', from: '2024-01-01' } },
    on: '2026-03-05',
    with: 'insured category.child',
    without: 'uninsured never-paid',
  },
  serviceIsInsured: {
    value: false,
    person: soldier,
    on: '2026-03-05',
    with: 'insured service',
    without: 'not-participant outside-scheme.service',
  },
  arrearsRule: {
    value: 'any-arrears',
    person: { payments: [...paid('2024-01', '2025-06'), ...paid('2025-08', '2025-11')] },
    on: '2025-12-05',
    with: 'insured contributions',
    without: 'uninsured arrears grace-expired',
  },
  graceAfterCategory: {
    value: true,
    person: { categories: [{ category: 'full-time-student', from: '2020-01-01', through: '2026-01-15' }] },
    on: '2026-03-05',
    with: 'uninsured never-paid category-ended',
    without: 'insured contributions',
  },
  stateMonthsBreakSixty: {
    value: false,
    person: {
      categories: [{ category: 'full-time-student', from: '2024-05-01', through: '2024-05-31' }],
      payments: [...paid('2020-12', '2024-04'), ...paid('2024-06', '2025-12')],
    },
    on: '2026-05-05',
    with: 'uninsured arrears grace-expired category-ended',
    without: 'insured long-grace',
  },
  categoriesFromTheirLaw: {
    value: true,
    person: arrestedEarly,
    on: '2022-03-05',
    with: 'insured category.detainee-or-house-arrest',
    without: 'uninsured arrears never-paid',
  },
};

describe('a reading changes the answer of some person', () => {
  it.each(Object.entries(readings))('%s', (name, witness) => {
    const { person, on } = witness;
    expect(answer(person, { on })).toBe(witness.with);
    expect(answer(person, { on, readings: { [name]: witness.value } })).toBe(witness.without);
  });

  it.each(Object.entries(readings))('%s is taken by default as the witness says, and echoed', (name, witness) => {
    const { person, on, value } = witness;
    const usual = DEFAULT_READINGS[name as keyof Readings];
    expect(usual).not.toBe(value);
    expect(answer(person, { on, readings: { [name]: usual } })).toBe(witness.with);
    const { readings: echoed } = insuranceStatus(person, { on, readings: { [name]: value } });
    expect(echoed).toEqual({ ...DEFAULT_READINGS, [name]: value });
  });
});

describe('an option changes the answer of some person', () => {
  const child: PersonFacts = { birthDate: '2008-05-04' };

  it('on', () => {
    expect(answer(child, { on: '2026-05-03' })).toBe('insured category.child');
    expect(answer(child, { on: '2026-05-04' })).toBe('uninsured never-paid category-ended');
  });

  it('seekingCare', () => {
    const person: PersonFacts = { welfare: [{ level: 'D', from: '2026-01-01' }] };
    expect(answer(person, { on: '2026-03-05', seekingCare: true })).toBe('insured welfare-level');
    expect(answer(person, { on: '2026-03-05', seekingCare: false })).toBe(
      'uninsured arrears never-paid insured-on-request',
    );
  });

  it('knownOn', () => {
    const person: PersonFacts = { birthDate: { date: '2010-05-05', recordedOn: '2026-03-01' } };
    expect(answer(person, { on: '2026-02-05', knownOn: '2026-03-01' })).toBe('insured category.child');
    expect(answer(person, { on: '2026-02-05', knownOn: '2026-02-28' })).toBe('uninsured arrears never-paid');
  });

  it('strict', () => {
    const person: PersonFacts = { categories: [{ category: 'pensioner', from: '2013-01-01' }] };
    expect(answer(person, { on: '2028-03-05' })).toBe('insured category.pensioner');
    expect(answer(person, { on: '2028-03-05', strict: true })).toBe('undetermined beyond-known-law');
  });

  it('from and through of a window', () => {
    const cut = (from: string, through: string): string[] =>
      insuranceTimeline(child, { from, through }).map((segment) => `${segment.from} ${segment.through}`);
    expect(cut('2026-05-01', '2026-05-31')).toEqual(['2026-05-01 2026-05-03', '2026-05-04 2026-05-31']);
    expect(cut('2026-05-02', '2026-05-31')).toEqual(['2026-05-02 2026-05-03', '2026-05-04 2026-05-31']);
    expect(cut('2026-05-01', '2026-05-03')).toEqual(['2026-05-01 2026-05-03']);
  });
});

describe('what is unknown changes the answer of some person', () => {
  const doubts: Readonly<Record<Exclude<FactsOfStatus, 'deathDate'>, PersonFacts>> = {
    birthDate: {},
    residence: {},
    categories: {},
    work: { categories: [{ category: 'registered-unemployed', from: '2019-01-01' }] },
    payments: {},
    service: {},
    welfare: { careRequests: ['2026-03-05'] },
    pensionContributions: poor,
    careRequests: { welfare: [{ level: 'D', from: '2026-01-01' }] },
    reversals: { payments: paid('2026-03', '2026-03') },
  };

  it.each(Object.entries(doubts))('%s', (group, person) => {
    const { [group as FactsOfStatus]: _, ...rest } = person;
    const status = insuranceStatus({ ...rest, [group]: 'unknown' }, { on: '2026-03-05' });
    expect(status.outcome).toBe('undetermined');
    expect(status.outcome === 'undetermined' ? status.deciding : []).toEqual([[group]]);
    expect(insuranceStatus(person, { on: '2026-03-05' }).outcome).not.toBe('undetermined');
  });
});

/** The day before, the day, and the day after of every date and number of the law. */
import { describe, expect, it } from 'vitest';
import {
  type DayOptions,
  insuranceStatus,
  type PaymentFact,
  type PersonFacts,
  type Reason,
  type StatusOptions,
} from '../../src/index.js';
import { isoFromMonth, monthFromIso } from '../oracle/oracle.js';

type Kind = PaymentFact['kind'];

/** Payments for each month of a run, all on one day or, without it, each on the first day of its month. */
function paid(from: string, through: string, kind: Kind = 'employer', paidOn?: string): PaymentFact[] {
  const first = monthFromIso(from);
  return Array.from({ length: monthFromIso(through) - first + 1 }, (_, at) => {
    const month = isoFromMonth(first + at);
    return paidOn === undefined ? { month, kind } : { month, kind, paidOn };
  });
}

function asked(person: PersonFacts, on: string, options: Omit<DayOptions, 'on'>): ReturnType<typeof insuranceStatus> {
  return insuranceStatus(person, { ...options, on });
}

/** The answer of each day in one line: the grounds of an insured day, the outcome of any other. */
function days(person: PersonFacts, on: readonly string[], options: Omit<DayOptions, 'on'> = {}): string[] {
  return on.map((day) => {
    const { outcome, grounds } = asked(person, day, options);
    return `${day} ${outcome === 'insured' ? grounds.map((each) => each.code).join(' + ') : outcome}`;
  });
}

/** Days and what they are, `2024-05-03 2024-05-04 uninsured`, all asked and compared in one go. */
function expectDays(person: PersonFacts, runs: readonly string[], options: Omit<DayOptions, 'on'> = {}): void {
  const wanted = runs.flatMap((run) => {
    const dates = run.match(/\d{4}-\d\d-\d\d/gu) ?? [];
    return dates.map((day) => `${day} ${run.slice(dates.length * 11)}`);
  });
  const asking = wanted.map((each) => each.slice(0, 10));
  expect(asking.length).toBeGreaterThanOrEqual(runs.length);
  expect(days(person, asking, options)).toEqual(wanted);
}

function reasonCodes(person: PersonFacts, on: string, options: StatusOptions = {}): Reason['code'][] {
  return asked(person, on, options).reasons.map((each) => each.code);
}

function arrears(person: PersonFacts, on: string): readonly string[] {
  const reason = asked(person, on, {}).reasons.find((each) => each.code === 'arrears');
  return reason?.months ?? [];
}

const adult: PersonFacts = { birthDate: '1980-01-01' };
const pensioner: PersonFacts = {
  birthDate: '1950-01-01',
  categories: [{ category: 'pensioner', from: '2010-01-01' }],
};

describe('1 January 2020, the right to care begins', () => {
  it('nothing is in force on 31 December 2019, whoever one is and whatever was paid', () => {
    const rich: PersonFacts = { ...pensioner, payments: paid('2017-07', '2020-01') };
    expectDays(rich, [
      '2019-12-31 not-in-force',
      '2020-01-01 2020-01-02 category.pensioner + transition-2020 + contributions',
    ]);
    expect(asked(rich, '2020-01-01', {}).from).toBe('2020-01-01');
  });

  it('a temporary foreigner gets no answer of his own before that day', () => {
    const foreigner: PersonFacts = { ...adult, residence: { kind: 'temporary-foreigner' } };
    expectDays(foreigner, ['2019-12-31 not-in-force', '2020-01-01 2020-01-02 not-participant']);
  });

  it('the answer before that day has an end and no beginning', () => {
    const { from, through } = asked(adult, '2019-12-31', {});
    expect({ from, through }).toEqual({ from: undefined, through: '2019-12-31' });
  });
});

describe('1 July 2020, the transition has ended', () => {
  it('30 June is insured without a payment, 1 July is not', () => {
    expectDays(adult, ['2020-06-29 2020-06-30 transition-2020', '2020-07-01 2020-07-02 uninsured']);
  });

  it('a payment for June 2020 gives the right whatever is owed, a payment for July does not', () => {
    const june: PersonFacts = { ...adult, payments: paid('2020-06', '2020-06') };
    const july: PersonFacts = { ...adult, payments: paid('2020-07', '2020-07') };
    expectDays(june, [
      '2020-06-30 transition-2020 + contributions',
      '2020-07-01 contributions',
      '2020-09-30 grace',
      '2020-10-01 uninsured',
    ]);
    expectDays(july, ['2020-07-01 2020-07-02 2020-08-01 uninsured']);
  });

  it('January 2020 is the first month that can be owed', () => {
    expect(arrears(adult, '2020-07-01')).toEqual(['2020-01', '2020-02', '2020-03', '2020-04', '2020-05']);
  });
});

describe('1 July 2021, three months in a row no longer suffice for a self-payer', () => {
  it('they do on 30 June 2021 and not on 1 July', () => {
    const person: PersonFacts = { ...adult, payments: paid('2021-04', '2021-06', 'self') };
    expectDays(person, [
      '2021-05-31 uninsured',
      '2021-06-01 2021-06-29 2021-06-30 contributions',
      '2021-07-01 2021-07-02 uninsured',
    ]);
  });

  it('two months do not, nor three with a hole', () => {
    const two: PersonFacts = { ...adult, payments: paid('2021-05', '2021-06', 'self') };
    const hole: PersonFacts = {
      ...adult,
      payments: [...paid('2021-03', '2021-04', 'self'), ...paid('2021-06', '2021-06', 'self')],
    };
    expectDays(two, ['2021-06-30 uninsured']);
    expectDays(hole, ['2021-06-30 uninsured']);
  });

  it('three months paid by an employer do not, for the rule is for self-payers', () => {
    const person: PersonFacts = { ...adult, payments: paid('2021-04', '2021-06') };
    expectDays(person, ['2021-06-30 uninsured']);
  });
});

describe('5 September 2022, a year may be paid ahead', () => {
  const year = (paidOn: string): PersonFacts => ({ ...adult, payments: paid('2022-10', '2023-09', 'self', paidOn) });

  it('a year paid on 4 September gives nothing, on the 5th and on the 6th it does', () => {
    expectDays(year('2022-09-04'), ['2022-10-01 uninsured']);
    expectDays(year('2022-09-05'), ['2022-10-01 contributions + prepaid-year']);
    expectDays(year('2022-09-06'), ['2022-10-01 contributions + prepaid-year']);
  });

  it('one instalment of 4 September spoils the year', () => {
    const [first, ...others] = paid('2022-10', '2023-09', 'self', '2022-09-20');
    const person: PersonFacts = {
      ...adult,
      payments: [{ ...(first as PaymentFact), paidOn: '2022-09-04' }, ...others],
    };
    expectDays(person, ['2022-10-01 uninsured']);
  });

  it('it is paid on the eve of its first month or before: on the first day it is too late', () => {
    expectDays(year('2022-09-29'), ['2022-09-30 uninsured', '2022-10-01 contributions + prepaid-year']);
    expectDays(year('2022-09-30'), ['2022-09-30 uninsured', '2022-10-01 2022-10-02 contributions + prepaid-year']);
    expectDays(year('2022-10-01'), ['2022-10-01 2022-10-02 uninsured']);
  });

  it('the last day of the twelfth month is its last; the tail of three months follows', () => {
    const person = year('2022-09-20');
    expectDays(person, [
      '2023-09-29 2023-09-30 contributions + prepaid-year',
      '2023-10-01 contributions',
      '2023-12-31 grace',
      '2024-01-01 uninsured',
    ]);
  });

  it('eleven months are not a year, twelve and thirteen are', () => {
    const months = (through: string): PersonFacts => ({
      ...adult,
      payments: paid('2022-10', through, 'self', '2022-09-20'),
    });
    expectDays(months('2023-08'), ['2022-10-01 uninsured']);
    expectDays(months('2023-09'), ['2022-10-01 contributions + prepaid-year']);
    expectDays(months('2023-10'), [
      '2023-09-30 2023-10-01 2023-10-31 contributions + prepaid-year',
      '2023-11-01 contributions',
    ]);
  });

  it('eleven months of his own and one of an employer are not a year', () => {
    const mixed = (month: string): PersonFacts => ({
      ...adult,
      payments: paid('2022-10', '2023-09', 'self', '2022-09-20').map((each) =>
        each.month === month ? { ...each, kind: 'employer' } : each,
      ),
    });
    for (const month of ['2022-10', '2023-03', '2023-09']) {
      expectDays(mixed(month), ['2022-10-01 2023-09-30 uninsured']);
    }
  });

  it('only a self-payer who names the day of payment prepays', () => {
    const employer: PersonFacts = { ...adult, payments: paid('2022-10', '2023-09', 'employer', '2022-09-20') };
    const undated: PersonFacts = { ...adult, payments: paid('2022-10', '2023-09', 'self') };
    expectDays(employer, ['2022-10-01 uninsured']);
    expectDays(undated, ['2022-10-01 uninsured']);
  });
});

describe('January 2024, ЕСП has ended', () => {
  const triple = (from: string, through: string): PersonFacts => ({
    ...adult,
    payments: paid(from, through, 'single-aggregate'),
  });

  it('three months to December 2023 give the right without clearing older debts', () => {
    expectDays(triple('2023-10', '2023-12'), [
      '2023-11-30 uninsured',
      '2023-12-01 contributions',
      '2024-03-31 grace',
      '2024-04-01 uninsured',
    ]);
  });

  it('two months do not, nor three with a hole', () => {
    const hole: PersonFacts = {
      ...adult,
      payments: [...paid('2023-09', '2023-10', 'single-aggregate'), ...paid('2023-12', '2023-12', 'single-aggregate')],
    };
    expectDays(triple('2023-11', '2023-12'), ['2023-12-31 uninsured']);
    expectDays(hole, ['2023-12-31 uninsured']);
  });

  it('a third month of January 2024 does not count: December 2023 is the last', () => {
    // The door refuses such a payment; the core must not count it either.
    const person = triple('2023-11', '2024-01');
    expectDays(person, ['2023-12-31 2024-01-01 2024-01-31 uninsured']);
  });

  it('what the three months brought to life goes on in 2024 by other payments made in time', () => {
    const person: PersonFacts = {
      ...adult,
      payments: [...paid('2023-10', '2023-12', 'single-aggregate'), ...paid('2024-01', '2024-02', 'self')],
    };
    expectDays(person, ['2024-02-29 contributions', '2024-05-31 grace', '2024-06-01 uninsured']);
  });
});

describe('1 January 2026, local budgets pay for the crisis and emergency levels', () => {
  const poor: PersonFacts = { ...adult, welfare: [{ level: 'D', from: '2025-01-01' }] };

  it('a request of 31 December 2025 counts for nothing, one of 1 or 2 January does', () => {
    const requested = (day: string): PersonFacts => ({ ...poor, careRequests: [day] });
    expectDays(requested('2025-12-31'), ['2025-12-31 2026-01-01 uninsured']);
    expectDays(requested('2026-01-01'), ['2025-12-31 uninsured', '2026-01-01 2026-01-02 welfare-level']);
    expectDays(requested('2026-01-02'), ['2026-01-01 uninsured', '2026-01-02 welfare-level']);
  });

  it('asking would insure from 1 January 2026 on', () => {
    expect(reasonCodes(poor, '2025-12-31')).not.toContain('insured-on-request');
    expect(reasonCodes(poor, '2026-01-01')).toContain('insured-on-request');
    expectDays(poor, ['2025-12-31 uninsured', '2026-01-01 2026-01-02 welfare-level'], { seekingCare: true });
  });

  it('a request insures to 31 December and no further; one of 31 December insures for that day', () => {
    const spring: PersonFacts = { ...poor, careRequests: ['2026-03-05'] };
    expectDays(spring, ['2026-03-04 uninsured', '2026-03-05 2026-12-31 welfare-level', '2027-01-01 uninsured']);
    const eve: PersonFacts = { ...poor, careRequests: ['2026-12-31'] };
    expectDays(eve, ['2026-12-30 uninsured', '2026-12-31 welfare-level', '2027-01-01 uninsured']);
    const newYear: PersonFacts = { ...poor, careRequests: ['2027-01-01'] };
    expectDays(newYear, ['2026-12-31 uninsured', '2027-01-01 2027-12-31 welfare-level', '2028-01-01 uninsured']);
  });

  it('the level must hold on the day of the request: neither the day before it begins nor the day after it ends', () => {
    const level = (day: string): PersonFacts => ({
      ...adult,
      welfare: [{ level: 'E', from: '2026-03-01', through: '2026-03-31' }],
      careRequests: [day],
    });
    expectDays(level('2026-02-28'), ['2026-06-01 uninsured']);
    expectDays(level('2026-03-01'), ['2026-06-01 welfare-level']);
    expectDays(level('2026-03-31'), ['2026-06-01 welfare-level']);
    expectDays(level('2026-04-01'), ['2026-06-01 uninsured']);
  });

  it('a pension contribution of one, two or three months before bars the request, of four months before it does not', () => {
    const contributed = (month: string): PersonFacts => ({
      ...poor,
      pensionContributions: [month],
      careRequests: ['2026-06-30'],
    });
    const answer = (month: string): string => days(contributed(month), ['2026-06-30']).join();
    expect(['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(answer)).toEqual([
      '2026-06-30 welfare-level',
      '2026-06-30 uninsured',
      '2026-06-30 uninsured',
      '2026-06-30 uninsured',
      '2026-06-30 welfare-level',
    ]);
  });

  it('work that ends the day before the request does not bar it, work that ends that day does', () => {
    const worked = (through: string): PersonFacts => ({
      ...poor,
      work: [{ kind: 'employee', from: '2025-01-01', through }],
      careRequests: ['2026-06-15'],
    });
    expectDays(worked('2026-06-14'), ['2026-06-15 welfare-level']);
    expectDays(worked('2026-06-15'), ['2026-06-15 2026-06-16 uninsured']);
  });

  it('work that begins on the day of the request bars it, work that begins the day after does not', () => {
    const hired = (from: string): PersonFacts => ({
      ...poor,
      work: [{ kind: 'employee', from }],
      careRequests: ['2026-06-15'],
    });
    expectDays(hired('2026-06-15'), ['2026-06-15 uninsured']);
    expectDays(hired('2026-06-16'), ['2026-06-15 2026-06-16 welfare-level']);
  });

  it('a category on the day of the request bars it, one that ended the day before does not', () => {
    const student = (through: string): PersonFacts => ({
      ...poor,
      categories: [{ category: 'full-time-student', from: '2025-09-01', through }],
      careRequests: ['2026-06-15'],
    });
    expectDays(student('2026-06-14'), ['2026-06-15 2026-06-16 welfare-level']);
    expectDays(student('2026-06-15'), ['2026-06-15 category.full-time-student', '2026-06-16 uninsured']);
  });

  it('the months from the request to December are not owed, the month before it is', () => {
    const person: PersonFacts = { ...poor, careRequests: ['2026-11-15'] };
    expectDays(person, ['2027-01-01 uninsured']);
    expect(arrears(person, '2027-02-26').slice(-3)).toEqual(['2026-09', '2026-10', '2027-01']);
  });
});

describe('1 January 2026, the tail of long-standing payers grows to six months', () => {
  it('sixty months to September 2025 keep the right: three months until the eve of 2026, six from then on', () => {
    const person: PersonFacts = { ...adult, payments: paid('2020-10', '2025-09') };
    expectDays(person, ['2025-12-30 2025-12-31 grace', '2026-01-01 2026-03-31 long-grace', '2026-04-01 uninsured']);
  });

  it('sixty months to August 2025 ended on 30 November and are not revived', () => {
    const person: PersonFacts = { ...adult, payments: paid('2020-09', '2025-08') };
    expectDays(person, ['2025-11-30 grace', '2025-12-01 2025-12-31 2026-01-01 2026-01-02 uninsured']);
  });

  it('a right paid for on 31 December 2025 held on the eve and lasts six months, one paid for on 1 January did not', () => {
    const late = (paidOn: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2020-09', '2025-08'), { month: '2025-09', kind: 'self', paidOn }],
    });
    expectDays(late('2025-12-30'), ['2026-03-31 long-grace', '2026-04-01 uninsured']);
    expectDays(late('2025-12-31'), [
      '2025-12-30 uninsured',
      '2025-12-31 grace',
      '2026-01-01 2026-03-31 long-grace',
      '2026-04-01 uninsured',
    ]);
    expectDays(late('2026-01-01'), ['2025-12-31 2026-01-01 2026-01-02 uninsured']);
  });

  it('six missed months are bridged by a payment made in time, seven are not', () => {
    const back = (month: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2021-01', '2025-12'), { month, kind: 'employer' }],
    });
    expectDays(back('2026-07'), ['2026-06-30 long-grace', '2026-07-01 2026-07-02 contributions']);
    expectDays(back('2026-08'), ['2026-06-30 long-grace', '2026-07-01 2026-08-01 uninsured']);
  });

  it('an overdue month paid on the last day of the six months goes on with the right, the day after it does not', () => {
    const late = (paidOn: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2021-01', '2025-12'), { month: '2026-04', kind: 'self', paidOn }],
    });
    expectDays(late('2026-06-30'), [
      '2026-06-29 long-grace',
      '2026-06-30 2026-07-01 2026-07-31 grace',
      '2026-08-01 uninsured',
    ]);
    expectDays(late('2026-07-01'), ['2026-06-30 long-grace', '2026-07-01 2026-07-02 uninsured']);
  });

  it('fifty-nine months are not sixty; sixty-one are', () => {
    const run = (from: string): PersonFacts => ({ ...adult, payments: paid(from, '2026-01') });
    expectDays(run('2021-03'), ['2026-04-30 grace', '2026-05-01 2026-07-31 2026-08-01 uninsured']);
    for (const from of ['2021-02', '2021-01']) {
      expectDays(run(from), ['2026-04-30 grace', '2026-05-01 2026-07-31 long-grace', '2026-08-01 uninsured']);
    }
  });

  it('the sixtieth month paid in 2026 lengthens the tail from the day it is paid', () => {
    const person: PersonFacts = {
      ...adult,
      payments: [...paid('2021-02', '2025-12'), { month: '2026-01', kind: 'employer', paidOn: '2026-02-20' }],
    };
    expectDays(person, ['2026-02-19 2026-02-20 contributions', '2026-07-31 long-grace', '2026-08-01 uninsured']);
  });

  it('one unpaid month among the sixty leaves three months; filled late, six', () => {
    const holed: PersonFacts = { ...adult, payments: [...paid('2020-12', '2023-04'), ...paid('2023-06', '2025-12')] };
    expectDays(holed, ['2026-03-31 grace', '2026-04-01 uninsured']);
    const filled: PersonFacts = {
      ...adult,
      payments: [...(holed.payments as PaymentFact[]), { month: '2023-05', kind: 'self', paidOn: '2025-01-15' }],
    };
    expectDays(filled, ['2026-03-31 grace', '2026-04-01 2026-06-30 long-grace', '2026-07-01 uninsured']);
  });
});

describe('31 December 2027, the known law ends', () => {
  it('an answer is provisional from 1 January 2028', () => {
    const provisional = ['2027-12-30', '2027-12-31', '2028-01-01', '2028-01-02'].map(
      (day) => asked(pensioner, day, {}).provisional,
    );
    expect(provisional).toEqual([false, false, true, true]);
  });

  it('what begins on the last day of the known law is still judged, what begins on the next is not', () => {
    const begins = (from: string): PersonFacts => ({ ...adult, categories: [{ category: 'pensioner', from }] });
    expectDays(
      begins('2027-12-31'),
      ['2027-12-30 uninsured', '2027-12-31 category.pensioner', '2028-01-01 undetermined'],
      { strict: true },
    );
    expectDays(begins('2028-01-01'), ['2027-12-30 2027-12-31 uninsured', '2028-01-01 undetermined'], { strict: true });
  });

  it('a strict answer is undetermined from that day', () => {
    expectDays(pensioner, ['2027-12-31 category.pensioner', '2028-01-01 2028-01-02 undetermined'], { strict: true });
    expect(reasonCodes(pensioner, '2028-01-01', { strict: true })).toEqual(['beyond-known-law']);
    expect(asked(pensioner, '2027-12-31', { strict: true }).through).toBe('2027-12-31');
    expect(asked(pensioner, '2028-01-01', { strict: true }).from).toBe('2028-01-01');
  });
});

describe('the 25th, the day by which the month before is due', () => {
  const until = (through: string): PersonFacts => ({ ...adult, payments: paid('2022-01', through) });

  it('good standing ends with the 25th of the second month after the last paid one', () => {
    expectDays(until('2024-05'), ['2024-07-24 2024-07-25 contributions', '2024-07-26 2024-07-27 grace']);
  });

  it('a month is owed from the 26th of the next', () => {
    const person = until('2023-12');
    expect(arrears(person, '2024-05-25')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(arrears(person, '2024-05-26')).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(arrears(person, '2024-05-27')).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
  });

  it('a missed month between paid ones is passed over when the next is paid by the 25th of the month after it', () => {
    // Paid to January 2024; February to April missed; May paid on the 25th, the 26th of June, after the right had lapsed.
    const back = (paidOn: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2022-01', '2024-01'), { month: '2024-05', kind: 'employer', paidOn }],
    });
    expectDays(back('2024-06-24'), ['2024-06-24 2024-06-25 contributions']);
    expectDays(back('2024-06-25'), ['2024-06-24 uninsured', '2024-06-25 2024-06-26 contributions']);
    expectDays(back('2024-06-26'), ['2024-06-25 2024-06-26 2024-06-27 uninsured']);
  });

  it('a gap of three missed months is bridged, a gap of four is not', () => {
    const back = (month: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2022-01', '2024-01'), { month, kind: 'employer' }],
    });
    expectDays(back('2024-05'), [
      '2024-04-30 grace',
      '2024-05-01 contributions',
      '2024-08-31 grace',
      '2024-09-01 uninsured',
    ]);
    expectDays(back('2024-06'), ['2024-04-30 grace', '2024-05-01 2024-06-01 2024-06-30 uninsured']);
  });

  it('an overdue month paid on the last day of the tail goes on with the right, the day after it does not', () => {
    // December 2023 reaches to 31 March 2024; February was due on 25 March.
    const late = (paidOn: string): PersonFacts => ({
      ...adult,
      payments: [...paid('2022-01', '2023-12'), { month: '2024-02', kind: 'self', paidOn }],
    });
    expectDays(late('2024-03-30'), ['2024-03-31 2024-04-01 contributions', '2024-05-31 grace', '2024-06-01 uninsured']);
    expectDays(late('2024-03-31'), ['2024-03-31 2024-04-01 contributions', '2024-05-31 grace', '2024-06-01 uninsured']);
    expectDays(late('2024-04-01'), ['2024-03-31 grace', '2024-04-01 2024-04-02 uninsured']);
  });
});

describe('the tail of three months', () => {
  it('ends with the last day of the third month after the last paid one', () => {
    const person: PersonFacts = { ...adult, payments: paid('2024-01', '2025-06') };
    expectDays(person, ['2025-09-29 2025-09-30 grace', '2025-10-01 2025-10-02 uninsured']);
    expect(asked(person, '2025-07-01', {}).through).toBe('2025-09-30');
    const expired = asked(person, '2025-10-01', {}).reasons.find((each) => each.code === 'grace-expired');
    expect(expired).toMatchObject({ lastPaidMonth: '2025-06', endedOn: '2025-09-30' });
  });

  it('ends on 29 February of a leap year and on 28 February of a common one', () => {
    expect(asked({ ...adult, payments: paid('2022-01', '2023-11') }, '2024-01-01', {}).through).toBe('2024-02-29');
    expect(asked({ ...adult, payments: paid('2022-01', '2024-11') }, '2025-01-01', {}).through).toBe('2025-02-28');
  });
});

describe('the twelve months within which debts count', () => {
  it('a debt of twelve months before bars a payment, a debt of thirteen months before is forgotten', () => {
    // April 2023 alone is owed: the months before it and after it lie in categories.
    const first = (month: string): string => {
      const person: PersonFacts = {
        ...adult,
        categories: [
          { category: 'full-time-student', from: '2019-09-01', through: '2023-03-31' },
          { category: 'person-with-disability', from: '2023-05-01', through: '2024-12-31' },
        ],
        payments: [{ month, kind: 'self' }],
      };
      return days(person, [`${month}-01`]).join();
    };
    expect(first('2024-03')).toBe('2024-03-01 category.person-with-disability');
    expect(first('2024-04')).toBe('2024-04-01 category.person-with-disability');
    expect(first('2024-05')).toBe('2024-05-01 category.person-with-disability + contributions');
  });

  it('a month that is not due yet bars nothing; from the 26th it does', () => {
    const person: PersonFacts = {
      birthDate: '2006-07-10',
      payments: [{ month: '2024-09', kind: 'employer', paidOn: '2024-09-10' }],
    };
    expectDays(person, [
      '2024-09-09 uninsured',
      '2024-09-10 2024-09-24 2024-09-25 contributions',
      '2024-09-26 2024-09-27 uninsured',
    ]);
  });

  it('the window of arrears begins twelve months back: the thirteenth is dropped on the first of the month', () => {
    const person: PersonFacts = { ...adult, payments: paid('2023-01', '2024-01') };
    expect(arrears(person, '2025-02-28')[0]).toBe('2024-02');
    expect(arrears(person, '2025-03-01')[0]).toBe('2024-03');
    expect(arrears(person, '2025-03-01')).toHaveLength(11);
    expect(arrears(person, '2025-03-26')).toHaveLength(12);
  });

  it('clearing twelve months and the running one insures that day; leaving out the oldest or the newest does not', () => {
    const clear = (from: string, through: string): PersonFacts => ({
      ...adult,
      payments: paid(from, through, 'self', '2024-04-26'),
    });
    expectDays(clear('2023-04', '2024-04'), ['2024-04-25 uninsured', '2024-04-26 2024-04-27 contributions']);
    expectDays(clear('2023-05', '2024-04'), ['2024-04-26 uninsured']);
    expectDays(clear('2023-04', '2024-03'), ['2024-04-26 2024-05-01 uninsured']);
  });
});

describe('the 18th birthday', () => {
  it('the eve is insured, the birthday and the day after are not', () => {
    expectDays({ birthDate: '2006-05-04' }, ['2024-05-03 category.child', '2024-05-04 2024-05-05 uninsured']);
  });

  it('the day of birth is insured, the day before takes no part', () => {
    expectDays({ birthDate: '2024-02-29' }, ['2024-02-28 not-participant', '2024-02-29 2024-03-01 category.child']);
  });

  it('born on 29 February: one is an adult on 1 March of a year that is always common', () => {
    for (const birthYear of [2004, 2008]) {
      // Eighteen is two more than a multiple of four: the year of coming of age has no 29 February.
      const year = birthYear + 18;
      const around = [`${year}-02-27`, `${year}-02-28`, `${year}-03-01`, `${year}-03-02`];
      expect(days({ birthDate: `${birthYear}-02-29` }, around)).toEqual([
        `${year}-02-27 category.child`,
        `${year}-02-28 category.child`,
        `${year}-03-01 uninsured`,
        `${year}-03-02 uninsured`,
      ]);
    }
  });

  it('born on 28 February or 1 March: one is an adult on that day, in a leap year too', () => {
    expectDays({ birthDate: '2006-02-28' }, ['2024-02-27 category.child', '2024-02-28 2024-02-29 uninsured']);
    expectDays({ birthDate: '2006-03-01' }, ['2024-02-28 2024-02-29 category.child', '2024-03-01 uninsured']);
    expectDays({ birthDate: '2008-02-28' }, ['2026-02-27 category.child', '2026-02-28 2026-03-01 uninsured']);
  });

  it('the month of the birthday is not owed, on its first day or its last; the next one is', () => {
    expect(arrears({ birthDate: '2006-07-01' }, '2024-09-26')).toEqual(['2024-08']);
    expect(arrears({ birthDate: '2006-07-31' }, '2024-09-26')).toEqual(['2024-08']);
    expect(arrears({ birthDate: '2006-08-01' }, '2024-09-26')).toEqual([]);
    expect(arrears({ birthDate: '2006-06-30' }, '2024-09-26')).toEqual(['2024-07', '2024-08']);
  });

  it('born on 29 February: March, the month of coming of age, is not owed, April is', () => {
    expect(arrears({ birthDate: '2008-02-29' }, '2026-05-25')).toEqual([]);
    expect(arrears({ birthDate: '2008-02-29' }, '2026-05-26')).toEqual(['2026-04']);
  });

  it('a period of childhood in the register ends with it, and holds without a birth date', () => {
    const categories: PersonFacts['categories'] = [{ category: 'child', from: '2010-01-01', through: '2024-12-31' }];
    expectDays({ birthDate: '2006-05-04', categories }, ['2024-05-03 category.child', '2024-05-04 uninsured']);
    expectDays({ categories }, ['2024-05-04 2024-12-31 category.child', '2025-01-01 uninsured']);
  });
});

describe('the period of a category', () => {
  const student: PersonFacts = {
    ...adult,
    categories: [{ category: 'full-time-student', from: '2023-09-01', through: '2024-06-30' }],
  };

  it('holds from its first to its last day, and its end leaves no tail', () => {
    expectDays(student, [
      '2023-08-31 uninsured',
      '2023-09-01 2023-09-02 2024-06-29 2024-06-30 category.full-time-student',
      '2024-07-01 uninsured',
    ]);
    const ended = asked(student, '2024-07-01', {}).reasons.find((each) => each.code === 'category-ended');
    expect(ended).toMatchObject({ category: 'full-time-student', endedOn: '2024-06-30' });
  });

  it('a month with one category day is not owed, neither at the beginning nor at the end', () => {
    const touching: PersonFacts = {
      ...adult,
      categories: [{ category: 'full-time-student', from: '2023-09-30', through: '2024-07-01' }],
    };
    expect(arrears(touching, '2024-10-26')).toEqual(['2024-08', '2024-09']);
    expect(arrears({ ...touching, categories: student.categories ?? [] }, '2024-10-26')).toEqual([
      '2024-07',
      '2024-08',
      '2024-09',
    ]);
    expect(arrears(touching, '2024-06-30')).toEqual([]);
    expect(arrears(touching, '2023-09-29').at(-1)).toBe('2023-08');
  });

  it('reading graceAfterCategory: the last category month gives three months more', () => {
    const readings = { graceAfterCategory: true };
    expectDays(student, ['2024-07-01 contributions', '2024-09-29 2024-09-30 grace', '2024-10-01 uninsured'], {
      readings,
    });
  });

  it('reading categoriesFromTheirLaw: house arrest counts from 28 March 2022', () => {
    const person: PersonFacts = {
      ...adult,
      categories: [{ category: 'detainee-or-house-arrest', measure: 'house-arrest', from: '2022-01-01' }],
    };
    const around = ['2022-03-27', '2022-03-28', '2022-03-29'];
    expectDays(person, ['2022-03-27 uninsured', '2022-03-28 2022-03-29 category.detainee-or-house-arrest'], {
      readings: { categoriesFromTheirLaw: true },
    });
    expect(days(person, around)).toEqual(around.map((day) => `${day} category.detainee-or-house-arrest`));
  });

  it('a non-working category stops on the first day of work and resumes the day after its last', () => {
    const person: PersonFacts = {
      ...adult,
      categories: [{ category: 'registered-unemployed', from: '2024-01-01' }],
      work: [{ kind: 'contractor', from: '2024-03-10', through: '2024-03-12' }],
    };
    expectDays(person, [
      '2024-03-09 category.registered-unemployed',
      '2024-03-10 2024-03-12 uninsured',
      '2024-03-13 category.registered-unemployed',
    ]);
  });
});

describe('the period of service', () => {
  it('holds from its first to its last day; outside the scheme by the other reading', () => {
    const soldier: PersonFacts = { ...adult, service: [{ from: '2023-05-10', through: '2024-05-09' }] };
    expectDays(soldier, ['2023-05-09 uninsured', '2023-05-10 2024-05-09 service', '2024-05-10 uninsured']);
    expectDays(soldier, ['2023-05-09 uninsured', '2023-05-10 2024-05-09 not-participant', '2024-05-10 uninsured'], {
      readings: { serviceIsInsured: false },
    });
  });
});

describe('residence', () => {
  it('a permanent resident takes part from the day of the permit, in the middle of a month', () => {
    const person: PersonFacts = {
      ...adult,
      residence: { kind: 'permanent-resident', since: '2024-05-17' },
      payments: paid('2024-04', '2024-05', 'self', '2024-05-02'),
    };
    expectDays(person, ['2024-05-16 not-participant', '2024-05-17 2024-05-18 contributions']);
    // April, without a day of participation, is neither owed nor paid; May is one like any other.
    expect(arrears({ ...person, payments: [] }, '2024-06-26')).toEqual(['2024-05']);
    expectDays({ ...person, payments: paid('2024-04', '2024-04', 'self') }, ['2024-05-17 uninsured']);
  });

  it('a permit of the last day of a month makes the month owed, of the first day of the next does not', () => {
    const since = (day: string): PersonFacts => ({ ...adult, residence: { kind: 'stateless-permanent', since: day } });
    expect(arrears(since('2024-05-31'), '2024-06-26')).toEqual(['2024-05']);
    expect(arrears(since('2024-06-01'), '2024-06-26')).toEqual([]);
  });

  it('an EAEU worker takes part from the first to the last day of the period', () => {
    const person: PersonFacts = {
      birthDate: '2010-01-01',
      residence: { kind: 'eaeu-family', from: '2024-02-05', through: '2024-08-20' },
    };
    expectDays(person, [
      '2024-02-04 not-participant',
      '2024-02-05 2024-08-20 category.child',
      '2024-08-21 not-participant',
    ]);
  });

  it('the day of death is the last day of participation', () => {
    const person: PersonFacts = { ...pensioner, deathDate: '2024-05-10' };
    expectDays(person, ['2024-05-09 2024-05-10 category.pensioner', '2024-05-11 not-participant']);
  });
});

describe('the day of payment', () => {
  it('a payment counts from the day it was made', () => {
    const person: PersonFacts = {
      birthDate: '2006-05-04',
      payments: [{ month: '2024-06', kind: 'employer', paidOn: '2024-06-20' }],
    };
    expectDays(person, ['2024-06-19 uninsured', '2024-06-20 2024-06-21 contributions']);
  });

  it('a payment without a day counts from the first day of its month', () => {
    const person: PersonFacts = { birthDate: '2006-05-04', payments: [{ month: '2024-06', kind: 'employer' }] };
    expectDays(person, ['2024-05-31 uninsured', '2024-06-01 2024-06-02 contributions']);
  });

  it('a payment made ahead counts only from its own month', () => {
    const person: PersonFacts = {
      birthDate: '2006-05-04',
      payments: [{ month: '2024-07', kind: 'employer', paidOn: '2024-06-10' }],
    };
    expectDays(person, ['2024-06-10 2024-06-30 uninsured', '2024-07-01 contributions']);
  });

  it('a fact counts from the day it was recorded, where the day of knowledge is given', () => {
    const person: PersonFacts = {
      ...adult,
      categories: [{ category: 'pensioner', from: '2024-01-01', recordedOn: '2024-03-10' }],
    };
    const seen = ['2024-03-09', '2024-03-10', '2024-03-11'].map(
      (knownOn) => asked(person, '2024-02-01', { knownOn }).outcome,
    );
    expect(seen).toEqual(['uninsured', 'insured', 'insured']);
  });
});

describe('a reversal', () => {
  it('frees its first and its last month and no month beside them', () => {
    const person: PersonFacts = {
      ...adult,
      payments: paid('2020-01', '2023-12'),
      reversals: [{ from: '2024-02', through: '2024-04', ground: 'military-service' }],
    };
    expect(arrears(person, '2024-08-01')).toEqual(['2024-01', '2024-05', '2024-06']);
  });
});

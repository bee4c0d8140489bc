/** The status under laws that are not: every value of the law decides from its day, and not a day earlier. */
import { describe, expect, it } from 'vitest';
import { formatMonth, parseMonth } from '../../src/calendar/month.js';
import { insuranceStatus, insuranceTimeline, insuredOn, type PersonFacts, prepare } from '../../src/index.js';
import { amend, currentLaw } from '../../src/law/index.js';

/** A person who owes nothing of earlier months, and whose employer paid for these, each in time. */
function paidFor(...months: [string, ...string[]]): PersonFacts {
  const [first] = months;
  return {
    payments: months.map((month) => ({ month, kind: 'employer', paidOn: `${month}-20` })),
    reversals: [{ from: '2020-01', through: first, ground: 'other' }],
  };
}

function monthsBetween(first: string, last: string): [string, ...string[]] {
  const from = parseMonth(first) ?? 0;
  const length = (parseMonth(last) ?? 0) - from;
  return [first, ...Array.from({ length }, (_, at) => formatMonth(from + at + 1))];
}

const listedNow = currentLaw.categories[0]?.value ?? [];

describe('a grace of four months from 2028', () => {
  const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 4 }] }, { name: 'four months' });
  const endOf = (last: string, asked: string): string | undefined =>
    insuranceStatus(paidFor(...monthsBetween('2027-01', last)), { on: asked, law }).through;

  it('lengthens a right that is alive when it begins', () => {
    expect(endOf('2027-09', '2027-12-20')).toBe('2028-01-31');
    expect(endOf('2027-12', '2028-01-20')).toBe('2028-04-30');
  });

  it('revives none that ended before', () => {
    expect(endOf('2027-08', '2027-11-20')).toBe('2027-11-30');
    expect(insuredOn(paidFor('2027-08'), { on: '2028-01-05', law }).outcome).toBe('uninsured');
  });

  it('preserves no right that was paid for only afterwards', () => {
    const late: PersonFacts = { payments: [{ month: '2027-10', kind: 'employer', paidOn: '2028-01-10' }] };
    const cleared = { ...late, reversals: [{ from: '2026-01', ground: 'other' as const }] };
    expect(insuredOn(cleared, { on: '2028-01-20', law }).outcome).toBe('insured');
    expect(insuredOn(cleared, { on: '2028-02-05', law }).outcome).toBe('uninsured');
  });

  it('says four months from its day, three before, and its name', () => {
    const person = paidFor(...monthsBetween('2027-01', '2027-09'));
    expect(insuranceStatus(person, { on: '2027-12-30', law }).grounds).toMatchObject([{ code: 'grace', months: 3 }]);
    const status = insuranceStatus(person, { on: '2028-01-02', law });
    expect(status).toMatchObject({ law: 'four months', grounds: [{ code: 'grace', months: 4, confidence: 'L' }] });
  });

  it('says in a timeline what a point query says', () => {
    const person = paidFor(...monthsBetween('2027-01', '2027-09'));
    const window = { from: '2027-12-20', through: '2028-01-20', law };
    expect(insuranceTimeline(person, window).map(({ from, grounds }) => [from, grounds[0]?.months])).toEqual([
      ['2027-12-20', 3],
      ['2028-01-01', 4],
    ]);
  });

  it('leaves every answer of the law as it is: two laws live in one process', () => {
    const person = paidFor(...monthsBetween('2027-01', '2027-09'));
    expect(insuredOn(person, { on: '2028-01-02', law }).outcome).toBe('insured');
    expect(insuredOn(person, { on: '2028-01-02' }).outcome).toBe('uninsured');
    expect(insuranceStatus(person, { on: '2028-01-02' }).law).toBe('kazakhstan');
  });

  it('is the same for a point query, a timeline and a prepared person', () => {
    const person = paidFor(...monthsBetween('2027-01', '2027-09'));
    const segments = insuranceTimeline(person, { from: '2027-12-01', through: '2028-03-01', law });
    const prepared = prepare(person, { law });
    for (const { from, through, outcome } of segments) {
      for (const on of [from, through]) {
        expect(insuredOn(person, { on, law }).outcome).toBe(outcome);
        expect(prepared.at(on).outcome).toBe(outcome);
      }
    }
    expect(segments.map(({ from, outcome }) => `${from} ${outcome}`)).toContain('2028-02-01 uninsured');
  });
});

describe('a grace of one month from 2028', () => {
  const law = amend({ gracePeriod: [{ from: '2028-01-01', value: 1 }] });

  it('holds for everybody from its first day, and takes nothing of the days before', () => {
    const person = paidFor(...monthsBetween('2027-01', '2027-11'));
    expect(insuranceStatus(person, { on: '2027-12-31', law }).through).toBe('2027-12-31');
    expect(insuredOn(person, { on: '2028-01-01', law }).outcome).toBe('uninsured');
  });
});

describe('a sixteenth category', () => {
  const [first] = listedNow;
  if (first === undefined) throw new Error('no categories');
  const veteran = { ...first, code: 'veteran-of-labour', endsByWorking: 'always' as const };
  const law = amend({ categories: [{ from: '2028-01-01', value: [...listedNow, veteran] }] });
  const person = {
    categories: [{ category: 'veteran-of-labour', from: '2027-06-01' }],
    work: [{ kind: 'employee', from: '2028-05-01', through: '2028-05-31' }],
  } as unknown as PersonFacts;

  it('insures from the day on which the law lists it, but for the days of work', () => {
    const segments = insuranceTimeline(person, { from: '2027-12-01', through: '2028-07-01', law });
    expect(segments.map(({ from, outcome, grounds }) => [from, outcome, ...grounds.map(({ code }) => code)])).toEqual([
      ['2027-12-01', 'uninsured'],
      ['2028-01-01', 'insured', 'category.veteran-of-labour'],
      ['2028-05-01', 'uninsured'],
      ['2028-06-01', 'insured', 'category.veteran-of-labour'],
    ]);
  });

  it('uninsures nobody: sixty months paid give the longer grace beside it', () => {
    const paid = paidFor(...monthsBetween('2021-01', '2025-12'));
    expect(insuranceStatus(paid, { on: '2026-05-20', law }).grounds.map(({ code }) => code)).toEqual(['long-grace']);
  });

  it('is unknown to the law as it is', () => {
    expect(() => insuredOn(person, { on: '2028-02-01' })).toThrow(/not a category/);
  });

  it('does not fit when there are more grounds than a state has room for', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ ...first, code: `category-${at}` }));
    const crowded = amend({ categories: [{ from: '2028-01-01', value: [...listedNow, ...many] }] });
    expect(() => insuredOn({}, { on: '2028-02-01', law: crowded })).toThrow(/grounds/);
  });
});

describe('a category that the law drops in mid-month', () => {
  const without = (code: string) => listedNow.filter((each) => each.code !== code);
  const drops = (code: string) => amend({ categories: [{ from: '2028-01-15', value: without(code) }] });

  it('insures to the day before, whether its period is written or follows from the birth date', () => {
    const child = insuranceTimeline(
      { birthDate: '2015-03-01' },
      { from: '2028-01-01', through: '2028-02-01', law: drops('child') },
    );
    expect(child.map(({ from, outcome }) => `${from} ${outcome}`)).toEqual([
      '2028-01-01 insured',
      '2028-01-15 uninsured',
    ]);
    const pensioner: PersonFacts = { categories: [{ category: 'pensioner', from: '2020-01-01' }] };
    expect(insuranceStatus(pensioner, { on: '2028-01-02', law: drops('pensioner') }).through).toBe('2028-01-14');
  });

  it('leaves a person of unknown categories as undetermined as a point query says', () => {
    const law = drops('pensioner');
    const person: PersonFacts = { birthDate: '1950-01-01', categories: 'unknown' };
    for (const on of ['2028-01-14', '2028-01-15', '2028-03-01']) {
      expect(insuranceStatus(person, { on, law }).outcome).toBe('undetermined');
      expect(insuredOn(person, { on, law }).outcome).toBe('undetermined');
    }
  });
});

describe('unknown facts under another law', () => {
  it('may be a level that only that law insures', () => {
    const law = amend({ insuredWelfareLevels: [{ from: '2028-01-01', value: ['C'] }] });
    const person: PersonFacts = { birthDate: '1980-01-01', welfare: 'unknown' };
    expect(insuredOn(person, { on: '2028-02-01', seekingCare: true, law }).outcome).toBe('undetermined');
  });

  it('may be the birth date of a child on the eve of another age', () => {
    const law = amend({ adultAge: [{ from: '2028-01-01', value: 21 }] });
    for (const on of ['2027-12-15', '2028-01-15']) {
      expect(insuredOn({ birthDate: 'unknown' }, { on, law }).outcome).toBe('undetermined');
      expect(insuranceStatus({ birthDate: 'unknown' }, { on, law }).outcome).toBe('undetermined');
    }
  });
});

describe('fewer months that make a long-standing payer', () => {
  it('revive no right that had ended on the eve', () => {
    const law = amend({ longStanding: [{ from: '2028-01-01', value: 36 }] });
    const paid = paidFor(...monthsBetween('2024-01', '2027-08'));
    expect(insuredOn(paid, { on: '2027-12-15', law }).outcome).toBe('uninsured');
    expect(insuredOn(paid, { on: '2028-01-15', law }).outcome).toBe('uninsured');
    const alive = paidFor(...monthsBetween('2024-01', '2027-10'));
    expect(insuranceStatus(alive, { on: '2028-01-15', law }).through).toBe('2028-04-30');
  });
});

describe('how sure an answer is', () => {
  it('is no surer than whether the person takes part: refugees do by a reading', () => {
    expect(
      insuranceStatus({ birthDate: '2015-01-01', residence: { kind: 'refugee' } }, { on: '2026-03-01' }),
    ).toMatchObject({
      outcome: 'insured',
      confidence: 'M',
    });
    expect(insuranceStatus({ birthDate: '2015-01-01' }, { on: '2026-03-01' }).confidence).toBe('H');
  });

  it('names on request the readings that decide', () => {
    const refugee: PersonFacts = { birthDate: '2015-01-01', residence: { kind: 'refugee' } };
    expect(insuranceStatus(refugee, { on: '2026-03-01', sensitivity: true }).decidedBy).toEqual([
      'refugeesParticipate',
    ]);
    expect(insuranceStatus({ birthDate: '2015-01-01' }, { on: '2026-03-01', sensitivity: true }).decidedBy).toEqual([]);
  });
});

describe('every other value of the law of the status', () => {
  it('the day on which a payment is due', () => {
    const law = amend({ dueDay: [{ from: '2027-01-01', value: 10 }] });
    const person = paidFor('2026-10', '2026-11');
    const groundsOn = (on: string, under = law): string[] =>
      insuranceStatus(person, { on, law: under }).grounds.map(({ code }) => code);
    expect(groundsOn('2027-01-10')).toEqual(['contributions']);
    expect(groundsOn('2027-01-11')).toEqual(['grace']);
    expect(groundsOn('2027-01-25', amend({}))).toEqual(['contributions']);
  });

  it('the months that are searched for debts', () => {
    const law = amend({ arrearsWindow: [{ from: '2027-01-01', value: 2 }] });
    const person = {
      payments: [{ month: '2027-03', kind: 'self' as const, paidOn: '2027-03-20' }],
      reversals: [{ from: '2027-01', through: '2027-02', ground: 'other' as const }],
    };
    expect(insuredOn(person, { on: '2027-03-21', law }).outcome).toBe('insured');
    expect(insuredOn(person, { on: '2027-03-21' }).outcome).toBe('uninsured');
  });

  it('the age at which a child becomes an adult', () => {
    const law = amend({ adultAge: [{ from: '2027-01-01', value: 21 }] });
    expect(insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-04', law }).outcome).toBe('uninsured');
    expect(insuranceStatus({ birthDate: '2009-05-04' }, { on: '2027-05-04', law }).through).toBe('2030-05-03');
  });

  it('the months of a year paid ahead', () => {
    const law = amend({ prepaidMonths: [{ from: '2027-01-01', value: 6 }] });
    const ahead = monthsBetween('2027-03', '2027-08').map((month) => ({
      month,
      kind: 'self' as const,
      paidOn: '2027-02-10',
    }));
    const status = insuranceStatus({ payments: ahead }, { on: '2027-03-01', law });
    expect(status.grounds).toContainEqual(expect.objectContaining({ code: 'prepaid-year', months: 6 }));
    expect(insuredOn({ payments: ahead }, { on: '2027-03-01' }).outcome).toBe('uninsured');
  });

  it('the levels of welfare that insure on request', () => {
    const law = amend({ insuredWelfareLevels: [{ from: '2027-01-01', value: ['C', 'D', 'E'] }] });
    const person: PersonFacts = { welfare: [{ level: 'C', from: '2026-01-01' }] };
    expect(insuredOn(person, { on: '2027-02-01', seekingCare: true, law }).outcome).toBe('insured');
    expect(insuredOn(person, { on: '2026-02-01', seekingCare: true, law }).outcome).toBe('uninsured');
  });

  it('a transition of its own', () => {
    const law = amend({ transition: [{ from: '2020-07-01', through: '2020-09-30', value: 'every-participant' }] });
    expect(insuranceStatus({}, { on: '2020-03-01', law }).through).toBe('2020-09-30');
  });

  it('who takes part', () => {
    const law = amend({ residenceKinds: { 'temporary-foreigner': [{ from: '2028-01-01', value: 'always' }] } });
    const person: PersonFacts = { residence: { kind: 'temporary-foreigner' }, birthDate: '2015-01-01' };
    const outcomes = insuranceTimeline(person, { from: '2027-12-31', through: '2028-01-01', law });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['not-participant', 'insured']);
  });

  it('how long a long-standing payer keeps the right, and what makes one', () => {
    const law = amend({
      longGracePeriod: [{ from: '2027-01-01', value: 9 }],
      longStanding: [{ from: '2027-01-01', value: 12 }],
    });
    const person = paidFor(...monthsBetween('2026-01', '2027-03'));
    expect(insuranceStatus(person, { on: '2027-10-01', law }).through).toBe('2027-12-31');
    expect(insuredOn(person, { on: '2027-10-01' }).outcome).toBe('uninsured');
  });
});

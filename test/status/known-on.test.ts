/** Every group of facts forgets what was recorded later: a group that is added gives its example here, or does not compile. */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.js';
import type { PersonFacts } from '../../src/index.js';
import { type GroupName, groupNames, groups } from '../../src/person/groups.js';
import { asKnownOn } from '../../src/person/person.js';
import { readPerson } from '../../src/person/read-person.js';

const recordedOn = '2026-03-01';
const from = '2026-01-01';

/** A fact of every group, recorded on the same day. */
const recorded: { readonly [Name in GroupName]: Required<PersonFacts>[Name] } = {
  payments: [{ month: '2026-01', kind: 'self', recordedOn }],
  categories: [{ category: 'pensioner', from, recordedOn }],
  service: [{ from, recordedOn }],
  welfare: [{ level: 'D', from, recordedOn }],
  pensionContributions: [{ month: '2026-01', recordedOn }],
  residence: { kind: 'citizen', recordedOn },
  birthDate: { date: '2010-05-04', recordedOn },
  reversals: [{ from: '2026-01', ground: 'other', recordedOn }],
  work: [{ kind: 'employee', from, recordedOn }],
  careRequests: [{ on: from, recordedOn }],
  deathDate: { date: from, recordedOn },
  registerDebts: [{ month: '2026-01', recordedOn }],
};

describe('a group of facts', () => {
  const person = readPerson(recorded);
  const on = parseDay(recordedOn) ?? Number.NaN;

  it.each(groupNames)('is forgotten before it was recorded, and known from that day: %s', (name) => {
    expect(asKnownOn(person, on)[name]).toEqual(person[name]);
    expect(person[name]).not.toEqual(groups[name].none);
    expect(asKnownOn(person, on - 1)[name]).toEqual(groups[name].none);
  });
});

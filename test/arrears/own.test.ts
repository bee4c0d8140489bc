import { describe, expect, it } from 'vitest';
import { arrears, payAtPointOfCare } from '../../src/arrears/index.js';
import { type PersonFacts, readPerson } from '../../src/index.js';
import { smash, whilePolluted } from '../smash.js';

const facts: PersonFacts = {
  birthDate: '1985-05-04',
  service: [{ from: '2022-08-01', through: '2022-08-31' }],
  registerDebts: ['2022-08'],
};
const person = readPerson(facts);
const unknown: PersonFacts = { ...facts, payments: 'unknown' };
const questions: readonly (readonly [string, () => unknown])[] = [
  ['debts', () => arrears(facts, { on: '2024-02-10', sensitivity: true })],
  ['debts of a person read before', () => arrears(person, { on: '2024-02-10' })],
  ['debts without a price', () => arrears(facts, { on: '2027-04-01' })],
  ['debts that nobody knows', () => arrears(unknown, { on: '2024-02-10' })],
  ['debts beyond the known law', () => arrears(facts, { on: '2028-01-01', strict: true })],
  ['a receipt', () => payAtPointOfCare(facts, { markedOn: '2025-10-01', sensitivity: true })],
  ['a receipt of a person read before', () => payAtPointOfCare(person, { markedOn: '2025-10-01' })],
];

describe('an answer about debts that somebody edits', () => {
  it.each(questions)('changes no later one: %s', (_, ask) => {
    const before = JSON.stringify(ask());
    smash(ask());
    expect(JSON.stringify(ask())).toBe(before);
  });
});

describe('what stands on the prototype of every object', () => {
  it('says nothing about a question of debts', () => {
    const ask = () =>
      JSON.stringify([
        arrears(facts, { on: '2028-02-10', readings: {} }),
        payAtPointOfCare(facts, { markedOn: '2024-02-10' }),
      ]);
    const before = ask();
    const inherited = { strict: true, sensitivity: true, knownOn: '2000-01-01', arrearsPrice: 'payment-date', law: {} };
    expect(whilePolluted(inherited, ask)).toBe(before);
  });
});

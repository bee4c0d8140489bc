import type { PersonFacts } from './facts.js';
import { type Person, payLog, withAssumed } from './person.js';
import { asPerson, readPerson } from './read-person.js';

/** The person with more facts: periods, payments and requests are added; birth, death and residence stay. */
export function withFacts(person: Person | PersonFacts, more: PersonFacts): Person {
  const known = asPerson(person);
  const added = readPerson(more);
  const payments = [...known.payments, ...added.payments];
  return withAssumed({
    ...known,
    categories: [...known.categories, ...added.categories],
    work: [...known.work, ...added.work],
    payments,
    paymentLog: payLog(payments),
    service: [...known.service, ...added.service],
    welfare: [...known.welfare, ...added.welfare],
    pensionContributions: [...known.pensionContributions, ...added.pensionContributions],
    careRequests: [...known.careRequests, ...added.careRequests],
    reversals: [...known.reversals, ...added.reversals],
    registerDebts: [...known.registerDebts, ...added.registerDebts],
    leftOut: known.leftOut.filter((group) => added.leftOut.includes(group)),
    recorded: known.recorded || added.recorded,
  });
}

import type { FactWords } from '../words/facts.js';

/** The facts in English. */
export const facts: FactWords = {
  factGroups: {
    payments: 'payments',
    categories: 'exempt categories',
    service: 'service',
    welfare: 'level of welfare',
    pensionContributions: 'pension contributions',
    residence: 'citizenship or right of residence',
    birthDate: 'date of birth',
    reversals: 'reversal of debts',
    work: 'work',
    careRequests: 'requests for care',
  },
  assumed: {
    birthDate: 'no date of birth is given: taken as an adult',
    residence: 'no citizenship is given: taken as a citizen of Kazakhstan',
    categories: 'no exempt categories',
    work: 'no work',
    payments: 'no payments',
    service: 'no service',
    welfare: 'no level of welfare set',
    pensionContributions: 'no pension contributions',
    careRequests: 'no requests for care',
    reversals: 'no debts reversed',
    deathDate: 'the person is alive',
    'payments.paidOn': 'a payment without a day was made on the first day of its month',
    'categories.measure': 'the measure of restraint is detention',
  },
};

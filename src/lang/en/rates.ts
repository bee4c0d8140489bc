import type { RatesWords } from '../words/rates.js';

/** The picture of rates in English. */
export const rates: RatesWords = {
  title: (first, last) => `The most that is paid to OSMS in a month, ${first}–${last}, in tenge`,
  note: 'Each payer has a scale of its own; dark bars: the sum changed from the year before. “—”: no such payment, “?”: no figure is known.',
  payers: {
    employer: 'Employer (deductions)',
    employee: 'Employee',
    contractor: 'Civil-law contractor',
    entrepreneur: 'Entrepreneur (ИП)',
    self: 'Self-payer',
    city: 'ЕСП, city',
    village: 'ЕСП, elsewhere',
    'single-payment-employer': 'Single payment: deductions',
    'single-payment-employee': 'Single payment: contributions',
    'platform-self-employed': 'Platform self-employed',
    state: 'State, per person',
    'local-budget': 'Local budget, per person',
  },
  separators: [',', '.'],
};

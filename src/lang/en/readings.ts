import type { ReadingWords } from '../words/readings.js';

/** The readings of the law in English. */
export const readings: ReadingWords = {
  readings: {
    refugeesParticipate: (yes) => `reading of the law: refugees ${yes ? 'take part' : 'take no part'} in the scheme`,
    eaeuFamilyCategories: (yes) =>
      `reading of the law: the exempt categories ${yes ? 'hold' : 'do not hold'} for families of EAEU workers`,
    serviceIsInsured: (yes) =>
      `reading of the law: while serving, a person ${yes ? 'is insured' : 'stands outside the scheme'}`,
    arrearsRule: (rule) =>
      `reading of the law: ${rule === 'lapse' ? 'a debt ends the right only when the right has lapsed' : 'any debt ends the right'}`,
    graceAfterCategory: (yes) =>
      `reading of the law: after a category the right ${yes ? 'is kept, as after a payment' : 'is not kept'}`,
    stateMonthsBreakSixty: (yes) =>
      `reading of the law: months that only the state paid for ${yes ? 'break' : 'do not break'} payment without a break`,
    categoriesFromTheirLaw: (yes) =>
      `reading of the law: a category holds ${yes ? 'only from the day on which the law named it' : 'also before the law named it'}`,
  },
};

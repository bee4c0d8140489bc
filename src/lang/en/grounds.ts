import { categoryGrounds, LOCAL_BUDGET_SINCE } from '../category-names.js';
import { fixedTexts } from '../fixed-texts.js';
import type { GroundWords } from '../words/grounds.js';
import { categories } from './categories.js';
import { formatPeriod, months } from './dates.js';

/** The grounds in English. */
export const grounds: GroundWords = {
  grounds: {
    ...fixedTexts({
      service:
        'Service: in the army, law enforcement, special state bodies or civil protection; the status of insured is ' +
        'assigned for its duration.',
      ...categoryGrounds(categories, (name) => `Exempt category: ${name}; the state pays the contributions.`),
      'category.registered-unemployed': `Exempt category: ${categories['registered-unemployed']}; the budget pays the contributions (since ${LOCAL_BUDGET_SINCE}, the local one).`,
      'welfare-level':
        'Crisis (D) or emergency (E) level of welfare: from the day of asking for care to the end of the year the local ' +
        'budget pays the contributions.',
      'transition-2020': 'Transition: every participant of the scheme is insured.',
      contributions: 'The contributions paid give the right; nothing is overdue after the last paid month.',
    }),
    'prepaid-year': ({ months: count }) =>
      `A self-payer's contributions are paid ${months(count)} ahead: earlier debts do not take the right away.`,
    grace: ({ months: count }) =>
      `Payments have stopped, but the right is kept for ${months(count)} more after the last paid month; the debt for ` +
      'the missed months remains.',
    'long-grace': ({ months: count }) =>
      'Payments have stopped, but after many months paid without a break the right is kept for ' +
      `${months(count)} after the last paid month; the debt for the missed months remains.`,
  },
  groundLabels: {
    service: 'service',
    'category.child': 'child',
    'category.registered-unemployed': 'registered as unemployed',
    'category.pregnant-not-working': 'pregnant, not working',
    'category.parent-of-child-under-three-not-working': 'parent of a child under three',
    'category.maternity-or-childcare-leave': 'maternity or childcare leave',
    'category.carer-of-child-with-disability-not-working': 'carer of a child with disability',
    'category.carer-of-group-one-disabled-not-working': 'carer, group one disability',
    'category.pensioner': 'pensioner',
    'category.convict': 'serving a sentence',
    'category.detainee-or-house-arrest': 'detention or house arrest',
    'category.kandas-not-working': 'kandas, not working',
    'category.award-mother': 'mother with an award',
    'category.person-with-disability': 'disability',
    'category.full-time-student': 'full-time student',
    'category.social-assistance-recipient-not-working': 'targeted social assistance',
    'welfare-level': 'welfare level D or E',
    'transition-2020': 'transition',
    contributions: 'contributions',
    'prepaid-year': 'year paid ahead',
    grace: 'grace after payment',
    'long-grace': 'longer grace after payment',
  },
  groundPeriod: (period) => `Period: ${formatPeriod(period)}.`,
};

/** English. */
import { enGB as locale } from 'date-fns/locale/en-GB';
import { firstOf, lastOf } from '../law/edition.js';
import { knownThrough, right } from '../law/scheme/scheme.js';
import { prepaidMonths } from '../law/status/prepayment.js';
import type { Day, Month } from '../person/facts.js';
import type { Outcome } from '../status/outcome.js';
import { translatePlace } from './act-place.js';
import { categoryGrounds, categoryNames } from './category-names.js';
import { dayInWords, monthInWords } from './date-in-words.js';
import { fixedTexts } from './fixed-texts.js';
import type { DayRange, Language, OpenPeriod } from './language.js';
import { monthsInWords } from './month-runs.js';

const formatDate = (day: Day): string => dayInWords(day, 'd MMMM y', locale);
const formatMonth = (month: Month): string => monthInWords(month, 'LLLL y', locale);

function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} – ${formatDate(through)}`;
}

function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `on ${formatDate(from)} only`;
  if (from !== undefined && through !== undefined) return `from ${formatDate(from)} through ${formatDate(through)}`;
  if (through !== undefined) return `through ${formatDate(through)}`;
  return from === undefined ? 'without limit' : `from ${formatDate(from)}, no end set`;
}

/** `1 month`, `12 months`. */
function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `through ${formatDate(through)}`;
  if (outcome === 'undetermined') return 'until what is missing is known';
  return outcome === 'insured' ? 'no end set' : 'until the facts change';
}

const categories = categoryNames('en');

const outcomes: Language['outcomes'] = {
  insured: 'insured',
  uninsured: 'not insured',
  'not-participant': 'not a participant of the scheme',
  'not-in-force': 'the scheme is not yet in force',
  undetermined: 'undetermined',
};

const outsideBecause: Language['outsideBecause'] = {
  'not-yet-born': 'the day is before the birth',
  dead: 'the day is after the death',
  'no-residence-record': 'there is no record of citizenship or of a right of residence',
  'residence-kind': 'this legal standing gives no part in the scheme',
  'before-permit': 'the day is before the permit of permanent residence',
  'outside-period': 'the day is outside the period of this legal standing',
};

const residenceKinds: Language['residenceKinds'] = {
  citizen: 'citizen of Kazakhstan',
  kandas: 'kandas (ethnic Kazakh returnee)',
  'permanent-resident': 'foreigner with a residence permit',
  'stateless-permanent': 'stateless person residing permanently in Kazakhstan',
  refugee: 'refugee',
  'asylum-seeker': 'asylum seeker',
  'temporary-foreigner': 'foreigner staying temporarily',
  'cis-citizen-temporary': 'citizen of a CIS state staying temporarily',
  'eaeu-worker': 'worker from an EAEU state',
  'eaeu-family': 'family member of a worker from an EAEU state',
};

/**
 * English: the texts of `explain`, `timelineSvg` and `timelineStrip`.
 *
 * @example
 * en.formatDate('2026-12-31'); // '31 December 2026'
 */
export const en: Language = {
  code: 'en',
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,

  labels: {
    grounds: 'Grounds',
    reasons: 'Reasons',
    assumptions: 'Assumptions',
    next: 'What next',
    status: 'Status',
    change: 'the status changes within the month',
    segments: 'Periods',
    noSegments: 'There is no day in this window.',
  },
  outcomes,
  headline: ({ on, outcome, through }) =>
    `Status on ${formatDate(on)}: ${outcomes[outcome]} (${until(outcome, through)}).`,

  grounds: {
    ...fixedTexts({
      service:
        'Service: in the army, law enforcement, special state bodies or civil protection; the status of insured is ' +
        'assigned for its duration.',
      ...categoryGrounds(categories, (name) => `Exempt category: ${name}; the state pays the contributions.`),
      'category.registered-unemployed': `Exempt category: ${categories['registered-unemployed']}; the budget pays the contributions (since 2026, the local one).`,
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

  reasons: {
    arrears: ({ months: owed }) =>
      `Contributions are owed for ${months(owed.length)}: ${monthsInWords(owed, formatMonth, '–')}.`,
    'grace-expired': ({ lastPaidMonth, endedOn }) =>
      `The right that payments gave ended on ${formatDate(endedOn)}. The last month that gave the right: ${formatMonth(lastPaidMonth)}.`,
    'right-lapsed': ({ lastPaidMonth }) =>
      `What was paid gave no right: earlier months are still owed. The last paid month: ${formatMonth(lastPaidMonth)}.`,
    'never-paid': () => 'No contribution for this month or an earlier one was received.',
    'category-ended': ({ category, endedOn }) =>
      category === 'service'
        ? `The service ended on ${formatDate(endedOn)}.`
        : `The exempt category ended on ${formatDate(endedOn)}: ${categories[category]}.`,
    'insured-on-request': () =>
      'The level of welfare is crisis (D) or emergency (E): the status appears on the day of asking for care.',
    'not-participant': ({ why, residence }) =>
      `Not a participant of the scheme: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Legal standing: ${residenceKinds[residence]}.`),
    'not-in-force': () => `The right to care in the scheme begins on ${formatDate(firstOf(right).from)}.`,
    'outside-scheme.service': () =>
      'While serving, a person stands outside the scheme (by the chosen reading of the law).',
    'beyond-known-law': () => `The rules are known through ${formatDate(firstOf(knownThrough).value)} only.`,
  },
  categories: { ...categories, service: 'service' },
  outsideBecause,
  residenceKinds,

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
  missing: {
    'unknown-facts': ({ what }) => `Facts needed for an answer: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `The law is not known for the days ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Possible answers: ${names.join('; ')}.`,
  deciding: (sets) => `What could settle it: ${sets.map((set) => set.join(' + ')).join('; or: ')}.`,
  causeUnknown: 'The answer is the same whatever the unknown facts are, but its cause depends on them.',

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
  provisional: (knownThrough) => `the law is known through ${formatDate(knownThrough)} only, the answer is provisional`,

  change: ({ on, outcome }) => `From ${formatDate(on)}, if the facts stay as they are: ${outcomes[outcome]}.`,
  changeOn: (on) => `The status changes on ${formatDate(on)}, if the facts stay as they are.`,
  noChange: 'By these facts no change is in sight.',
  advice: {
    'keep-paying': 'Keep paying: every new payment extends this period.',
    'resume-payments':
      'Resume payments before this period ends and pay for the missed months: the duty to pay for them remains.',
    'ask-for-care':
      'Ask for care at the polyclinic: from that day to the end of the year the local budget pays the contributions.',
    'pay-arrears':
      'Pay the debt for all the months named and, if needed, the current month: in a bank, at Kazpost, at a terminal or ' +
      'in an app. For an employee the employer pays the debt.',
    'prepay-year': `Or, if you are a self-payer, pay for ${months(lastOf(prepaidMonths).value)} ahead: the status appears from the next month.`,
    'start-paying': 'Start paying: through an employer, as an entrepreneur or as a self-payer.',
    'confirm-category':
      'If you belong to an exempt category (study, disability, care, pension and others), confirm it with documents.',
    'register-unemployed': 'If you do not work, register as unemployed: at the employment centre or on enbek.kz.',
    'confirm-welfare-level':
      'If you have no income, find out and confirm level D or E at the employment and social protection department of your region.',
    'get-permit':
      'Foreigners with a residence permit, kandas and workers from EAEU states take part in the scheme: if you are ' +
      'entitled to such a standing, apply for it.',
    'foreigner-care':
      'Take out voluntary health insurance; with an acute disease that is dangerous to others, care is free.',
    'confirm-period':
      'If the work or the right of residence goes on, hand in to the Fund the documents that show it (contract, permit).',
    'reverse-permit-debt':
      'If a debt is shown for months before the residence permit, apply to the Fund for its reversal with a copy of the permit.',
    'reverse-service-debt':
      'If a debt is shown for the time of service, apply to the Fund for its reversal with a copy of the military ID.',
    'settle-debt': 'The debt for the months named remains; if it is an error, apply to the Fund for its reversal.',
    'correct-records': 'If a date or a record is wrong, have it corrected by the body that entered it.',
    'gobmp-remains': 'Care within the guaranteed package (GOBMP), ambulance included, is available without insurance.',
    'check-law': 'Check the law in force and update this library.',
    'check-status':
      'Check the status and the debt: call 1414, egov.kz (health section), msqory.kz, @SaqtandyryBot in Telegram.',
  },

  documents: {
    'ministry-slides-2026': 'Ministry of Health, slides on 2026',
    'leaflet-2026': 'Leaflet for the public, 2026',
    'ministry-slides-2019': 'Ministry of Health, slides of 2019',
    'news-2025-12-21': 'Lada.kz, 21 December 2025',
    'clinic-page': 'A clinic’s page on OSMS',
    'law-405-v': 'Law No. 405-V',
    'law-206-viii': 'Law No. 206-VIII',
    'health-code': 'Health Code No. 360-VI',
    fund: 'The Fund',
    'amending-laws': 'adilet.zan.kz',
    'budget-laws': 'Law on the republican budget',
    statistics: 'National statistics',
    authorities: 'Explanations of state bodies',
    'third-party': 'Publications of third parties',
    'disease-lists': 'Lists of diseases',
    'order-106': 'Order of the Ministry of Health No. 106',
    'order-109': 'Order No. ҚР ДСМ-109/2020',
    'order-121': 'Order No. ҚР ДСМ-121/2020',
    'order-75': 'Order of the Ministry of Health No. 75 of 5 August 2021',
    'order-194': 'Order No. ҚР ДСМ-194/2020',
    'order-44': 'Order No. 44 of 12 May 2025',
    'eaeu-treaty': 'Treaty on the EAEU',
    'osms-kz': 'A convention of this library',
  },
  place: (place) =>
    translatePlace(place, {
      article: (number) => `art. ${number}`,
      point: (number) => `point ${number}`,
      subpoint: (number) => `subpoint ${number}`,
      and: 'and',
      exemptCategories: (count, point) => `${count} exempt categories of citizens, point ${point}`,
      debtLimits: (count, year) =>
        `explanation: debts for no more than the last ${months(Number(count))} and not before January ${year}`,
    }),

  timelineTitle: (window) =>
    window === undefined ? 'Health insurance (OSMS)' : `Health insurance (OSMS): ${formatRange(window)}`,
};

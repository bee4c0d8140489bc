import { monthsInWords } from '../month-runs.js';
import type { ReasonWords } from '../words/reasons.js';
import { wordsOf } from '../words-of.js';
import { categories } from './categories.js';
import { formatDate, formatMonth, months } from './dates.js';

const outsideBecause: ReasonWords['outsideBecause'] = {
  'not-yet-born': 'the day is before the birth',
  dead: 'the day is after the death',
  'no-residence-record': 'there is no record of citizenship or of a right of residence',
  'residence-kind': 'this legal standing gives no part in the scheme',
  'before-permit': 'the day is before the permit of permanent residence',
  'outside-period': 'the day is outside the period of this legal standing',
};

const residenceKinds: ReasonWords['residenceKinds'] = {
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

/** The reasons in English. */
export const reasons: ReasonWords = {
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
        : `The exempt category ended on ${formatDate(endedOn)}: ${wordsOf(categories, category)}.`,
    'insured-on-request': () =>
      'The level of welfare is crisis (D) or emergency (E): the status appears on the day of asking for care.',
    'not-participant': ({ why, residence }) =>
      `Not a participant of the scheme: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Legal standing: ${residenceKinds[residence]}.`),
    'not-in-force': ({ from }) => `The right to care in the scheme begins on ${formatDate(from)}.`,
    'outside-scheme.service': () =>
      'While serving, a person stands outside the scheme (by the chosen reading of the law).',
    'beyond-known-law': ({ knownThrough }) => `The rules are known through ${formatDate(knownThrough)} only.`,
  },
  categories: { ...categories, service: 'service' },
  outsideBecause,
  residenceKinds,
};

import type { Day } from '../../person/facts.js';
import type { Outcome } from '../../status/index.js';
import type { StatusWords } from '../words/status.js';
import { formatDate, formatPeriod, formatRange } from './dates.js';

const outcomes: StatusWords['outcomes'] = {
  insured: 'insured',
  uninsured: 'not insured',
  'not-participant': 'not a participant of the scheme',
  'not-in-force': 'the scheme is not yet in force',
  undetermined: 'undetermined',
};

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `through ${formatDate(through)}`;
  if (outcome === 'undetermined') return 'until what is missing is known';
  return outcome === 'insured' ? 'no end set' : 'until the facts change';
}

/** What is said of a status in English. */
export const status: StatusWords = {
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
  missing: {
    'unknown-facts': ({ what }) => `Facts needed for an answer: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `The law is not known for the days ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Possible answers: ${names.join('; ')}.`,
  deciding: (sets) => `What could settle it: ${sets.map((set) => set.join(' + ')).join('; or: ')}.`,
  causeUnknown: 'The answer is the same whatever the unknown facts are, but its cause depends on them.',
  provisional: (knownThrough) => `the law is known through ${formatDate(knownThrough)} only, the answer is provisional`,
  change: ({ on, outcome }) => `From ${formatDate(on)}, if the facts stay as they are: ${outcomes[outcome]}.`,
  changeOn: (on) => `The status changes on ${formatDate(on)}, if the facts stay as they are.`,
  noChange: 'By these facts no change is in sight.',
  timelineTitle: (window) =>
    window === undefined ? 'Health insurance (OSMS)' : `Health insurance (OSMS): ${formatRange(window)}`,
};

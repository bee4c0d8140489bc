import type { Segment } from '../../src/status/answers.js';
import { insuranceTimeline } from '../../src/status/insurance-timeline.js';

const BASIS = { citations: [], confidence: 'H' } as const;

/** A window with every outcome, several grounds, a short segment and days beyond the known law. */
export const allOutcomes: readonly Segment[] = [
  {
    from: '2019-06-01',
    through: '2019-12-31',
    outcome: 'not-in-force',
    grounds: [],
    confidence: 'H',
    provisional: false,
  },
  {
    from: '2020-01-01',
    through: '2020-06-30',
    outcome: 'insured',
    grounds: [
      { code: 'transition-2020', ...BASIS },
      { code: 'contributions', ...BASIS },
    ],
    confidence: 'H',
    provisional: false,
  },
  { from: '2020-07-01', through: '2020-07-09', outcome: 'uninsured', grounds: [], confidence: 'H', provisional: false },
  {
    from: '2020-07-10',
    through: '2024-03-15',
    outcome: 'insured',
    grounds: [{ code: 'contributions', ...BASIS }],
    confidence: 'H',
    provisional: false,
  },
  {
    from: '2024-03-16',
    through: '2026-12-31',
    outcome: 'not-participant',
    grounds: [],
    confidence: 'H',
    provisional: false,
  },
  {
    from: '2027-01-01',
    through: '2028-12-31',
    outcome: 'undetermined',
    grounds: [],
    possible: ['insured', 'uninsured'],
    confidence: 'H',
    provisional: true,
  },
];

/** The year in which a child turns eighteen. */
export const comingOfAge: readonly Segment[] = insuranceTimeline(
  { birthDate: '2008-05-04' },
  { from: '2026-01-01', through: '2026-12-31' },
);

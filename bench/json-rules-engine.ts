/** The same decision in json-rules-engine, as its users write it: aggregates in JS, grounds and outcome as rules. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { groundCodes } from '../src/law/status/grounds.js';
import { statusLaw } from '../src/law/status/index.js';
import { type LimitPerson, limitAggregates } from './limit.js';

/** Evaluations started before the first is awaited. */
export const IN_FLIGHT = 64;

const participates = [
  { fact: 'inForce', operator: 'equal', value: true },
  { fact: 'participant', operator: 'equal', value: true },
];

const inReach = { fact: 'monthsSinceAlive', operator: 'lessThanInclusive', value: 6 };
const goodStanding = { fact: 'inGoodStanding', operator: 'equal', value: true };
const missing = { fact: 'inGoodStanding', operator: 'equal', value: false };

/** When each ground holds; those that are not listed here hold when the day lies in their periods. */
const conditions: Readonly<Record<string, RuleProperties['conditions']>> = {
  'transition-2020': { all: [...participates, { fact: 'transition', operator: 'equal', value: true }] },
  contributions: { all: [...participates, inReach, goodStanding] },
  grace: {
    all: [...participates, missing, { fact: 'monthsSinceAlive', operator: 'lessThanInclusive', value: 3 }],
  },
  'long-grace': {
    all: [...participates, missing, inReach, { fact: 'monthsSinceAlive', operator: 'greaterThan', value: 3 }],
  },
};

const groundRules = groundCodes(statusLaw).map(
  (code, at): RuleProperties => ({
    name: code,
    conditions: conditions[code] ?? {
      all: [...participates, { fact: 'holding', operator: 'contains', value: at }],
    },
    event: { type: 'ground', params: { code } },
  }),
);

const outcomeRules: RuleProperties[] = [
  {
    conditions: { all: [{ fact: 'inForce', operator: 'equal', value: false }] },
    event: { type: 'outcome', params: { outcome: 'not-in-force' } },
  },
  {
    conditions: {
      all: [
        { fact: 'inForce', operator: 'equal', value: true },
        { fact: 'participant', operator: 'equal', value: false },
      ],
    },
    event: { type: 'outcome', params: { outcome: 'not-participant' } },
  },
];

const engine = new Engine([...groundRules, ...outcomeRules]);

/** The outcome of a day: `insured` when some ground fired, what an outcome rule says, else `uninsured`. */
export async function rulesEngineOutcome(p: LimitPerson, day: number): Promise<string> {
  const { events } = await engine.run({ ...limitAggregates(p, day) });
  if (events.some((event) => event.type === 'ground')) return 'insured';
  const outcome: unknown = events[0]?.params?.outcome;
  return typeof outcome === 'string' ? outcome : 'uninsured';
}

/** The same decision in publicodes, as its users write it: aggregates in JS as a situation, grounds and outcome as rules. */
import Engine from 'publicodes';
import { groundCodes } from '../src/law/status/grounds.js';
import { statusLaw } from '../src/law/status/index.js';
import { type LimitPerson, limitAggregates } from './limit.js';

type Rule = string | number | null | { readonly [key: string]: RuleValue };
type RuleValue = Rule | readonly RuleValue[];

/** Names of rules may not hold a dot or a minus. */
function nameOf(code: string): string {
  return code.replace(/[.-]/g, ' ');
}

const computed: Readonly<Record<string, Rule>> = {
  'transition-2020': 'in transition',
  contributions: { 'toutes ces conditions': ['months since alive <= 6', 'in good standing'] },
  grace: { 'toutes ces conditions': ['in good standing = non', 'months since alive <= 3'] },
  'long-grace': {
    'toutes ces conditions': ['in good standing = non', 'months since alive > 3', 'months since alive <= 6'],
  },
};

const grounds = groundCodes(statusLaw);
/** The grounds that are asked of the situation. */
const given = grounds.filter((code) => !(code in computed));

function groundName(code: string): string {
  return `ground ${nameOf(code)}`;
}

const rules: Record<string, Rule> = {
  'in force': 'oui',
  participant: 'oui',
  'in transition': 'non',
  'in good standing': 'non',
  'months since alive': 99,
};
for (const code of given) rules[groundName(code)] = 'non';
for (const [code, rule] of Object.entries(computed)) rules[groundName(code)] = { valeur: rule };
rules.insured = { 'une de ces conditions': grounds.map(groundName) };
rules.outcome = {
  variations: [
    { si: 'in force = non', alors: "'not-in-force'" },
    { si: 'participant = non', alors: "'not-participant'" },
    { si: 'insured', alors: "'insured'" },
    { sinon: "'uninsured'" },
  ],
};

const engine = new Engine(rules);

function yes(value: boolean): string {
  return value ? 'oui' : 'non';
}

/** The outcome of a day. */
export function publicodesOutcome(p: LimitPerson, day: number): string {
  const facts = limitAggregates(p, day);
  const situation: Record<string, string | number> = {
    'in force': yes(facts.inForce),
    participant: yes(facts.participant),
    'in transition': yes(facts.transition),
    'in good standing': yes(facts.inGoodStanding),
    'months since alive': facts.monthsSinceAlive,
  };
  for (const at of facts.holding) situation[groundName(grounds[at] as string)] = 'oui';
  const outcome: unknown = engine.setSituation(situation).evaluate('outcome').nodeValue;
  return String(outcome);
}

/** `npm run bench`: the library against the hand-written limit and two rule engines, interleaved. See README.md. */
import { isDeepStrictEqual } from 'node:util';
import {
  type DayOptions,
  insuranceStatus,
  insuranceTimeline,
  insuredOn,
  type Person,
  prepare,
  readPerson,
} from '../src/index.js';
import { IN_FLIGHT, rulesEngineOutcome } from './json-rules-engine.js';
import { type LimitPerson, layOut, limitDay, limitInsuredOn, limitStatus } from './limit.js';
import { population72Months, populationMix, type Question } from './people.js';
import { publicodesOutcome } from './publicodes.js';
import { type Answered, type Contender, measure, median, ratio, type Times } from './rounds.js';

const SEED = 20_261_122;
const VERIFIED = 100_000;
const VERIFIED_IN_ENGINES = 4_000;
const ROUNDS = 21;
const WARM_UP = 4;
/** People a slice. */
const PEOPLE = 4_000;
const ENGINE_PEOPLE = 256;
const PUBLICODES_PEOPLE = 48;
const TIMELINE_MONTHS = 36;

interface Asked {
  readonly question: Question;
  readonly person: Person;
  readonly options: DayOptions;
  readonly laidOut: LimitPerson;
  readonly day: number;
}

function asked(question: Question): Asked {
  return {
    question,
    person: readPerson(question.facts),
    options: { on: question.on },
    laidOut: layOut(question.facts),
    day: limitDay(question.on),
  };
}

function stop(what: string, { facts, on }: Question, library: unknown, other: unknown): never {
  console.error(`${what} differs on ${on}\nperson ${JSON.stringify(facts)}`);
  console.error(`library ${JSON.stringify(library)}\nother   ${JSON.stringify(other)}`);
  process.exit(1);
}

/** The limit answers exactly as the library does. */
function verifyLimit(): number {
  const people = [...populationMix(SEED, VERIFIED * 0.8), ...population72Months(SEED, VERIFIED * 0.2)].map(asked);
  for (const { question, person, options, laidOut, day } of people) {
    const insured = insuredOn(person, options);
    const limitInsured = limitInsuredOn(laidOut, day);
    if (!isDeepStrictEqual(insured, limitInsured)) stop('insuredOn', question, insured, limitInsured);
    const status = insuranceStatus(person, options);
    const limit = limitStatus(laidOut, day);
    if (!isDeepStrictEqual(status, limit)) stop('insuranceStatus', question, status, limit);
  }
  return people.length;
}

async function verifyEngines(): Promise<number> {
  const people = populationMix(SEED + 1, VERIFIED_IN_ENGINES).map(asked);
  for (const { question, person, options, laidOut, day } of people) {
    const { outcome } = insuredOn(person, options);
    const rules = await rulesEngineOutcome(laidOut, day);
    if (rules !== outcome) stop('json-rules-engine', question, outcome, rules);
    const publicodes = publicodesOutcome(laidOut, day);
    if (publicodes !== outcome) stop('publicodes', question, outcome, publicodes);
  }
  return people.length;
}

// Each contender has a loop of its own, so that no call site sees another's functions.

const mix = populationMix(SEED + 2, PEOPLE).map(asked);
const steady = population72Months(SEED + 3, PEOPLE).map(asked);
const prepared = steady.map(({ person, options }) => ({ handle: prepare(person), on: options.on }));
const windows = mix.map(({ question: { on } }) => {
  const year = Number(on.slice(0, 4));
  return { from: `${year - TIMELINE_MONTHS / 12}${on.slice(4, 7)}-01`, through: on };
});

function insuredOnParsed(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { person, options } of people) {
    const { outcome, grounds } = insuredOn(person, options);
    checksum += outcome.length + grounds.length;
  }
  return { calls: people.length, checksum };
}

function insuredOnParsedSteady(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { person, options } of people) {
    const { outcome, grounds } = insuredOn(person, options);
    checksum += outcome.length + grounds.length;
  }
  return { calls: people.length, checksum };
}

function insuredOnFacts(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { question, options } of people) {
    const { outcome, grounds } = insuredOn(question.facts, options);
    checksum += outcome.length + grounds.length;
  }
  return { calls: people.length, checksum };
}

function limitInsured(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { laidOut, day } of people) {
    const { outcome, grounds } = limitInsuredOn(laidOut, day);
    checksum += outcome.length + grounds.length;
  }
  return { calls: people.length, checksum };
}

function limitInsuredSteady(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { laidOut, day } of people) {
    const { outcome, grounds } = limitInsuredOn(laidOut, day);
    checksum += outcome.length + grounds.length;
  }
  return { calls: people.length, checksum };
}

function statusParsed(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { person, options } of people) {
    const { outcome, grounds, reasons, from } = insuranceStatus(person, options);
    checksum += outcome.length + grounds.length + reasons.length + (from?.length ?? 0);
  }
  return { calls: people.length, checksum };
}

function limitFull(people: readonly Asked[]): Answered {
  let checksum = 0;
  for (const { laidOut, day } of people) {
    const { outcome, grounds, reasons, from } = limitStatus(laidOut, day);
    checksum += outcome.length + grounds.length + reasons.length + (from?.length ?? 0);
  }
  return { calls: people.length, checksum };
}

function preparedAt(): Answered {
  let checksum = 0;
  for (const { handle, on } of prepared) {
    const { outcome, grounds } = handle.at(on);
    checksum += outcome.length + grounds.length;
  }
  return { calls: prepared.length, checksum };
}

function preparing(): Answered {
  let checksum = 0;
  for (const { person, options } of steady) checksum += prepare(person).at(options.on).outcome.length;
  return { calls: steady.length, checksum };
}

function timelines(): Answered {
  let checksum = 0;
  for (let i = 0; i < mix.length; i++) {
    checksum += insuranceTimeline((mix[i] as Asked).person, windows[i] as (typeof windows)[number]).length;
  }
  return { calls: mix.length, checksum };
}

async function rulesEngine(): Promise<Answered> {
  let checksum = 0;
  for (let i = 0; i < ENGINE_PEOPLE; i += IN_FLIGHT) {
    const inFlight = mix.slice(i, i + IN_FLIGHT).map(({ laidOut, day }) => rulesEngineOutcome(laidOut, day));
    for (const outcome of await Promise.all(inFlight)) checksum += outcome.length;
  }
  return { calls: ENGINE_PEOPLE, checksum };
}

function publicodes(): Answered {
  let checksum = 0;
  for (let i = 0; i < PUBLICODES_PEOPLE; i++) {
    const { laidOut, day } = mix[i] as Asked;
    checksum += publicodesOutcome(laidOut, day).length;
  }
  return { calls: PUBLICODES_PEOPLE, checksum };
}

/** Several passes, so that a slice of a fast contender lasts long enough to be timed. */
function passes(count: number, pass: () => Answered): () => Answered {
  return () => {
    let calls = 0;
    let checksum = 0;
    for (let i = 0; i < count; i++) {
      const answered = pass();
      calls += answered.calls;
      checksum += answered.checksum;
    }
    return { calls, checksum };
  };
}

const contenders: readonly Contender[] = [
  { name: 'limitInsuredOn', slice: passes(20, () => limitInsured(mix)) },
  { name: 'insuredOn', slice: passes(10, () => insuredOnParsed(mix)) },
  { name: 'limitStatus', slice: passes(5, () => limitFull(mix)) },
  { name: 'insuranceStatus', slice: passes(2, () => statusParsed(mix)) },
  { name: 'insuredOn, ISO facts', slice: passes(2, () => insuredOnFacts(mix)) },
  { name: 'insuranceTimeline', slice: passes(2, timelines) },
  { name: 'limitInsuredOn, 72 months', slice: passes(20, () => limitInsuredSteady(steady)) },
  { name: 'insuredOn, 72 months', slice: passes(5, () => insuredOnParsedSteady(steady)) },
  { name: 'prepare(person).at', slice: passes(40, preparedAt) },
  { name: 'prepare + one at', slice: passes(1, preparing) },
  { name: 'json-rules-engine', slice: rulesEngine },
  { name: 'publicodes', slice: publicodes },
];

interface Row {
  readonly name: string;
  readonly over: string;
  readonly aim?: string;
  readonly reached?: (ratio: number) => boolean;
}

const atMost = (aim: number): Pick<Row, 'aim' | 'reached'> => ({
  aim: `≤ ${aim}`,
  reached: (reached) => reached <= aim,
});
const atLeast = (aim: number): Pick<Row, 'aim' | 'reached'> => ({
  aim: `≥ ${aim}`,
  reached: (reached) => reached >= aim,
});

const rows: readonly Row[] = [
  { name: 'insuredOn', over: 'limitInsuredOn', ...atMost(2) },
  { name: 'insuranceStatus', over: 'limitStatus', ...atMost(2) },
  { name: 'prepare(person).at', over: 'limitInsuredOn, 72 months', ...atMost(0.3) },
  { name: 'insuredOn, ISO facts', over: 'limitInsuredOn', ...atMost(12) },
  { name: 'json-rules-engine', over: 'insuredOn', ...atLeast(100) },
  { name: 'publicodes', over: 'insuredOn', ...atLeast(1_000) },
  { name: 'insuredOn, 72 months', over: 'limitInsuredOn, 72 months' },
  { name: 'prepare + one at', over: 'limitInsuredOn, 72 months' },
  { name: 'insuranceTimeline', over: 'limitInsuredOn' },
  { name: 'json-rules-engine', over: 'limitInsuredOn' },
  { name: 'publicodes', over: 'limitInsuredOn' },
];

function print(times: Times): void {
  const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
  console.log('\n| contender | over | ratio | of all rounds | aim | reached |\n|---|---|---|---|---|---|');
  for (const { name, over, aim = '–', reached } of rows) {
    const found = ratio(times, name, over);
    const spread = `${shown(found.least)} … ${shown(found.most)}`;
    const verdict = reached === undefined ? '' : reached(found.median) ? 'yes' : 'no';
    console.log(`| ${name} | ${over} | ${shown(found.median)} | ${spread} | ${aim} | ${verdict} |`);
  }
  console.log('\nMedian nanoseconds a call (other processes share this machine: trust the ratios)');
  for (const [name, each] of times) console.log(`  ${name.padEnd(28)} ${median(each).toFixed(0).padStart(9)}`);
}

const months = mix.reduce((sum, { person }) => sum + person.payments.length, 0) / mix.length;
console.log(`limit = library: ${verifyLimit()} people, insuredOn and insuranceStatus`);
console.log(`engines = library: ${await verifyEngines()} people`);
console.log(
  `population mix: ${PEOPLE} people, ${months.toFixed(1)} payments each; ${ROUNDS} rounds, medians of ratios`,
);
print(await measure(contenders, ROUNDS, WARM_UP));

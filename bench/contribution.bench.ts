/**
 * One contribution of an employee, 2020–2026: our integer kernel and our full answer against a hand-written integer limit,
 * the decimal.js idiom, json-rules-engine and publicodes. All are held equal first, then run interleaved.
 * `npm run bench -- contribution`
 */
import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { Engine as RulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { contribution, contributionKernel } from '../src/contributions/index.js';
import { type Contender, measure, median, ratio } from './rounds.js';

const ROUNDS = 21;
const WARM_UP = 5;
/** A slice of a fast contender goes through the samples several times. */
const PASSES = 5;
const SAMPLES = 4096;
const MZP = {
  2020: 42_500,
  2021: 42_500,
  2022: 60_000,
  2023: 70_000,
  2024: 85_000,
  2025: 85_000,
  2026: 85_000,
} as const;
type Year = keyof typeof MZP;

interface Sample {
  readonly text: string;
  readonly month: number;
  readonly year: Year;
  readonly income: string;
  readonly tiyn: number;
}

/** A repeatable population: incomes log-uniform from 85 thousand to 5 million tenge, months evenly spread. */
function population(): readonly Sample[] {
  let seed = 20_261_122;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: SAMPLES }, () => {
    const year = (2020 + Math.floor(random() * 7)) as Year;
    const month = 1 + Math.floor(random() * 12);
    const tenge = Math.floor(85_000 * 60 ** random());
    const text = `${year}-${String(month).padStart(2, '0')}`;
    return { text, month: 12 * year + month - 1, year, income: String(tenge), tiyn: tenge * 100 };
  });
}

const samples = population();

/** What a programmer who knows that only this case exists would write. */
function byHand({ month, tiyn }: Sample): number {
  const year = Math.floor(month / 12);
  const mzp = year >= 2024 ? 85_000_00 : year === 2023 ? 70_000_00 : year === 2022 ? 60_000_00 : 42_500_00;
  const cap = mzp * (year >= 2026 ? 20 : 10);
  const bp = year >= 2021 ? 200 : 100;
  return Math.floor(((tiyn < cap ? tiyn : cap) * bp + 5000) / 10_000);
}

const kernel = contributionKernel({ payer: 'employee' });

/** The idiom: decimal.js, a table of the year, a result with strings. */
function idiom({ text, income }: Sample): { amount: string; rate: string; object: string; cap: string } {
  const year = Number(text.slice(0, 4)) as Year;
  const cap = new Decimal(MZP[year]).mul(year >= 2026 ? 20 : 10);
  const rate = new Decimal(year >= 2021 ? '0.02' : '0.01');
  const object = Decimal.min(new Decimal(income), cap);
  const amount = object.mul(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return { amount: amount.toFixed(2), rate: rate.toString(), object: object.toFixed(2), cap: cap.toFixed(2) };
}

const rulesEngine = new RulesEngine(
  (Object.keys(MZP) as unknown as Year[]).map((year) => ({
    conditions: {
      all: [
        { fact: 'year', operator: 'greaterThanInclusive', value: Number(year) },
        { fact: 'year', operator: 'lessThanInclusive', value: Number(year) },
      ],
    },
    event: {
      type: 'terms',
      params: { cap: MZP[year] * 100 * (Number(year) >= 2026 ? 20 : 10), bp: Number(year) >= 2021 ? 200 : 100 },
    },
  })),
);

async function byRules({ year, tiyn }: Sample): Promise<number> {
  const { events } = await rulesEngine.run({ year });
  const [event] = events;
  const { cap, bp } = event?.params ?? {};
  return Math.floor((Math.min(tiyn, cap) * bp + 5000) / 10_000);
}

const publicodes = new Publicodes({
  income: { valeur: 0 },
  year: { valeur: 2026 },
  mzp: {
    variations: [
      { si: 'year >= 2024', alors: 85_000 },
      { si: 'year = 2023', alors: 70_000 },
      { si: 'year = 2022', alors: 60_000 },
      { sinon: 42_500 },
    ],
  },
  'times mzp': { variations: [{ si: 'year >= 2026', alors: 20 }, { sinon: 10 }] },
  rate: { variations: [{ si: 'year >= 2021', alors: '2%' }, { sinon: '1%' }] },
  object: { valeur: 'income', plafond: 'mzp * times mzp' },
  amount: { produit: ['object', 'rate'], arrondi: '2 décimales' },
});

function byPublicodes({ year, income }: Sample): number {
  publicodes.setSituation({ income: Number(income), year });
  return Math.round((publicodes.evaluate('amount').nodeValue as number) * 100);
}

function answer({ text, income }: Sample): ReturnType<typeof contribution> {
  return contribution({ payer: 'employee', month: text, income });
}

/** Each contender has a loop of its own, so that none is slowed down by what the engine learnt from another. */
const contenders: readonly Contender[] = [
  {
    name: 'hand-written integers',
    slice: () => {
      let checksum = 0;
      for (let pass = 0; pass < PASSES; pass++) for (const sample of samples) checksum += byHand(sample);
      return { calls: PASSES * SAMPLES, checksum };
    },
  },
  {
    name: 'contributionKernel',
    slice: () => {
      let checksum = 0;
      for (let pass = 0; pass < PASSES; pass++) {
        for (const { month, tiyn } of samples) checksum += kernel(month, tiyn);
      }
      return { calls: PASSES * SAMPLES, checksum };
    },
  },
  {
    name: 'contribution (full answer)',
    slice: () => {
      let checksum = 0;
      for (const sample of samples) {
        const given = answer(sample);
        if ('amount' in given) checksum += given.amount.length;
      }
      return { calls: SAMPLES, checksum };
    },
  },
  {
    name: 'decimal.js idiom',
    slice: () => {
      let checksum = 0;
      for (const sample of samples) checksum += idiom(sample).amount.length;
      return { calls: SAMPLES, checksum };
    },
  },
  {
    name: 'json-rules-engine',
    slice: async () => {
      let checksum = 0;
      for (let at = 0; at < 256; at += 64) {
        for (const amount of await Promise.all(samples.slice(at, at + 64).map(byRules))) checksum += amount;
      }
      return { calls: 256, checksum };
    },
  },
  {
    name: 'publicodes',
    slice: () => {
      let checksum = 0;
      for (const sample of samples.slice(0, 32)) checksum += byPublicodes(sample);
      return { calls: 32, checksum };
    },
  },
];

for (const sample of samples) {
  const expected = byHand(sample);
  const text = (expected / 100).toFixed(2);
  const ours = answer(sample);
  assert.equal(kernel(sample.month, sample.tiyn), expected);
  assert.equal('amount' in ours && ours.amount, text);
  assert.equal(idiom(sample).amount, text);
}
for (const sample of samples.slice(0, 256)) assert.equal(await byRules(sample), byHand(sample));
for (const sample of samples.slice(0, 64)) assert.equal(byPublicodes(sample), byHand(sample));

const times = await measure(contenders, ROUNDS, WARM_UP);
for (const [name, each] of times) console.log(`${name.padEnd(28)} ${median(each).toFixed(1).padStart(10)} ns`);
for (const [name, over, aim] of [
  ['contributionKernel', 'hand-written integers', '≤ 2'],
  ['contribution (full answer)', 'decimal.js idiom', '≤ 1'],
  ['json-rules-engine', 'contributionKernel', '≥ 25'],
  ['json-rules-engine', 'contribution (full answer)', '≥ 25'],
] as const) {
  console.log(`${name} / ${over}: ${ratio(times, name, over).median.toFixed(2)} (aim ${aim})`);
}

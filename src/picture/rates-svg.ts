import { own, ownOptions } from '../answer/own.js';
import { type ContributionRow, contributionTable, knownYears, type RatesOptions } from '../contributions/index.js';
import type { Language } from '../lang/language.js';
import type { RatesWords } from '../lang/words/rates.js';
import { wordsOf } from '../lang/words-of.js';
import { contributionLaw } from '../law/contributions/index.js';
import { element, textElement } from './xml.js';

const WIDTH = 960;
const NAMES = 218;
const TOP = 74;
const ROW = 52;
const BAR = 26;
const COLOURS = { changed: '#0b559f', same: '#9ecae1', line: '#dddddd', text: '#1a1a1a' } as const;

/** What a payer can owe in a year: a sum; `unknown`; or nothing, as the payment does not exist. */
type Maximum = string | 'unknown' | undefined;

interface Line {
  readonly name: string;
  readonly maxima: readonly Maximum[];
}

/**
 * How the most that each payer can owe for a month changed over the known years: a line of bars for each payer, with the sums
 * in tenge. The picture has a title and a description with every sum, for those who listen to it.
 * Figures: `contributionTable`.
 * @param language the words of the picture: one of `osms-kz/lang/ru`, `osms-kz/lang/kk`, `osms-kz/lang/en`
 * @param options the law to draw
 * @returns the text of one `svg` element, 960 units wide
 * @example ratesSvg(kk).startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="kk"'); // true
 */
export function ratesSvg({ code, rates: words }: Language, options: RatesOptions = {}): string {
  const { first, last } = knownYears(options);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const lines = linesOf(years, words, options);
  const height = TOP + lines.length * ROW + 8;
  const title = words.title(first, last);
  const id = `osms-rates-${code}`;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    lang: code,
    'aria-labelledby': `${id}-title ${id}-desc`,
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    'font-family': "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif",
    'font-size': 11,
    fill: COLOURS.text,
  };
  return element('svg', root, [
    textElement('title', { id: `${id}-title` }, title),
    textElement('desc', { id: `${id}-desc` }, described(lines, years, words)),
    element('rect', { width: WIDTH, height, fill: '#ffffff' }),
    textElement('text', { x: 12, y: 24, 'font-size': 17, 'font-weight': 'bold' }, title),
    textElement('text', { x: 12, y: 42 }, words.note),
    ...years.map((year, at) =>
      textElement('text', { x: centreOf(at, years), y: TOP - 10, 'text-anchor': 'middle' }, String(year)),
    ),
    ...lines.flatMap((line, at) => drawn(line, TOP + at * ROW, years, words)),
  ]);
}

/** Every payer that owes something in one of the years, in the order of the law. */
function linesOf(years: readonly number[], { payers: names }: RatesWords, options: RatesOptions): readonly Line[] {
  const { law = contributionLaw } = ownOptions(options);
  const tables = years.map((year) => contributionTable(year, options).rows.map((row) => [lineOf(row), row] as const));
  const owing = new Map(tables.flat().map(([line, { payer }]) => [line, payer]));
  const inOrder = Object.values(law.payers).flatMap(({ payer }) =>
    [...owing.keys()].filter((line) => owing.get(line) === payer),
  );
  return inOrder.map((line) => ({
    name: wordsOf(names, line),
    maxima: tables.map((rows) => maximumOf(rows.flatMap(([each, row]) => (each === line ? [row] : [])))),
  }));
}

function lineOf(row: ContributionRow): string {
  return own(row, 'settlement') ?? row.payer;
}

/** The maximum at the end of the year. */
function maximumOf(rows: readonly ContributionRow[]): Maximum {
  const row = rows[rows.length - 1];
  return row && (row.maximum ?? 'unknown');
}

function drawn({ name, maxima }: Line, top: number, years: readonly number[], words: RatesWords): readonly string[] {
  const base = top + ROW - 6;
  const most = Math.max(...maxima.map((maximum) => Number(maximum)).filter((sum) => sum > 0));
  return [
    element('path', { d: `M12,${base} H${WIDTH - 12}`, stroke: COLOURS.line }),
    textElement('text', { x: 12, y: base - 8, 'font-size': 13 }, name),
    ...maxima.flatMap((maximum, at) => {
      const height = (Number(maximum) / most) * BAR || 0;
      const x = centreOf(at, years);
      const changed = at > 0 && maximum !== maxima[at - 1];
      const fill = changed ? COLOURS.changed : COLOURS.same;
      const label = {
        x,
        y: base - height - 4,
        'text-anchor': 'middle',
        'font-weight': changed && height ? 'bold' : 'normal',
      };
      const bar = element('rect', { x: x - 20, y: base - height, width: 40, height, fill });
      return [...(height > 0 ? [bar] : []), textElement('text', label, written(maximum, words))];
    }),
  ];
}

function centreOf(at: number, years: readonly number[]): number {
  const step = (WIDTH - NAMES - 12) / years.length;
  return NAMES + (at + 0.5) * step;
}

/** A sum in the manner of the language, without tiyn where there are none. */
function written(maximum: Maximum, { separators: [thousands, decimal] }: RatesWords): string {
  if (maximum === undefined) return '—';
  if (maximum === 'unknown') return '?';
  const [tenge = '', tiyn] = maximum.split('.');
  const grouped = tenge.replace(/\B(?=(\d{3})+$)/g, thousands);
  return tiyn === '00' ? grouped : `${grouped}${decimal}${tiyn}`;
}

function described(lines: readonly Line[], years: readonly number[], words: RatesWords): string {
  const sentences = lines.map(({ name, maxima }) => {
    const sums = years.flatMap((year, at) =>
      maxima[at] === undefined ? [] : [`${year}: ${written(maxima[at], words)}`],
    );
    return `${name} — ${sums.join('; ')}.`;
  });
  return [...sentences, words.note].join(' ');
}

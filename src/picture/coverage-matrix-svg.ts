import { ownOptions } from '../answer/own.js';
import { type PackageRow, type PackageTable, packageTable, type TableOptions } from '../coverage/index.js';
import type { Language } from '../lang/language.js';
import type { MatrixWords } from '../lang/words/matrix.js';
import { coverageLaw, type Service } from '../law/coverage/index.js';
import { lastOf } from '../law/edition.js';
import { keysOf } from '../law/keys-of.js';
import { cellSvg, FILLS, mergedCells, payerText, ROW, rect, text } from './coverage-matrix-cell.js';
import { element, textElement } from './xml.js';

type Payer = PackageRow['ifInsured'];
const WIDTH = 1160;
const NAME_WIDTH = 244;
const TOP = 84;
const LEGEND: readonly Payer[] = ['gobmp', 'osms', 'patient', 'undetermined'];

/**
 * The packages of a year as a picture: a row for each service, a cell for each situation, the left half of a cell
 * for the insured, the right half for the others. It shows 31 December; a change within the year is dated.
 *
 * @param language the words of the picture: one of `osms-kz/lang/ru`, `osms-kz/lang/kk`, `osms-kz/lang/en`
 * @param options the readings and the law of the table
 * @returns an SVG document
 * @example
 * coverageMatrixSvg(2026, kk).startsWith('<svg'); // true
 */
export function coverageMatrixSvg(year: number, language: Language, options: TableOptions = {}): string {
  const { matrix: words, code } = language;
  const { law = coverageLaw } = ownOptions(options);
  const table = packageTable(year, options);
  const services = keysOf(law.services);
  const knownYear = lastOf(law.knownThrough).value.slice(0, 4);
  const rows = services.map((service, at) => rowSvg(table, service, TOP + at * ROW, words));
  const height = TOP + services.length * ROW + (table.provisional ? 44 : 20);
  const note = table.provisional
    ? text(24, height - 16, words.provisional(knownYear), {
        'font-size': 12,
        fill: '#8a4b00',
      })
    : '';
  const title = words.title(year);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    'font-family': 'DejaVu Sans, Arial, sans-serif',
    role: 'img',
    lang: code,
  };
  return element('svg', frame, [
    textElement('title', {}, title),
    rect(0, 0, WIDTH, height, '#ffffff'),
    text(24, 34, title, { 'font-size': 20, 'font-weight': 'bold' }),
    legendSvg(words),
    ...rows,
    note,
  ]);
}

function legendSvg(words: MatrixWords): string {
  const entries = LEGEND.map((payer, at) => {
    const x = 24 + at * 110;
    const label = payer === 'undetermined' ? `${payerText(payer, words)} ${words.unsettled}` : payerText(payer, words);
    return `${rect(x, 50, 16, 16, FILLS[payer])}${text(x + 22, 63, label, { 'font-size': 12 })}`;
  });
  const halves = text(WIDTH - 24, 63, words.halves, {
    'font-size': 12,
    'text-anchor': 'end',
    fill: '#444444',
  });
  return entries.join('') + halves;
}

function rowSvg(table: PackageTable, service: Service, y: number, words: MatrixWords): string {
  const own = table.rows.filter((row) => row.service === service);
  const current = own.filter((row) => row.through === `${String(table.year).padStart(4, '0')}-12-31`);
  const since = current.map((row) => row.from).find((from) => !from.endsWith('-01-01'));
  const cells = mergedCells(current, words);
  const width = (WIDTH - NAME_WIDTH - 24) / cells.length;
  const name = text(24, y + (since === undefined ? 22 : 16), words.services[service], { 'font-size': 13 });
  const change =
    since === undefined
      ? ''
      : text(24, y + 29, words.since(dotted(since)), {
          'font-size': 10,
          fill: '#666666',
        });
  return name + change + cells.map((cell, at) => cellSvg(cell, NAME_WIDTH + at * width, y, width, words)).join('');
}

function dotted(day: string): string {
  return day.split('-').reverse().join('.');
}

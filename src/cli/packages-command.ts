import { type PackageRow, packageDiff, packageTable } from '../coverage/index.js';
import { type PackageYears, parsePackagesRequest } from '../input/packages-request.js';
import type { Parsed } from '../input/parsed.js';
import { coverageMatrixSvg } from '../picture/coverage-matrix-svg.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';
import { type Table, tableCsv, tableMarkdown, tableText } from './table.js';

export const packagesCommand: Command = {
  name: 'packages',
  summary: 'the packages of a year (--year, or requests), or what moved between two (yearA, yearB)',
  example: '{"id":"1","yearA":2025,"yearB":2026}',
  answer: (request) => mapParsed(parsePackagesRequest(request), ({ args }) => answer(...args)),
  show: {
    json: (request) => mapParsed(parsePackagesRequest(request), ({ args }) => JSON.stringify(answer(...args), null, 2)),
    text: (request) => shown(request, tableText),
    csv: (request) => shown(request, tableCsv),
    md: (request) => shown(request, tableMarkdown),
    svg: (request, language) =>
      mapParsed(parsePackagesRequest(request), ({ args }) => coverageMatrixSvg(lastOf(args), language)),
  },
};

function answer(...[year, to]: PackageYears): object {
  return to === undefined ? packageTable(year) : packageDiff(year, to);
}

function lastOf([year, to = year]: PackageYears): number {
  return to;
}

/** The table of a year; of two years, that of the later. */
function shown(request: unknown, render: (table: Table) => string): Parsed<string> {
  return mapParsed(parsePackagesRequest(request), ({ args }) => render(tableOf(packageTable(lastOf(args)).rows)));
}

function tableOf(rows: readonly PackageRow[]): Table {
  return {
    header: ['service', 'situation', 'from', 'through', 'insured', 'uninsured', 'conditions', 'confidence'],
    rows: rows.map((row) => [
      row.service,
      row.situation,
      row.from,
      row.through,
      row.ifInsured,
      row.ifUninsured,
      row.conditions.join(' '),
      row.confidence ?? '',
    ]),
  };
}

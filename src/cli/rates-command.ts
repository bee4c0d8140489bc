import { type ContributionRow, contributionTable } from '../contributions/index.js';
import type { Parsed } from '../input/parsed.js';
import { parseRatesRequest } from '../input/rates-request.js';
import { ratesSvg } from '../picture/rates-svg.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';
import { type Table, tableCsv, tableMarkdown, tableText } from './table.js';

export const ratesCommand: Command = {
  name: 'rates',
  summary: 'the rates, objects, caps and monthly maxima of every payer in a year (--year, or requests)',
  example: '{"id":"1","year":2026}',
  answer: (request) => mapParsed(parseRatesRequest(request), ({ args }) => contributionTable(...args)),
  show: {
    json: (request) =>
      mapParsed(parseRatesRequest(request), ({ args }) => JSON.stringify(contributionTable(...args), null, 2)),
    text: (request) => shown(request, tableText),
    csv: (request) => shown(request, tableCsv),
    md: (request) => shown(request, tableMarkdown),
    svg: (request, language) => mapParsed(parseRatesRequest(request), () => ratesSvg(language)),
  },
};

function shown(request: unknown, render: (table: Table) => string): Parsed<string> {
  return mapParsed(parseRatesRequest(request), ({ args }) => render(tableOf(contributionTable(...args).rows)));
}

function tableOf(rows: readonly ContributionRow[]): Table {
  return {
    header: [
      'payer',
      'settlement',
      'from',
      'through',
      'rate',
      'object',
      'cap',
      'limit',
      'maximum',
      'knp',
      'missing',
      'confidence',
    ],
    rows: rows.map((row) => [
      row.payer,
      row.settlement ?? '',
      row.from,
      row.through,
      row.rate ?? '',
      row.object ?? '',
      row.cap ?? '',
      row.limit ?? '',
      row.maximum ?? '',
      row.knp ?? '',
      (row.missing ?? []).map(({ parameter }) => parameter).join(' '),
      row.confidence ?? '',
    ]),
  };
}

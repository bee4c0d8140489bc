/** One cell of the coverage matrix, and the shapes that the matrix is made of. */
import type { PackageRow } from '../coverage/index.js';
import type { MatrixWords } from '../lang/words/matrix.js';
import { element, textElement } from './xml.js';

type Payer = PackageRow['ifInsured'];
type Look = Readonly<Record<string, string | number>>;

/** Height of a row. */
export const ROW = 36;
export const FILLS: Readonly<Record<Payer, string>> = {
  gobmp: '#bfe3c8',
  osms: '#bdd7f3',
  'voluntary-insurance': '#e3d0ee',
  patient: '#f6cdbd',
  undetermined: '#e9e6da',
};
/** Situations of a service that are paid alike, drawn as one cell. */
export interface Cell {
  readonly label: string;
  readonly ifInsured: Payer;
  readonly ifUninsured: Payer;
}

/** The cells of a service, those paid alike as one. */
export function mergedCells(rows: readonly PackageRow[], words: MatrixWords): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { situation, ifInsured, ifUninsured } of rows) {
    const label = situation === 'any' ? '' : words.situations[situation];
    const same = cells.findIndex((cell) => cell.ifInsured === ifInsured && cell.ifUninsured === ifUninsured);
    const found = cells[same];
    if (found === undefined) cells.push({ label, ifInsured, ifUninsured });
    else cells[same] = { ...found, label: `${found.label}, ${label}` };
  }
  return cells.length === 1 ? cells.map((cell) => ({ ...cell, label: '' })) : cells;
}

/** A cell: its situations above, who pays for the insured on the left, for the others on the right. */
export function cellSvg(cell: Cell, x: number, y: number, width: number, words: MatrixWords): string {
  const { label, ifInsured, ifUninsured } = cell;
  const inner = width - 3;
  const half = inner / 2;
  const labelSvg = label === '' ? '' : centred(x + half, y + 14, label, { 'font-size': 10, fill: '#333333' });
  const baseline = label === '' ? y + 21 : y + 27;
  const bold = { 'font-size': 12, 'font-weight': 'bold' };
  const payers =
    ifInsured === ifUninsured
      ? centred(x + half, baseline, payerText(ifInsured, words), bold)
      : centred(x + half / 2, baseline, payerText(ifInsured, words), bold) +
        centred(x + half * 1.5, baseline, payerText(ifUninsured, words), bold);
  return (
    rect(x, y, half, ROW - 3, FILLS[ifInsured]) +
    rect(x + half, y, half, ROW - 3, FILLS[ifUninsured]) +
    labelSvg +
    payers
  );
}

/** Who pays, in a few letters; a question mark where the sources leave it open. */
export function payerText(payer: Payer, { payers }: MatrixWords): string {
  return payer === 'undetermined' ? '?' : payers[payer];
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return element('rect', { x, y, width, height, fill });
}

export function text(x: number, y: number, content: string, look: Look): string {
  return textElement('text', { x, y, ...look }, content);
}

function centred(x: number, y: number, content: string, look: Look): string {
  return text(x, y, content, { 'text-anchor': 'middle', ...look });
}

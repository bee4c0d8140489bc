import { lastOf } from '../../law/edition.js';
import { fillOf } from '../palette.js';
import { element, textElement } from '../xml.js';
import { MARGIN, outcomesOf, type Part, type Picture, PROVISIONAL_EDGE, WIDTH, widthOf } from './part.js';

const ROW_HEIGHT = 24;
const SWATCH = 34;
const GAP = 24;

interface Entry {
  readonly label: string;
  readonly look: Readonly<Record<string, string | number>>;
}

/** The outcomes that occur, and the edge of days beyond the known law. */
export function legendPart(picture: Picture): Part {
  const rows = inRows(entries(picture));
  return {
    height: rows.length * ROW_HEIGHT + 14,
    draw: (top) =>
      rows.flatMap((row, at) =>
        row.flatMap(({ x, entry }) => [
          element('rect', { x, y: top + at * ROW_HEIGHT, width: 26, height: 16, ...entry.look }),
          textElement('text', { x: x + SWATCH, y: top + at * ROW_HEIGHT + 12.5 }, entry.label),
        ]),
      ),
  };
}

function entries({ segments, language, law, id }: Picture): readonly Entry[] {
  const outcomes = outcomesOf(segments).map((outcome) => ({
    label: language.outcomes[outcome],
    look: { fill: fillOf(outcome, id) },
  }));
  const beyond = { label: language.provisional(lastOf(law.knownThrough).value), look: PROVISIONAL_EDGE };
  return segments.some((segment) => segment.provisional) ? [...outcomes, beyond] : outcomes;
}

/** Entries side by side, on a new row where they would not fit. */
function inRows(all: readonly Entry[]): readonly (readonly { readonly x: number; readonly entry: Entry }[])[] {
  const rows: { x: number; entry: Entry }[][] = [[]];
  let x = MARGIN;
  for (const entry of all) {
    const width = SWATCH + widthOf(entry.label);
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows[rows.length - 1]?.push({ x, entry });
    x += width + GAP;
  }
  return rows;
}

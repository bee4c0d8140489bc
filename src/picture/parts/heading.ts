import { wrap } from '../../lang/wrap.js';
import { textElement } from '../xml.js';
import { charactersIn, FAINT, MARGIN, type Part, WIDTH } from './part.js';

const SIZE = 18;
const LINE = 25;
/** Bold letters are wider. */
const BOLD = 1.12;

/** The title above the picture, on as many lines as it needs. */
export function headingPart(heading: string): Part {
  const lines = wrap(heading, charactersIn(WIDTH - 2 * MARGIN, SIZE * BOLD));
  return {
    height: lines.length * LINE + 14,
    draw: (top) =>
      lines.map((line, at) =>
        textElement('text', { x: MARGIN, y: top + 14 + at * LINE, 'font-size': SIZE, 'font-weight': 600 }, line),
      ),
  };
}

/** A sentence in place of a picture. */
export function notePart(note: string): Part {
  return { height: 24, draw: (top) => [textElement('text', { x: MARGIN, y: top + 14, fill: FAINT }, note)] };
}

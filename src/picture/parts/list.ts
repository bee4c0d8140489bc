import { wrap } from '../../lang/wrap.js';
import { fillOf } from '../palette.js';
import { segmentText } from '../segment-text.js';
import { element, textElement } from '../xml.js';
import { charactersIn, FAINT, MARGIN, type Part, type Picture, WIDTH } from './part.js';

const LINE = 19;
const HEAD = 26;
const TEXT_LEFT = MARGIN + 58;

/** The segments in words, numbered as in the bar. */
export function listPart({ segments, language, law, id }: Picture): Part {
  const columns = charactersIn(WIDTH - MARGIN - TEXT_LEFT);
  let height = HEAD;
  const items = segments.map((segment, at) => {
    const lines = wrap(segmentText(segment, language, law), columns);
    const offset = height;
    height += lines.length * LINE + 6;
    return { number: String(at + 1), lines, offset, fill: fillOf(segment.outcome, id) };
  });
  return {
    height,
    draw: (top) => [
      textElement('text', { x: MARGIN, y: top + 14, 'font-weight': 600 }, language.labels.segments),
      ...items.flatMap(({ number, lines, offset, fill }) => [
        textElement('text', { x: MARGIN + 24, y: top + offset + 13, 'text-anchor': 'end', fill: FAINT }, number),
        element('rect', { x: MARGIN + 34, y: top + offset + 2, width: 14, height: 14, fill }),
        ...lines.map((line, row) => textElement('text', { x: TEXT_LEFT, y: top + offset + 13 + row * LINE }, line)),
      ]),
    ],
  };
}

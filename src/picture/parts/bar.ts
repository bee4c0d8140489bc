import { lastOf } from '../../law/edition.js';
import type { Segment } from '../../status/index.js';
import { fillOf } from '../palette.js';
import { extentOf } from '../scale.js';
import { segmentText } from '../segment-text.js';
import { element, textElement } from '../xml.js';
import { type Picture, PROVISIONAL_EDGE } from './part.js';

export const BAR_HEIGHT = 38;

/** A segment of the bar of outcomes. What it says when pointed at is its own title; its number is that of the list. */
export function bar(picture: Picture, segment: Segment, number: number, top: number): readonly string[] {
  const { left, right } = extentOf(picture.scale, segment.from, segment.through);
  const width = right - left;
  const title = textElement('title', {}, segmentText(segment, picture.language, picture.law));
  const edge = { stroke: '#ffffff', 'stroke-width': width > 3 ? 1.5 : 0 };
  const shape = { x: left, y: top, width, height: BAR_HEIGHT, fill: fillOf(segment.outcome, picture.id), ...edge };
  return [
    element('rect', shape, [title]),
    ...(segment.provisional ? [provisionalEdge(picture, segment, top)] : []),
    ...plate(String(number), left, right, top + BAR_HEIGHT / 2),
  ];
}

/** A dashed edge around the days of a segment that lie beyond the known law. */
function provisionalEdge({ scale, law }: Picture, { from, through }: Segment, top: number): string {
  const { value: horizon } = lastOf(law.knownThrough);
  const known = extentOf(scale, horizon, horizon).right;
  const { left, right } = extentOf(scale, from, through);
  const start = Math.max(left, known);
  return element('rect', { x: start, y: top, width: right - start, height: BAR_HEIGHT, ...PROVISIONAL_EDGE });
}

/** A number on a white plate, where it fits. */
function plate(number: string, left: number, right: number, middle: number): readonly string[] {
  const width = 12 + number.length * 8;
  if (right - left < width + 1) return [];
  const x = (left + right) / 2;
  return [
    element('rect', { x: x - width / 2, y: middle - 10, width, height: 20, rx: 10, fill: '#ffffff' }),
    textElement('text', { x, y: middle + 4.5, 'text-anchor': 'middle', 'font-weight': 600 }, number),
  ];
}

import type { Language } from '../lang/language.js';
import { schemeLaw } from '../law/scheme/index.js';
import type { Segment } from '../status/index.js';
import { fingerprint } from './fingerprint.js';
import { patterns } from './palette.js';
import { chartPart } from './parts/chart.js';
import { headingPart, notePart } from './parts/heading.js';
import { legendPart } from './parts/legend.js';
import { listPart } from './parts/list.js';
import { CHART_LEFT, CHART_RIGHT, INK, MARGIN, outcomesOf, type Part, TEXT_SIZE, WIDTH } from './parts/part.js';
import { scaleOf } from './scale.js';
import { segmentText } from './segment-text.js';
import type { TimelineOptions } from './timeline-options.js';
import { element, textElement } from './xml.js';

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif";

/** What a picture takes beside the segments. */
export interface TimelineSvgOptions extends TimelineOptions {
  readonly title?: string | undefined;
}

/**
 * Segments as an accessible SVG picture: a bar coloured (and hatched) by outcome under an axis of years, a line for
 * each ground, a legend, and the segments in words. Its title and description say the same to a screen reader.
 *
 * @param segments the answer of `insuranceTimeline`
 * @param options the law that was asked, and a title of its own, such as a person's name; markup in it is escaped
 * @returns the text of one `svg` element, 960 units wide
 * @example
 * const segments = insuranceTimeline({ birthDate: '2008-05-04' }, { from: '2026-01-01', through: '2026-12-31' });
 * timelineSvg(segments, en).startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img"'); // true
 */
export function timelineSvg(
  segments: readonly Segment[],
  language: Language,
  { title, law = schemeLaw }: TimelineSvgOptions = {},
): string {
  const first = segments[0];
  const last = segments[segments.length - 1];
  const window = first && last && { from: first.from, through: last.through };
  const heading = title ?? language.timelineTitle(window);
  const description =
    window === undefined
      ? language.labels.noSegments
      : segments.map((segment) => `${segmentText(segment, language, law)}.`).join(' ');
  const id = `osms-${fingerprint(`${heading}\n${description}`)}`;
  const picture = window && {
    segments,
    language,
    law,
    id,
    scale: scaleOf(window.from, window.through, CHART_LEFT, CHART_RIGHT),
  };
  const parts = [
    headingPart(heading),
    ...(picture === undefined ? [notePart(description)] : [chartPart(picture), legendPart(picture), listPart(picture)]),
  ];
  const root = { ...ROOT, lang: language.code, 'aria-labelledby': `${id}-title ${id}-desc`, ...sizeOf(parts) };
  return element('svg', root, [
    textElement('title', { id: `${id}-title` }, heading),
    textElement('desc', { id: `${id}-desc` }, description),
    element('defs', {}, patterns(outcomesOf(segments), id)),
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    ...piled(parts),
  ]);
}

const ROOT = {
  xmlns: 'http://www.w3.org/2000/svg',
  role: 'img',
  'font-family': FONT,
  'font-size': TEXT_SIZE,
  fill: INK,
};

function sizeOf(parts: readonly Part[]): { readonly width: number; readonly height: number; readonly viewBox: string } {
  const height = MARGIN + parts.reduce((sum, part) => sum + part.height, 0) + MARGIN / 2;
  return { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
}

/** The parts one under the other. */
function piled(parts: readonly Part[]): readonly string[] {
  const drawn: string[] = [];
  let top = MARGIN;
  for (const part of parts) {
    drawn.push(...part.draw(top));
    top += part.height;
  }
  return drawn;
}

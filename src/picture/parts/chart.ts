import { wordsOf } from '../../lang/words-of.js';
import { type GroundRuns, groundRuns } from '../ground-runs.js';
import { extentOf } from '../scale.js';
import { element, textElement } from '../xml.js';
import { AXIS_ROW_HEIGHT, axisRow, axisRows, gridLines } from './axis.js';
import { BAR_HEIGHT, bar } from './bar.js';
import { CHART_LEFT, type Part, type Picture } from './part.js';

const LANE_HEIGHT = 24;
const LANE_COLOUR = '#0072b2';

/** The axis, the bar of outcomes under it, and under that a line for each ground. */
export function chartPart(picture: Picture): Part {
  const { segments, scale, language, law } = picture;
  const rows = axisRows(scale, language);
  const lanes = groundRuns(segments, law);
  const barTop = rows.length * AXIS_ROW_HEIGHT;
  const lanesTop = barTop + BAR_HEIGHT + 10;
  const bottom = lanesTop + lanes.length * LANE_HEIGHT;
  return {
    height: bottom + 22,
    draw: (top) => [
      ...rows.flatMap((row, at) => axisRow(row, top + at * AXIS_ROW_HEIGHT)),
      ...gridLines(rows[0] ?? [], top + AXIS_ROW_HEIGHT - 4, top + bottom),
      label(language.labels.status, top + barTop + BAR_HEIGHT / 2, 600),
      ...segments.flatMap((segment, at) => bar(picture, segment, at + 1, top + barTop)),
      ...lanes.flatMap((lane, at) => laneRow(picture, lane, top + lanesTop + at * LANE_HEIGHT)),
    ],
  };
}

function laneRow({ scale, language }: Picture, { code, runs }: GroundRuns, top: number): readonly string[] {
  const lines = runs.map(({ from, through }) => {
    const { left, right } = extentOf(scale, from, through);
    const width = Math.max(right - left, 1);
    return element('rect', { x: left, y: top + 7, width, height: 10, rx: Math.min(3, width / 2), fill: LANE_COLOUR });
  });
  return [label(wordsOf(language.groundLabels, code), top + 12, 400), ...lines];
}

function label(text: string, middle: number, weight: number): string {
  return textElement(
    'text',
    { x: CHART_LEFT - 12, y: middle + 4.5, 'text-anchor': 'end', 'font-weight': weight },
    text,
  );
}

import type { Language } from '../../lang/language.js';
import { months, type Scale, type Stretch, years } from '../scale.js';
import { element, textElement } from '../xml.js';
import { FAINT, RULE, widthOf } from './part.js';

const SIZE = 12;
export const AXIS_ROW_HEIGHT = 22;

/** Room that a month needs for its name, and for its initial. */
const ROOM_FOR_NAME = 150;
const ROOM_FOR_INITIAL = 15;
/** Room that a year needs for its name. */
const ROOM_FOR_YEAR = 36;
const YEAR_STEPS = [5, 10, 20, 50, 100, 200, 500];

/** The rows of an axis: months by name in a narrow window, else years, and months under them where there is room. */
export function axisRows(scale: Scale, language: Language): readonly (readonly Stretch[])[] {
  const initials = months(scale, language.monthInitial);
  const room = (scale.right - scale.left) / initials.length;
  if (room >= ROOM_FOR_NAME) return [months(scale, language.formatMonth)];
  return room >= ROOM_FOR_INITIAL ? [years(scale), initials] : [thinned(years(scale))];
}

/** Stretches with their names, each in its middle; in its own start where it stands for several. */
export function axisRow(stretches: readonly Stretch[], top: number): readonly string[] {
  const style = { y: top + 13, fill: FAINT, 'font-size': SIZE };
  return stretches
    .filter(({ name, left, right }) => right - left >= widthOf(name, SIZE))
    .map(({ name, left, right }) =>
      textElement('text', { x: (left + right) / 2, ...style, 'text-anchor': 'middle' }, name),
    );
}

/** A line at the start of each stretch. */
export function gridLines(stretches: readonly Stretch[], top: number, bottom: number): readonly string[] {
  return stretches.map(({ left }) =>
    element('path', { d: `M${left.toFixed(2)},${top} V${bottom}`, stroke: RULE, fill: 'none' }),
  );
}

/** The years; where they are too narrow for their names, only every fifth, tenth and so on, with the room up to the next. */
function thinned(stretches: readonly Stretch[]): readonly Stretch[] {
  const widest = Math.max(...stretches.map(({ left, right }) => right - left));
  if (widest >= ROOM_FOR_YEAR) return stretches;
  const step = YEAR_STEPS.find((each) => each * widest >= ROOM_FOR_YEAR) ?? 1000;
  const end = stretches[stretches.length - 1]?.right ?? 0;
  return stretches
    .filter(({ name }) => Number(name) % step === 0)
    .map(({ name, left }) => ({ name, left, right: Math.min(left + ROOM_FOR_YEAR, end) }));
}

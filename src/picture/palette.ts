/** The look of each outcome: colours that colour-blind people tell apart (Okabe and Ito), and a pattern besides. */
import type { Outcome } from '../status/index.js';
import { element } from './xml.js';

interface Look {
  readonly colour: string;
  /** The strokes of the pattern on a tile of 8 by 8; none is plain. */
  readonly strokes: string | undefined;
}

const LOOKS: Readonly<Record<Outcome, Look>> = {
  insured: { colour: '#009e73', strokes: undefined },
  uninsured: { colour: '#d55e00', strokes: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' },
  'not-participant': { colour: '#56b4e9', strokes: 'M2,2 h0.01 M6,6 h0.01' },
  'not-in-force': { colour: '#bfbfbf', strokes: 'M0,4 h8' },
  undetermined: { colour: '#f0e442', strokes: 'M0,0 l8,8 M8,0 l-8,8' },
};

/** The definitions of the patterns; `prefix` keeps pictures on one page apart. */
export function patterns(outcomes: readonly Outcome[], prefix: string): readonly string[] {
  return outcomes.map((outcome) => {
    const { colour, strokes } = LOOKS[outcome];
    const tile = element('rect', { width: 8, height: 8, fill: colour });
    const drawn = strokes === undefined ? [] : [hatch(outcome, strokes)];
    return element('pattern', { id: patternId(outcome, prefix), width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
      tile,
      ...drawn,
    ]);
  });
}

/** The fill of an outcome. */
export function fillOf(outcome: Outcome, prefix: string): string {
  return `url(#${patternId(outcome, prefix)})`;
}

function patternId(outcome: Outcome, prefix: string): string {
  return `${prefix}-${outcome}`;
}

function hatch(outcome: Outcome, strokes: string): string {
  const dotted = outcome === 'not-participant';
  return element('path', {
    d: strokes,
    fill: 'none',
    stroke: outcome === 'uninsured' ? '#ffffff' : '#333333',
    'stroke-width': dotted ? 2 : 1.2,
    'stroke-linecap': dotted ? 'round' : 'butt',
  });
}

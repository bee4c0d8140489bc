import type { SchemeLaw } from '../law/scheme/index.js';
import { type GroundCode, groundCodes } from '../law/status/grounds.js';
import type { Day } from '../person/facts.js';
import type { Segment } from '../status/index.js';

/** The days of one ground within a window. */
export interface GroundRuns {
  readonly code: GroundCode;
  readonly runs: readonly { readonly from: Day; readonly through: Day }[];
}

/** The runs of each ground that occurs in segments that follow one another, in the order of a law. */
export function groundRuns(segments: readonly Segment[], law: SchemeLaw): readonly GroundRuns[] {
  const occurring = new Set(segments.flatMap(({ grounds }) => grounds.map(({ code }) => code)));
  const order = groundCodes(law);
  const codes = [...order.filter((code) => occurring.delete(code)), ...occurring];
  return codes.map((code) => ({ code, runs: runsOf(code, segments) }));
}

function runsOf(code: GroundCode, segments: readonly Segment[]): GroundRuns['runs'] {
  const runs: { from: Day; through: Day }[] = [];
  let open: { from: Day; through: Day } | undefined;
  for (const { from, through, grounds: held } of segments) {
    if (!held.some((ground) => ground.code === code)) {
      open = undefined;
    } else if (open === undefined) {
      open = { from, through };
      runs.push(open);
    } else {
      open.through = through;
    }
  }
  return runs;
}

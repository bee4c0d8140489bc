import { civilOf, parseDay } from '../calendar/day.js';
import { firstDayOf, formatMonth, lastDayOf, monthOf, monthOfDay, yearOfMonth } from '../calendar/month.js';
import type { Language } from '../lang/language.js';
import { wrap } from '../lang/wrap.js';
import { type SchemeLaw, schemeLaw } from '../law/scheme/index.js';
import { OUTCOMES } from '../status/door.js';
import type { Outcome, Segment } from '../status/index.js';
import { segmentText } from './segment-text.js';
import type { TimelineOptions } from './timeline-options.js';

const WIDTH = 100;
const CHANGE = '|';
const OUTSIDE = ' ';

/** The mark of a month that has one outcome. */
const MARKS: Readonly<Record<Outcome, string>> = {
  insured: '█',
  uninsured: '░',
  'not-participant': '·',
  'not-in-force': '-',
  undetermined: '?',
};

interface Run {
  readonly from: number;
  readonly through: number;
  readonly outcome: Outcome;
}

/**
 * Segments as a strip of months for a terminal: a row a year, a mark a month, then the legend and the segments in words.
 * A month in which the outcome changes shows `|`, a month outside the window nothing.
 *
 * @param segments the answer of `insuranceTimeline`
 * @param options the law that was asked
 * @returns lines of at most 100 characters, no newline at the end
 * @example
 * const segments = insuranceTimeline({ birthDate: '2008-05-04' }, { from: '2026-01-01', through: '2026-12-31' });
 * timelineStrip(segments, en).split('\n')[1]; // '2026  █ █ █ █ | ░ ░ ░ ░ ░ ░ ░'
 */
export function timelineStrip(
  segments: readonly Segment[],
  language: Language,
  { law = schemeLaw }: TimelineOptions = {},
): string {
  const runs = segments.map(({ from, through, outcome }) => ({
    from: parseDay(from) as number,
    through: parseDay(through) as number,
    outcome,
  }));
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return language.labels.noSegments;
  const rows = yearRows(runs, civilOf(first.from).year, civilOf(last.through).year);
  return [
    head(language, yearOfMonth(monthOfDay(first.from))),
    ...rows,
    '',
    ...legend(runs, rows, language),
    '',
    ...list(segments, language, law),
  ].join('\n');
}

/** The initials of the twelve months. */
function head(language: Language, year: number): string {
  const initials = Array.from({ length: 12 }, (_, at) => language.monthInitial(formatMonth(monthOf(year, at + 1))));
  return `      ${initials.join(' ')}`;
}

function yearRows(runs: readonly Run[], first: number, last: number): readonly string[] {
  const rows: string[] = [];
  for (let year = first; year <= last; year++) {
    const marks = Array.from({ length: 12 }, (_, at) => monthMark(runs, monthOf(year, at + 1)));
    rows.push(`${String(year).padStart(4, '0')}  ${marks.join(' ')}`.trimEnd());
  }
  return rows;
}

function monthMark(runs: readonly Run[], month: number): string {
  const from = firstDayOf(month);
  const through = lastDayOf(month);
  const outcomes = new Set<Outcome>();
  for (const run of runs) if (run.from <= through && from <= run.through) outcomes.add(run.outcome);
  const [only, ...others] = outcomes;
  if (only === undefined) return OUTSIDE;
  return others.length > 0 ? CHANGE : MARKS[only];
}

function legend(runs: readonly Run[], rows: readonly string[], language: Language): readonly string[] {
  const entries = OUTCOMES.filter((outcome) => runs.some((run) => run.outcome === outcome)).map(
    (outcome) => `${MARKS[outcome]} ${language.outcomes[outcome]}`,
  );
  if (rows.some((row) => row.includes(CHANGE))) entries.push(`${CHANGE} ${language.labels.change}`);
  return wrap(entries.map((entry) => entry.replaceAll(' ', '\u00a0')).join('   '), WIDTH).map((line) =>
    line.replaceAll('\u00a0', ' ').trimEnd(),
  );
}

function list(segments: readonly Segment[], language: Language, law: SchemeLaw): readonly string[] {
  const width = String(segments.length).length;
  const indent = ' '.repeat(width + 2);
  return segments.flatMap((segment, at) => {
    const [first = '', ...rest] = wrap(segmentText(segment, language, law), WIDTH - indent.length);
    return [`${String(at + 1).padStart(width)}. ${first}`, ...rest.map((line) => indent + line)];
  });
}

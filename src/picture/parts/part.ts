/** What the parts of a picture share: its data, its measures, its ink. */
import type { Language } from '../../lang/language.js';
import type { SchemeLaw } from '../../law/scheme/index.js';
import { OUTCOMES } from '../../status/door.js';
import type { Outcome, Segment } from '../../status/index.js';
import type { Scale } from '../scale.js';

/** A part of the picture: how high it is, and what it draws from a height on. */
export interface Part {
  readonly height: number;
  readonly draw: (top: number) => readonly string[];
}

/** What a picture shows. */
export interface Picture {
  readonly segments: readonly Segment[];
  readonly language: Language;
  /** The law that was asked. */
  readonly law: SchemeLaw;
  readonly scale: Scale;
  /** Begins every identifier in the picture. */
  readonly id: string;
}

export const WIDTH = 960;
export const MARGIN = 28;
/** Where the labels end and the days begin. */
export const CHART_LEFT = 298;
export const CHART_RIGHT = WIDTH - MARGIN;
export const TEXT_SIZE = 13;
export const INK = '#1a1a1a';
export const FAINT = '#595959';
export const RULE = '#d9d9d9';
/** The edge of days beyond the known law. */
export const PROVISIONAL_EDGE = { fill: 'none', stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };

/** A generous guess of the width of a text. */
export function widthOf(text: string, size: number = TEXT_SIZE): number {
  return text.length * size * 0.62;
}

/** How many characters have room in a width, whatever they are. */
export function charactersIn(width: number, size: number = TEXT_SIZE): number {
  return Math.floor(width / widthOf('m', size));
}

/** The outcomes that occur, in their order. */
export function outcomesOf(segments: readonly Segment[]): readonly Outcome[] {
  return OUTCOMES.filter((outcome) => segments.some((segment) => segment.outcome === outcome));
}

/** Figures of the law in a month: each with its steps and sources, or with what is missing for it. */

import { formatDay } from '../calendar/day.js';
import { firstDayOf, formatMonth, yearOfMonth } from '../calendar/month.js';
import type { Editions } from '../law/contributions/base-indicators.js';
import { AMOUNTS_KNOWN_THROUGH } from '../law/contributions/rates.js';
import type { Edition } from '../law/edition.js';
import { firstOf } from '../law/edition.js';
import { scheme } from '../law/scheme/scheme.js';
import { amount } from '../money/amount.js';
import { type Decimal, decimal } from '../money/decimal.js';
import { rate } from '../money/rate.js';
import type { MissingFigure, MissingParameter, Step, StepCode } from './answers.js';

export interface Figure {
  /** Absent exactly when something is missing. */
  readonly value: Decimal | undefined;
  /** The value as answers write it. */
  readonly text: string;
  readonly steps: readonly Step[];
  readonly sources: readonly Edition<unknown>[];
  readonly missing: readonly MissingFigure[];
}

/** The edition in force on the first day of a month. */
export function editionIn<T>(editions: Editions<T>, month: number): Edition<T> | undefined {
  const day = formatDay(firstDayOf(month));
  return editions.find(({ from, through }) => from <= day && (through === undefined || day <= through));
}

/** Names a parameter that no source gives for the year of a month, as far as the scheme existed in it. */
export function missing(parameter: MissingParameter, month: number): MissingFigure {
  const year = yearOfMonth(month);
  const january = `${year}-01`;
  const start = firstOf(scheme).from.slice(0, 7);
  const first = january < start ? start : january;
  return {
    code: beyondKnownAmounts(month) ? 'beyond-known-law' : 'not-established',
    parameter,
    period: { from: `${first}-01`, through: `${year}-12-31` },
  };
}

/** Whether rates and bases of a month are not settled yet. */
export function beyondKnownAmounts(month: number): boolean {
  return formatMonth(month) > AMOUNTS_KNOWN_THROUGH.value;
}

/** A figure that stands in the law itself. */
export function figureOf(code: StepCode, parameter: MissingParameter, editions: Editions, month: number): Figure {
  const edition = editionIn(editions, month);
  if (edition === undefined)
    return { value: undefined, text: '', steps: [], sources: [], missing: [missing(parameter, month)] };
  const value = decimal(edition.value);
  const text = edition.unit === 'tenge' ? amount(value) : rate(value);
  return {
    value,
    text,
    steps: [{ code, value: text, citation: edition.citations[0] }],
    sources: [edition],
    missing: [],
  };
}

/** A figure that is the product of two others; `times` is the provision that multiplies. */
export function productOf(code: 'cap' | 'limit' | 'object' | 'rate', figure: Figure, times: Figure): Figure {
  const sources = [...figure.sources, ...times.sources];
  const steps = [...figure.steps, ...times.steps];
  const [source] = times.sources;
  if (figure.value === undefined || times.value === undefined || source === undefined) {
    return { value: undefined, text: '', steps, sources, missing: [...figure.missing, ...times.missing] };
  }
  const value = figure.value.mul(times.value);
  const text = code === 'rate' ? rate(value) : amount(value);
  return { value, text, steps: [...steps, { code, value: text, citation: source.citations[0] }], sources, missing: [] };
}

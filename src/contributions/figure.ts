/** Figures of the law in a month: each with its steps and sources, or with what is missing for it. */
import { weakest } from '../answer/confidence.js';
import { formatDay } from '../calendar/day.js';
import { firstDayOf, formatMonth, lastDayOf, lastMonthOfYear, monthOf, yearOfMonth } from '../calendar/month.js';
import type { ContributionLaw } from '../law/contributions/index.js';
import {
  changesOf,
  type Edition,
  type Editions,
  firstOf,
  inForce,
  lastOf,
  lawDay,
  standingOn,
} from '../law/edition.js';
import { frozen } from '../law/frozen.js';
import { amount } from '../money/amount.js';
import { type Decimal, decimal } from '../money/decimal.js';
import { rate } from '../money/rate.js';
import type { MissingFigure, MissingParameter, Step, StepCode } from './answers.js';

/** A figure that the law gives. */
export interface KnownFigure {
  readonly value: Decimal;
  /** The value as answers write it. */
  readonly text: string;
  readonly steps: readonly Step[];
  readonly sources: readonly Edition<unknown>[];
}

/** A figure that the law does not give, with the sources of what of it is known. */
export interface LackingFigure {
  readonly value: undefined;
  readonly missing: readonly MissingFigure[];
  readonly sources: readonly Edition<unknown>[];
}

export type Figure = KnownFigure | LackingFigure;

/** The edition for a month: that of its first day. */
export function editionIn<T>(editions: Editions<T>, month: number): Edition<T> | undefined {
  return inForce(editions, firstDayOf(month));
}

/** The edition for a month of what must hold always: the first one serves the time before it. */
export function standingIn<T>(editions: Editions<T>, month: number): Edition<T> {
  return standingOn(editions, firstDayOf(month));
}

/** Whether rates and bases of a month are not settled yet. */
export function beyondKnownAmounts(law: ContributionLaw, month: number): boolean {
  return formatMonth(month) > lastOf(law.amountsKnownThrough).value;
}

/** Names a parameter that no source gives in a month: for its year, as far as the scheme existed and no edition is in force. */
export function missing(
  law: ContributionLaw,
  parameter: MissingParameter,
  month: number,
  editions: Editions<unknown> = [],
): MissingFigure {
  const start = [firstDayOf(monthOf(yearOfMonth(month), 1)), lawDay(firstOf(law.scheme).from)];
  const end = [lastDayOf(lastMonthOfYear(month))];
  for (const change of changesOf(editions)) {
    if (change <= firstDayOf(month)) start.push(change);
    else end.push(change - 1);
  }
  return {
    code: beyondKnownAmounts(law, month) ? 'beyond-known-law' : 'not-established',
    parameter,
    period: { from: formatDay(Math.max(...start)), through: formatDay(Math.min(...end)) },
  };
}

/** A figure that stands in the law itself; `read` finds the plain decimal in a value. */
export function figureOf<T>(
  { law, month }: { readonly law: ContributionLaw; readonly month: number },
  [code, parameter]: readonly [StepCode, MissingParameter],
  editions: Editions<T>,
  read: (value: T) => string,
): Figure {
  const edition = editionIn(editions, month);
  if (edition === undefined)
    return { value: undefined, missing: [missing(law, parameter, month, editions)], sources: [] };
  const value = decimal(read(edition.value));
  const text = edition.unit === 'tenge' ? amount(value) : rate(value);
  return { value, text, steps: [stepFrom([edition], code, text)], sources: [edition] };
}

/** A figure that is the product of two others; `times` is the provision that multiplies. */
export function productOf(code: 'cap' | 'limit' | 'object' | 'rate', figure: Figure, times: Figure): Figure {
  const sources = [...figure.sources, ...times.sources];
  if (figure.value === undefined || times.value === undefined) {
    return { value: undefined, missing: [...lackOf(figure), ...lackOf(times)], sources };
  }
  const value = figure.value.mul(times.value);
  const text = code === 'rate' ? rate(value) : amount(value);
  const step = stepFrom([...times.sources, ...figure.sources], code, text);
  return { value, text, steps: [...figure.steps, ...times.steps, step], sources };
}

/** What a figure lacks. */
export function lackOf(figure: Figure): readonly MissingFigure[] {
  return figure.value === undefined ? figure.missing : [];
}

/** A step that rests on values of the law; it cites the first. Shared by answers, so frozen. */
function stepFrom(sources: readonly Edition<unknown>[], code: StepCode, value: string): Step {
  return frozen({ code, value, citation: firstOf(sources).citations[0], confidence: weakest(sources) });
}

import * as z from 'zod';
import { parseDay } from '../calendar/day.js';
import { parseMonth } from '../calendar/month.js';
import type { IssueCode } from '../errors.js';

/** A text that must satisfy a rule of ours; the issue carries our code. */
function text(code: IssueCode, holds: (value: string) => boolean): z.ZodType<string> {
  return z.string().refine(holds, { params: { code } });
}

export const day = text('date.invalid', (value) => parseDay(value) !== undefined);
export const month = text('month.invalid', (value) => parseMonth(value) !== undefined);

/** Tenge: digits, at most two decimals; no sign, exponent or space; at most thirteen digits before the point. */
export const amount = text('amount.invalid', (value) => /^\d{1,13}(\.\d{1,2})?$/.test(value));

/** Adds the day on which the fact was recorded. */
export const recorded = { recordedOn: day.optional() };

/** The name a request goes by; echoed in its answer. */
export type RequestId = string | number;
export const id = z.union([z.string(), z.number()]).optional();

/** A group of facts: a list, or `"unknown"`. */
export function group<T extends z.ZodType>(item: T): z.ZodType<z.output<T>[] | 'unknown' | undefined> {
  return z.union([z.literal('unknown'), z.array(item)]).optional();
}

import * as z from 'zod';
import { parseDay } from '../calendar/day.js';
import { parseMonth } from '../calendar/month.js';
import type { IssueCode } from '../errors.js';

export { keysOf } from '../law/keys-of.js';

/** A text that must satisfy a rule of ours; the issue carries our code. */
export function text(code: IssueCode, holds: (value: string) => boolean): z.ZodType<string, string> {
  return z.string().refine(holds, { params: { code } });
}

export const day = text('date.invalid', (value) => parseDay(value) !== undefined);
export const month = text('month.invalid', (value) => parseMonth(value) !== undefined);

/** A minute of a day, `YYYY-MM-DDTHH:MM`. */
export const minute = text(
  'date.invalid',
  (value) => /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && parseDay(value.slice(0, 10)) !== undefined,
);

/** Tenge: digits, at most two decimals; no sign, exponent or space; at most thirteen digits before the point. */
export const amount = text('amount.invalid', (value) => /^\d{1,13}(\.\d{1,2})?$/.test(value));

/** Adds the day on which the fact was recorded. */
export const recorded = { recordedOn: day.optional() };

/** A year of the calendar. */
export const year = z.int().min(1).max(9999);

/** The name a request goes by; echoed in its answer. */
export type RequestId = string | number;
export const id = z.union([z.string(), z.number()]).optional();

/** A group of facts: a list, or `"unknown"`. */
export function group<T extends z.ZodType>(item: T) {
  return z.union([z.literal('unknown'), z.array(item)]).optional();
}

import * as z from 'zod';
import type { ChosenReadings, ReadingChoices } from '../law/reading-choices.js';

/** The switches of a question, each with the choices that the law data list for it. */
export function readingsSchema<R extends object>(choices: ReadingChoices<R>): z.ZodType<ChosenReadings<R> | undefined> {
  const fields = Object.entries<readonly (string | boolean)[]>(
    choices as Record<string, readonly (string | boolean)[]>,
  );
  const schema = z.strictObject(
    Object.fromEntries(fields.map(([name, values]) => [name, choiceOf(values).optional()])),
  );
  return schema.optional() as z.ZodType<ChosenReadings<R> | undefined>;
}

function choiceOf(values: readonly (string | boolean)[]): z.ZodType {
  return values.every((value) => typeof value === 'boolean') ? z.boolean() : z.enum(values.map(String));
}

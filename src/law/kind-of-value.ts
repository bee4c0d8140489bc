/** Whether a value that somebody proposes is of the kind of those that the law has. */
import { parseDay } from '../calendar/day.js';
import { isRecord } from './every-edition.js';

/** A plain decimal without a sign: an amount, a rate, a factor, a code of digits. */
const PLAIN = /^\d+(\.\d+)?$/;

/** Texts that are more than a code; each is recognised in the law's own values and must exist in the calendar or on the clock. */
const WRITTEN: readonly ((text: string) => boolean)[] = [
  (text) => PLAIN.test(text),
  (text) => parseDay(text) !== undefined,
  (text) => /^\d{4}-\d\d$/.test(text) && parseDay(`${text}-01`) !== undefined,
  (text) => /^\d\d-\d\d$/.test(text) && parseDay(`2024-${text}`) !== undefined,
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
];

/**
 * Numbers for whole numbers, plain decimals for plain decimals, days for days, lists of like items for lists, records with
 * the keys that the samples have for records. Codes are not looked up: a text is a code where the samples are codes.
 * @param samples values of the law, at least one of which the value must be like
 */
export function isOfKind(value: unknown, samples: readonly unknown[]): boolean {
  if (Array.isArray(value)) return isListLike(value, samples.filter(Array.isArray));
  if (isRecord(value)) return isRecordLike(value, samples.filter(isRecord));
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 && has(samples, 'number');
  if (typeof value === 'boolean') return has(samples, 'boolean');
  return (
    typeof value === 'string' && samples.some((sample) => typeof sample === 'string' && isWrittenLike(value, sample))
  );
}

/** Records that list what belongs to a code, as the group of each category: any code may be listed, and any left out. */
export function isListingOfCodes(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}

function has(samples: readonly unknown[], type: 'number' | 'boolean'): boolean {
  return samples.some((sample) => typeof sample === type);
}

function isWrittenLike(value: string, sample: string): boolean {
  const written = WRITTEN.find((is) => is(sample));
  return written === undefined ? value !== '' && !PLAIN.test(value) : written(value);
}

/** The samples' items are samples of an item; where all samples are empty, items can only be codes. */
function isListLike(list: readonly unknown[], samples: readonly (readonly unknown[])[]): boolean {
  const items = samples.flat();
  return samples.length > 0 && list.every((item) => isOfKind(item, items.length > 0 ? items : ['code']));
}

/** A key that every sample has must be there; one that none has must not. */
function isRecordLike(record: object, samples: readonly object[]): boolean {
  const keys = Object.keys(record);
  const needed = Object.keys(samples[0] ?? {}).filter((key) => samples.every((sample) => Object.hasOwn(sample, key)));
  return (
    samples.length > 0 &&
    needed.every((key) => keys.includes(key)) &&
    keys.every((key) => isOfKind(Reflect.get(record, key), at(samples, key)))
  );
}

function at(samples: readonly object[], key: string): readonly unknown[] {
  return samples.filter((sample) => Object.hasOwn(sample, key)).map((sample) => Reflect.get(sample, key));
}

/** An answer as one text that is the same for every library that answers alike. */
import {
  ADDED,
  ADDED_TO,
  CITED_ANEW,
  DOCUMENTS,
  HAD_BY,
  KEYS,
  LEFT_OUT,
  SETS,
  saysNothing,
  unwrapped,
  WORDS,
} from './renames.js';

type Shape = Readonly<Record<string, unknown>>;

/** An answer in the frozen words, with sorted keys and without what is not compared. */
export function normalForm(value: unknown): unknown {
  if (typeof value === 'string') return Object.hasOwn(WORDS, value) ? WORDS[value] : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(normalForm);
  const shape = unwrapped(value as Shape);
  if (shape !== value) return normalForm(shape);
  const entries = Object.entries(value).filter(
    ([key, item]) => item !== undefined && isCompared(key, item, value as Shape),
  );
  const renamed = entries.map(([key, item]) => [KEYS[key] ?? key, normalForm(inOrder(key, item))] as const);
  return Object.fromEntries(renamed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A list whose order says nothing, in one order. */
function inOrder(key: string, item: unknown): unknown {
  return SETS.includes(key) && Array.isArray(item) ? [...item].sort() : item;
}

function isCompared(key: string, item: unknown, shape: Shape): boolean {
  if (LEFT_OUT.includes(key) || ADDED.includes(key) || saysNothing(key, item)) return false;
  if (HAD_BY[key]?.(shape) === false) return false;
  return ADDED_TO[String(shape.code)]?.includes(key) !== true;
}

/** The documents that an answer cites, in the order of its keys, by their frozen ids. */
export function documentsCited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('document' in value && typeof value.document === 'string') {
    return [DOCUMENTS[value.document] ?? value.document];
  }
  if (Array.isArray(value)) return value.flatMap(documentsCited);
  const shape = unwrapped(value as Shape);
  if (shape !== value) return documentsCited(shape);
  if (CITED_ANEW.includes((value as Shape).code)) return [];
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([, item]) => documentsCited(item));
}

/**
 * What answers may call otherwise than when they were frozen, a line each. Everything is put into the *frozen* words, so
 * that a line added here leaves the kept hashes as they are; only a new line of `LEFT_OUT` needs them written anew (from a
 * dump of the frozen library, see README.md).
 */

/** Values: new word → frozen word. */
export const WORDS: Readonly<Record<string, string>> = {
  grace: 'tail-3-months',
  'long-grace': 'tail-6-months',
  'grace-expired': 'tail-expired',
};

/** Keys: new name → frozen name. */
export const KEYS: Readonly<Record<string, string>> = {
  graceAfterCategory: 'tailAfterCategory',
};

/** Ids of documents: new id → frozen id. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'ministry-slides-2026': 'A',
  'leaflet-2026': 'B',
  'ministry-slides-2019': 'C',
  'news-2025-12-21': 'D',
  'clinic-page': 'E',
  'law-405-v': '405',
  'law-206-viii': '206',
  'health-code': 'Code',
  fund: 'Fund',
  'amending-laws': 'adilet',
  'budget-laws': 'budget',
  'eaeu-treaty': 'EAEU',
};

/** Keys that no answer had when it was frozen. */
export const ADDED: readonly string[] = ['decidedBy', 'law'];

/** Keys that what has such a code did not have when it was frozen (the codes are the new ones). */
export const ADDED_TO: Readonly<Record<string, readonly string[]>> = {
  grace: ['months'],
  'long-grace': ['months'],
  'prepaid-year': ['months'],
  'not-in-force': ['from'],
  'beyond-known-law': ['knownThrough'],
};

/** Keys left out of frozen answers too. */
export const LEFT_OUT: readonly string[] = ['citations', 'citation', 'freeChoiceYear', 'doctorLoad'];

/** Codes that cite another document than when they were frozen. */
export const CITED_ANEW: readonly unknown[] = ['beyond-known-law'];

/** Lists whose order says nothing. */
export const SETS: readonly string[] = ['assumed'];

type Shape = Readonly<Record<string, unknown>>;

function isOfDesk(shape: Shape): boolean {
  return 'decision' in shape;
}

/** Debts that are undetermined. */
function isOpenDebt(shape: Shape): boolean {
  return 'missing' in shape && 'arrearsPrice' in ((shape.readings ?? {}) as Shape) && !('total' in shape);
}

/** Keys that only some answers had, each with what tells them by their other keys. */
export const HAD_BY: Readonly<Record<string, (shape: Shape) => boolean>> = {
  /** A contribution that is due, a penalty, a row of a table. */
  confidence: (shape) => 'objectBeforeCap' in shape || 'parts' in shape || 'situation' in shape || 'knp' in shape,
  /** A status, a segment, an attachment; all else was told by other keys unless undetermined. */
  outcome: (shape) =>
    (shape.outcome === 'undetermined' && !isOfDesk(shape) && !('listings' in shape)) ||
    'grounds' in shape ||
    'answerDue' in shape,
  /** All but an answer of the desk. */
  assumed: (shape) => !isOfDesk(shape),
  /** All but an answer of the desk, a table of packages, what moved between two, and the calls. */
  readings: (shape) => !isOfDesk(shape) && !('counts' in shape),
  /** The same, but a table had it. */
  provisional: (shape) => !isOfDesk(shape) && ('rows' in shape || !('counts' in shape)) && !isOpenDebt(shape),
};

/** Values that say no more than the key left out. */
export function saysNothing(key: string, value: unknown): boolean {
  if (key === 'provisional') return value === false;
  return (key === 'assumed' || key === 'missing') && Array.isArray(value) && value.length === 0;
}

/** What has become a part of a larger answer: `{ outcome, routes, missing? }` was the routes. */
export function unwrapped(shape: Shape): unknown {
  const isRoutes = Array.isArray(shape.routes) && 'outcome' in shape && !('decision' in shape || 'cause' in shape);
  return isRoutes ? shape.routes : shape;
}

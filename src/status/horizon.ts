import { firstOf, lawDay } from '../law/edition.js';
import { knownThrough, right } from '../law/scheme/scheme.js';

/** First day of the right to care. */
export const RIGHT_START_DAY = lawDay(firstOf(right).from);

/** Last day of the known law. */
export const STATUS_KNOWN = lawDay(firstOf(knownThrough).value);

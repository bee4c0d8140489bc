import { parseDay } from '../calendar/day.js';
import { RIGHT_START, STATUS_KNOWN_THROUGH } from '../law/scheme/scheme.js';

/** First day of the right to care. */
export const RIGHT_START_DAY = parseDay(RIGHT_START.value) as number;

/** Last day of the known law. */
export const STATUS_KNOWN = parseDay(STATUS_KNOWN_THROUGH.value) as number;

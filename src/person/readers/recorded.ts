import { own } from '../../answer/own.js';
import { EARLIEST } from '../../calendar/day.js';
import type { Recorded } from '../facts.js';
import { isLeftOut, readDay } from './text.js';

/** Known since this day; `EARLIEST` when the fact does not say. */
export interface KnownSince {
  readonly recordedOn: number;
}

export function recordedOn(fact: Recorded): number {
  const text = own(fact, 'recordedOn');
  return isLeftOut(text) ? EARLIEST : readDay(text);
}

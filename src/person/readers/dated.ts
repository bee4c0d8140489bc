/** Facts that are one day or one month: a bare string, or an object that also says when it was recorded. */

import { own } from '../../answer/own.js';
import { EARLIEST } from '../../calendar/day.js';
import type { DateFact, DayFact, MonthFact } from '../facts.js';
import { type KnownSince, recordedOn } from './recorded.js';
import { readDay, readMonth } from './text.js';

/** A day, or a month, as a whole number. */
export interface Dated extends KnownSince {
  readonly on: number;
}

export function readDate(fact: DateFact): Dated {
  return typeof fact === 'object' && fact !== null
    ? { on: readDay(own(fact, 'date')), recordedOn: recordedOn(fact) }
    : { on: readDay(fact), recordedOn: EARLIEST };
}

export function readDayFact(fact: DayFact): Dated {
  return typeof fact === 'object' && fact !== null
    ? { on: readDay(own(fact, 'on')), recordedOn: recordedOn(fact) }
    : { on: readDay(fact), recordedOn: EARLIEST };
}

export function readMonthFact(fact: MonthFact): Dated {
  return typeof fact === 'object' && fact !== null
    ? { on: readMonth(own(fact, 'month')), recordedOn: recordedOn(fact) }
    : { on: readMonth(fact), recordedOn: EARLIEST };
}

import { own } from '../../answer/own.js';
import type { Limited } from '../facts.js';
import { type KnownSince, recordedOn } from './recorded.js';
import { asRecord, readFirstDay, readLastDay } from './text.js';

/** A run of days, both ends inclusive; open ends are `EARLIEST` and `LATEST`. */
export interface DaySpan extends KnownSince {
  readonly from: number;
  readonly through: number;
}

export function readPeriod(given: Limited): DaySpan {
  const fact = asRecord(given, 'period');
  return {
    from: readFirstDay(own(fact, 'from')),
    through: readLastDay(own(fact, 'through')),
    recordedOn: recordedOn(fact),
  };
}

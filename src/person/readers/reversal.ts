import { own } from '../../answer/own.js';
import { LATEST } from '../../calendar/day.js';
import type { ReversalFact, ReversalGround } from '../facts.js';
import { type KnownSince, recordedOn } from './recorded.js';
import { asRecord, isLeftOut, readMonth, unreadable } from './text.js';

export interface ReversedMonths extends KnownSince {
  readonly from: number;
  readonly through: number;
  readonly ground: ReversalGround;
}

export function readReversal(given: ReversalFact): ReversedMonths {
  const fact = asRecord(given, 'reversal');
  const through = own(fact, 'through');
  const ground = own(fact, 'ground');
  if (ground === undefined) throw unreadable('ground of a reversal', ground);
  return {
    from: readMonth(own(fact, 'from')),
    through: isLeftOut(through) ? LATEST : readMonth(through),
    ground,
    recordedOn: recordedOn(fact),
  };
}

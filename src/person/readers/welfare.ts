import { own } from '../../answer/own.js';
import { type WelfareLevel, welfareLevels } from '../../law/status/welfare.js';
import type { WelfareFact } from '../facts.js';
import { type DaySpan, readPeriod } from './period.js';
import { asRecord, unreadable } from './text.js';

export interface WelfareDays extends DaySpan {
  readonly level: WelfareLevel;
}

export function readWelfare(given: WelfareFact): WelfareDays {
  const fact = asRecord(given, 'level');
  const level = own(fact, 'level');
  if (level === undefined || !welfareLevels.includes(level)) throw unreadable('level', level);
  return { ...readPeriod(fact), level };
}

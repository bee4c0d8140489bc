import { own } from '../../answer/own.js';
import { EARLIEST } from '../../calendar/day.js';
import type { SchemeLaw } from '../../law/scheme/index.js';
import type { ResidenceKind } from '../../law/scheme/residence-kinds.js';
import type { ResidenceFact } from '../facts.js';
import { type DaySpan, readPeriod } from './period.js';
import { asRecord, readFirstDay, unreadable } from './text.js';

export interface Residence extends DaySpan {
  readonly kind: ResidenceKind;
  /** First day of the permit; `EARLIEST` where the kind has none. */
  readonly since: number;
}

/** One residence or several, in a fixed order whatever that of the facts. */
export function readResidences(given: ResidenceFact | readonly ResidenceFact[], law: SchemeLaw): readonly Residence[] {
  const facts: readonly ResidenceFact[] = isList(given) ? given : [given];
  return facts.map((fact) => readResidence(fact, law)).sort(byBeginning);
}

function readResidence(given: ResidenceFact, { residenceKinds }: SchemeLaw): Residence {
  const fact = asRecord(given, 'residence');
  const kind = own(fact, 'kind');
  if (kind === undefined || !Object.hasOwn(residenceKinds, kind)) throw unreadable('residence kind', kind);
  const since = Object.hasOwn(fact, 'since') && 'since' in fact ? readFirstDay(fact.since) : EARLIEST;
  return { ...readPeriod(fact), kind, since };
}

function byBeginning(a: Residence, b: Residence): number {
  return a.from - b.from || a.through - b.through || a.since - b.since || (a.kind < b.kind ? -1 : 1);
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

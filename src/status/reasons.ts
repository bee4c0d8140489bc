import { formatDay, LATEST } from '../calendar/day.js';
import { formatMonth, lastDayOf, monthOfDay } from '../calendar/month.js';
import { holds } from '../calendar/spans.js';
import type { Citation } from '../law/documents.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import { grounds, longGraceCitations, type ReasonCode, reasonCitations } from '../law/status/grounds.js';
import type { Residence } from '../person/person.js';
import type { OutsideBecause, Reason } from './answers.js';
import type { CaseFile } from './case-file.js';
import { requestCounts } from './grounds/welfare-level.js';
import { owedMonths } from './months/arrears.js';
import { lastDueMonth } from './months/due.js';
import { isLongGrace, newWalk, reachOf, walkTo } from './months/right.js';
import { type DayState, groundsOf, NOT_IN_FORCE, NOT_PARTICIPANT, outcomeIndex, UNINSURED } from './outcome.js';
import { serviceDays, takesPart } from './participation.js';

type Data<Code extends ReasonCode> = Omit<Extract<Reason, { code: Code }>, 'code' | 'citations'>;

function reason<Code extends ReasonCode>(
  code: Code,
  data: Data<Code>,
  citations: readonly Citation[] = reasonCitations[code],
): Reason {
  return { code, ...data, citations } as Reason;
}

/** Every reason why a person is not insured on a day whose state is known; none when he is. */
export function reasonsOn(file: CaseFile, day: number, state: DayState): Reason[] {
  switch (outcomeIndex(state)) {
    case outcomeIndex(NOT_IN_FORCE):
      return [reason('not-in-force', {})];
    case outcomeIndex(NOT_PARTICIPANT):
      return [...outside(file, day), ...arrears(file, day)];
    case outcomeIndex(UNINSURED):
      return [...arrears(file, day), ...withoutRight(file, day), ...endedExemption(file, day), ...onRequest(file, day)];
    default:
      return [];
  }
}

export function beyondKnownLaw(): Reason {
  return reason('beyond-known-law', {});
}

function arrears(file: CaseFile, day: number): Reason[] {
  const months = owedMonths(file, day);
  return months.length === 0 ? [] : [reason('arrears', { months: months.map(formatMonth) })];
}

/** Nothing was paid, or what was paid gave no right, or the right has run out. */
function withoutRight(file: CaseFile, day: number): Reason[] {
  const reasons: Reason[] = [];
  const month = monthOfDay(day);
  const walk = newWalk(file);
  walkTo(file, walk, month, day, lastDueMonth(day, month));
  const wasAlive = walk.lastAlive > 0;
  if (wasAlive) {
    const ended = { lastPaidMonth: formatMonth(walk.lastAlive), endedOn: formatDay(lastDayOf(reachOf(walk))) };
    reasons.push(reason('grace-expired', ended, isLongGrace(walk) ? longGraceCitations : undefined));
  }
  const lastPaid = latestPaidMonth(file, month, day);
  if (lastPaid === undefined) reasons.push(reason('never-paid', {}));
  else if (!wasAlive) reasons.push(reason('right-lapsed', { lastPaidMonth: formatMonth(lastPaid) }));
  return reasons;
}

/** The latest month, up to the running one, for which a payment is known. */
function latestPaidMonth(file: CaseFile, month: number, day: number): number | undefined {
  let last: number | undefined;
  for (const payment of file.person.payments) {
    if (payment.month <= month && payment.paidOn <= day && payment.month > (last ?? 0)) last = payment.month;
  }
  return last;
}

/** The latest service or category that ended before the day. */
function endedExemption(file: CaseFile, day: number): Reason[] {
  let endedOn = -LATEST;
  let ended = 0;
  for (const { bit, days } of file.exemptions) {
    for (let i = 1; i < days.length; i += 2) {
      const through = days[i] as number;
      if (through < day && through > endedOn) {
        endedOn = through;
        ended = bit;
      }
    }
  }
  if (ended === 0) return [];
  const code = grounds[groundsOf(ended)[0] as number]?.code as string;
  const category = code.replace('category.', '') as CategoryCode | 'service';
  return [reason('category-ended', { category, endedOn: formatDay(endedOn) })];
}

/** At the crisis or emergency level: asking for care would insure. */
function onRequest(file: CaseFile, day: number): Reason[] {
  return requestCounts(file.person, day, file.participation, file.exemptDays) ? [reason('insured-on-request', {})] : [];
}

function outside(file: CaseFile, day: number): Reason[] {
  const { person, readings } = file;
  const serving = !readings.serviceIsInsured && holds(serviceDays(person), day);
  const reasons: Reason[] = serving ? [reason('outside-scheme.service', {})] : [];
  const why = whyOutside(file, day);
  if (why !== undefined) reasons.push(reason('not-participant', why));
  return reasons;
}

function whyOutside(file: CaseFile, day: number): Data<'not-participant'> | undefined {
  const { birth, death, residence } = file.person;
  if (birth !== undefined && day < birth.on) return { why: 'not-yet-born' };
  if (death !== undefined && day > death.on) return { why: 'dead' };
  if (residence === undefined) return undefined;
  const now = residence.filter((each) => each.from <= day && day <= each.through);
  const latest = firstKind(now) ?? nearest(residence, day);
  if (latest === undefined) return { why: 'no-residence-record' };
  if (now.some((each) => takesPart(each, file.readings) && each.since <= day)) return undefined;
  return { why: whyResidenceExcludes(latest, day, file), residence: latest.kind };
}

/** Outside every period: the residence that ended last, or, if none has begun, the one that begins first. */
function nearest(residence: readonly Residence[], day: number): Residence | undefined {
  const ended = residence.filter((each) => each.through < day);
  const last = Math.max(...ended.map((each) => each.through));
  const first = Math.min(...residence.map((each) => each.from));
  return firstKind(
    ended.length > 0 ? ended.filter((each) => each.through === last) : residence.filter((each) => each.from === first),
  );
}

/** One of several that speak for the same day, however their periods are cut. */
function firstKind(residence: readonly Residence[]): Residence | undefined {
  return [...residence].sort((a, b) => (a.kind < b.kind ? -1 : 1))[0];
}

function whyResidenceExcludes(residence: Residence, day: number, file: CaseFile): OutsideBecause {
  if (!takesPart(residence, file.readings)) return 'residence-kind';
  return day < residence.since ? 'before-permit' : 'outside-period';
}

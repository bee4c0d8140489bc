import { formatDay, LATEST } from '../calendar/day.js';
import { formatMonth, lastDayOf } from '../calendar/month.js';
import { holds } from '../calendar/spans.js';
import type { Basis } from '../law/basis.js';
import type { CategoryCode } from '../law/scheme/categories.js';
import type { ReasonCode } from '../law/status/grounds.js';
import type { StatusLaw } from '../law/status/index.js';
import type { Residence } from '../person/readers/residence.js';
import type { OutsideBecause, Reason } from './answers.js';
import { groundBasisOn, reasonBasisOn } from './basis.js';
import type { CaseFile } from './case-file.js';
import { codesOf } from './describe.js';
import { requestCounts } from './grounds/welfare-level.js';
import { type Moment, momentOf } from './moment.js';
import { owedMonths } from './months/arrears.js';
import { isLongGrace, newWalk, reachOf, walkTo } from './months/right.js';
import { type DayState, NOT_IN_FORCE, NOT_PARTICIPANT, outcomeIndex, UNINSURED } from './outcome.js';
import { serviceDays, takesPart } from './participation.js';
import { statusTerms } from './terms.js';

type Data<Code extends ReasonCode> = Omit<Extract<Reason, { code: Code }>, 'code' | keyof Basis>;

/** A reason of a law on a day; its basis follows from its code unless another is given. */
function reason<Code extends ReasonCode>(
  law: StatusLaw,
  day: number,
  code: Code,
  data: Data<Code>,
  { citations, confidence }: Basis = reasonBasisOn(law, code, day),
): Reason {
  return { code, ...data, citations, confidence } as Reason;
}

/** Every reason why a person is not insured on a day whose state is known; none when they are. */
export function reasonsOn(file: CaseFile, day: number, state: DayState): Reason[] {
  switch (outcomeIndex(state)) {
    case NOT_IN_FORCE:
      return [reason(file.terms.law, day, 'not-in-force', { from: formatDay(file.terms.rightStart) })];
    case NOT_PARTICIPANT:
      return [...outside(file, day), ...arrears(file, day)];
    case UNINSURED:
      return [...arrears(file, day), ...withoutRight(file, day), ...endedExemption(file, day), ...onRequest(file, day)];
    default:
      return [];
  }
}

export function beyondKnownLaw(law: StatusLaw, day: number): Reason {
  return reason(law, day, 'beyond-known-law', { knownThrough: formatDay(statusTerms(law).known) });
}

function arrears(file: CaseFile, day: number): Reason[] {
  const months = owedMonths(file, day);
  return months.length === 0 ? [] : [reason(file.terms.law, day, 'arrears', { months: months.map(formatMonth) })];
}

/** Nothing was paid, or what was paid gave no right, or the right has run out. */
function withoutRight(file: CaseFile, day: number): Reason[] {
  const { law } = file.terms;
  const reasons: Reason[] = [];
  const moment = momentOf(file.terms, day);
  const walk = newWalk(file);
  walkTo(file, walk, moment.month, moment);
  const wasAlive = walk.lastAlive > 0;
  if (wasAlive) {
    const ended = { lastPaidMonth: formatMonth(walk.lastAlive), endedOn: formatDay(lastDayOf(reachOf(walk))) };
    const basis = isLongGrace(walk) ? groundBasisOn(law, 'long-grace', day) : undefined;
    reasons.push(reason(law, day, 'grace-expired', ended, basis));
  }
  const lastPaid = latestPaidMonth(file, moment);
  if (lastPaid === undefined) reasons.push(reason(law, day, 'never-paid', {}));
  else if (!wasAlive) reasons.push(reason(law, day, 'right-lapsed', { lastPaidMonth: formatMonth(lastPaid) }));
  return reasons;
}

/** The latest month, up to the running one, for which a payment is known. */
function latestPaidMonth(file: CaseFile, { day, month }: Moment): number | undefined {
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
    days.forEach((through, at) => {
      if (at % 2 === 0 || through >= day || through <= endedOn) return;
      endedOn = through;
      ended = bit;
    });
  }
  const [code] = codesOf(file.terms, ended);
  if (code === undefined) return [];
  const category = code.replace('category.', '') as CategoryCode | 'service';
  return [reason(file.terms.law, day, 'category-ended', { category, endedOn: formatDay(endedOn) })];
}

/** At the crisis or emergency level: asking for care would insure. */
function onRequest(file: CaseFile, day: number): Reason[] {
  const { terms, person, participation, exemptDays } = file;
  const counts = requestCounts(terms, person, day, participation, exemptDays);
  return counts ? [reason(terms.law, day, 'insured-on-request', {})] : [];
}

function outside(file: CaseFile, day: number): Reason[] {
  const { person, readings, terms } = file;
  const serving = !readings.serviceIsInsured && holds(serviceDays(person), day);
  const reasons: Reason[] = serving ? [reason(terms.law, day, 'outside-scheme.service', {})] : [];
  const why = whyOutside(file, day);
  if (why !== undefined) reasons.push(reason(terms.law, day, 'not-participant', why));
  return reasons;
}

function whyOutside(file: CaseFile, day: number): Data<'not-participant'> | undefined {
  const { birthDate, deathDate, residence } = file.person;
  if (birthDate !== undefined && day < birthDate.on) return { why: 'not-yet-born' };
  if (deathDate !== undefined && day > deathDate.on) return { why: 'dead' };
  if (residence === undefined) return undefined;
  const now = residence.filter((each) => each.from <= day && day <= each.through);
  const latest = firstKind(now) ?? nearest(residence, day);
  if (latest === undefined) return { why: 'no-residence-record' };
  if (now.some((each) => takesPart(file.terms.law, each.kind, file.readings, day) && each.since <= day))
    return undefined;
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
  if (!takesPart(file.terms.law, residence.kind, file.readings, day)) return 'residence-kind';
  return day < residence.since ? 'before-permit' : 'outside-period';
}

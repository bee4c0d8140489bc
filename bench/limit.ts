/**
 * The limit: the insured status written by hand for speed alone, for the people of `people.ts` and nobody else: citizens
 * with a date of birth, categories, service, one job, and payments each with its day; asked about 2024–2026. No
 * validation, no objects but the answer, module-level scratch lists instead of allocations.
 *
 * A day is `month · 32 + day of month`, a month `12 · year + month − 1`, so that the month of a day is a shift.
 * Spans are half-open, `[from, next)`, and `next` is always a day that exists. `layOut` brings facts into this shape
 * beforehand, as `readPerson` does for the library; it works out nothing that the rule asks.
 */
import { daysInMonth, parseDay } from '../src/calendar/day.js';
import { formatMonth, parseMonth } from '../src/calendar/month.js';
import { type InsuranceStatus, type Insured, type PersonFacts, type Reason, readPerson } from '../src/index.js';
import type { Basis } from '../src/law/basis.js';
import { type GroundCode, groundCodes, type ReasonCode } from '../src/law/status/grounds.js';
import { statusLaw } from '../src/law/status/index.js';
import { DEFAULT_READINGS } from '../src/law/status/readings.js';
import { groundBasisOn, reasonBasisOn } from '../src/status/basis.js';

type Ground = InsuranceStatus['grounds'][number];

export interface LimitPerson {
  readonly birth: number;
  /** Categories and service by fours: ground, from, next, whether it ends by working. */
  readonly exempting: Int32Array;
  /** From, next. */
  readonly work: readonly [number, number];
  /** By twos: month, day of payment; in the order of the days of payment. */
  readonly payments: Int32Array;
  /** First and last paid month, and the day of payment of each month between them, `LATEST` where there is none. */
  readonly first: number;
  readonly last: number;
  readonly paid: Int32Array;
  readonly assumed: InsuranceStatus['assumed'];
}

const EARLIEST = -(2 ** 29);
const LATEST = 2 ** 29;
const NONE = EARLIEST;

const limitMonth = (text: string): number => parseMonth(text.slice(0, 7)) as number;

/** A day in the limit's own numbers, from `YYYY-MM-DD`. */
export function limitDay(text: string): number {
  return (limitMonth(text) << 5) | Number(text.slice(8));
}

const lengthOf = (month: number): number => daysInMonth((month / 12) | 0, (month % 12) + 1);

function dayAfter(day: number): number {
  return (day & 31) < lengthOf(day >> 5) ? day + 1 : (((day >> 5) + 1) << 5) | 1;
}

function dayBefore(day: number): number {
  return (day & 31) > 1 ? day - 1 : (((day >> 5) - 1) << 5) | lengthOf((day >> 5) - 1);
}

const at = (ints: Int32Array, index: number): number => ints[index] as number;

/** Brings facts into whole numbers, once, outside the measurement. */
export function layOut(facts: PersonFacts): LimitPerson {
  const { birthDate, categories, service, work, payments, ...others } = facts;
  const items = <T>(group: readonly T[] | 'unknown' = []): readonly T[] => (group === 'unknown' ? [] : group);
  if (typeof birthDate !== 'string' || items(work).length > 1 || Object.keys(others).length > 0) {
    throw new Error('the limit does not know such people');
  }
  const ends = ({ from, through }: { readonly from?: string; readonly through?: string }): [number, number] => [
    from === undefined ? EARLIEST : limitDay(from),
    through === undefined ? LATEST : dayAfter(limitDay(through)),
  ];
  const paidOn = items(payments).map((fact) => [limitMonth(fact.month), limitDay(String(fact.paidOn))] as const);
  paidOn.sort(([, a], [, b]) => a - b);
  const months = paidOn.map(([month]) => month);
  const [first, last] = months.length === 0 ? [LATEST, NONE] : [Math.min(...months), Math.max(...months)];
  const paid = new Int32Array(Math.max(last - first + 1, 0)).fill(LATEST);
  for (const [month, day] of paidOn) paid[month - first] = Math.min(at(paid, month - first), day);
  return {
    birth: limitDay(birthDate),
    exempting: Int32Array.from([
      ...items(service).flatMap((fact) => [SERVICE, ...ends(fact), 0]),
      ...items(categories).flatMap((fact) => {
        const category = CATEGORIES.findIndex(({ code }) => code === fact.category);
        return [CHILD + category, ...ends(fact), CATEGORIES[category]?.endsByWorking === 'always' ? 1 : 0];
      }),
    ]),
    work: items(work).map(ends)[0] ?? [LATEST, LATEST],
    payments: Int32Array.from(paidOn.flat()),
    first,
    last,
    paid,
    assumed: readPerson(facts).assumed,
  };
}

// ---------------------------------------------------------------------------------------------- the rule

const RIGHT_START = limitDay('2020-01-01');
const TRANSITION_NEXT = limitDay('2020-07-01');
const LONG_GRACE_FROM = limitDay('2026-01-01');
const FIRST_LONG_GRACE_MONTH = limitMonth('2025-09');
const FIRST_OWED = limitMonth('2020-01');
const WITHOUT_ARREARS = limitMonth('2020-06');
const GRACE_MONTHS = 3;
const LONG_GRACE_MONTHS = 6;
const WINDOW = 12;

/** The law of all days asked about: no basis changes within them. */
const DAY_OF_LAW = parseDay('2026-01-01') as number;
const CATEGORIES = statusLaw.categories[0]?.value ?? [];
const CODES = groundCodes(statusLaw);
const bare = ({ citations, confidence }: Basis): Basis => ({ citations, confidence });
/** What an answer says of each ground besides its days. */
const BASES = CODES.map((code) => bare(groundBasisOn(statusLaw, code, DAY_OF_LAW)));

const bitOf = (code: GroundCode): number => CODES.indexOf(code);
const basisOf = (code: ReasonCode): Basis => bare(reasonBasisOn(statusLaw, code, DAY_OF_LAW));
const SERVICE = bitOf('service');
const CHILD = bitOf('category.child');
const TRANSITION = bitOf('transition-2020');
const CONTRIBUTIONS = bitOf('contributions');
const TAIL_3 = bitOf('grace');
const TAIL_6 = bitOf('long-grace');
const GRACE_EXPIRED = basisOf('grace-expired');
const [ARREARS, RIGHT_LAPSED] = [basisOf('arrears'), basisOf('right-lapsed')];
const [NEVER_PAID, CATEGORY_ENDED] = [basisOf('never-paid'), basisOf('category-ended')];

// What `open` finds out about the person at hand.
let oweFrom = 0;
/** Spans of the grounds: ground, from, next. Those of service and the categories end at `exemptEnd`. */
const spans = new Int32Array(1 << 12);
let spansEnd = 0;
let exemptEnd = 0;

/** The spans that do not depend on the day. */
function open({ birth, exempting, work }: LimitPerson): void {
  spansEnd = 0;
  const birthday = birth + ((18 * 12) << 5);
  const adult = (birthday & 31) > lengthOf(birthday >> 5) ? (((birthday >> 5) + 1) << 5) | 1 : birthday;
  oweFrom = Math.max(FIRST_OWED, (adult >> 5) + 1);
  keep(CHILD, Math.max(birth, RIGHT_START), adult);
  for (let i = 0; i < exempting.length; i += 4) {
    const ground = at(exempting, i);
    const from = Math.max(at(exempting, i + 1), birth, RIGHT_START);
    const next = at(exempting, i + 2);
    const endsByWorking = at(exempting, i + 3) === 1;
    keep(ground, from, endsByWorking ? Math.min(next, work[0]) : next);
    if (endsByWorking) keep(ground, Math.max(from, work[1]), next);
  }
  exemptEnd = spansEnd;
  keep(TRANSITION, Math.max(birth, RIGHT_START), TRANSITION_NEXT);
}

function keep(ground: number, from: number, next: number): void {
  if (from >= next) return;
  spans[spansEnd++] = ground;
  spans[spansEnd++] = from;
  spans[spansEnd++] = next;
}

/** A month with one exempt day is not owed; that of the 18th birthday is before `oweFrom`. */
function isOwing(month: number): boolean {
  if (month < oweFrom) return false;
  const begins = (month << 5) | 1;
  for (let i = 0; i < exemptEnd; i += 3) {
    if (at(spans, i + 1) <= begins + 30 && begins < at(spans, i + 2)) return false;
  }
  return true;
}

/** What the months walked so far have left behind: latest alive, latest with the longer tail, latest owed, paid in a row. */
let alive = NONE;
let long = NONE;
let owed = NONE;
let inARow = 0;

function beginWalk({ first }: LimitPerson, due: number): void {
  alive = NONE;
  long = NONE;
  owed = Math.min(first - 1, due);
  inARow = 0;
  while (owed >= first - WINDOW && !isOwing(owed)) owed--;
}

/** Walks some months as seen on a day. */
function walk(p: LimitPerson, day: number, due: number, from: number, through: number): void {
  for (let m = from; m <= through; m++) {
    const paidOn = at(p.paid, m - p.first);
    if (paidOn > day) {
      inARow = 0;
      if (m <= due && isOwing(m)) owed = m;
      continue;
    }
    inARow++;
    const reach = Math.max(alive + GRACE_MONTHS, long + LONG_GRACE_MONTHS);
    const isInTime = paidOn < (((m + 1) << 5) | 26) || paidOn >> 5 <= reach;
    if (owed < m - WINDOW || m <= WITHOUT_ARREARS || (reach >= m - 1 && isInTime)) {
      alive = m;
      if (inARow >= 60 && m >= FIRST_LONG_GRACE_MONTH && day >= LONG_GRACE_FROM) long = m;
    }
  }
}

/** The latest alive month within reach. */
function livingIn(month: number): number {
  if (alive + (alive === long ? LONG_GRACE_MONTHS : GRACE_MONTHS) >= month) return alive;
  return long + LONG_GRACE_MONTHS >= month ? long : NONE;
}

/** The ground that the payments give after a walk, or −1. */
function rightOf(p: LimitPerson, month: number, due: number): number {
  const living = livingIn(month);
  if (living === NONE) return -1;
  let missing = owed > living;
  for (let m = Math.max(p.last, living) + 1; m <= due && !missing; m++) missing = isOwing(m);
  return !missing ? CONTRIBUTIONS : month - living <= GRACE_MONTHS ? TAIL_3 : TAIL_6;
}

function rightOn(p: LimitPerson, day: number): number {
  beginWalk(p, dueOn(day));
  walk(p, day, dueOn(day), p.first, Math.min(day >> 5, p.last));
  return rightOf(p, day >> 5, dueOn(day));
}

const dueOn = (day: number): number => (day >> 5) - ((day & 31) > 25 ? 1 : 2);

/** The grounds of the spans that hold on a day, as bits. */
function bitsOn(day: number): number {
  let bits = 0;
  for (let i = 0; i < spansEnd; i += 3) {
    if (at(spans, i + 1) <= day && day < at(spans, i + 2)) bits |= 1 << at(spans, i);
  }
  return bits;
}

/** The outcome and the ground codes of a day: what `insuredOn` answers. */
export function limitInsuredOn(p: LimitPerson, day: number): Insured {
  open(p);
  let bits = bitsOn(day);
  const right = rightOn(p, day);
  if (right >= 0) bits |= 1 << right;
  const grounds: GroundCode[] = [];
  for (; bits !== 0; bits &= bits - 1) grounds.push(CODES[firstOf(bits)] as GroundCode);
  return { outcome: grounds.length > 0 ? 'insured' : 'uninsured', grounds };
}

/** The first ground of some bits. */
const firstOf = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** What the engines are given: everything they would not be asked to find out themselves. */
export interface Aggregates {
  readonly inForce: boolean;
  readonly participant: boolean;
  readonly transition: boolean;
  /** Positions of the grounds that hold on the day, the right of the payments apart. */
  readonly holding: readonly number[];
  /** Months since the latest alive month in reach; 99 when none is. */
  readonly monthsSinceAlive: number;
  readonly inGoodStanding: boolean;
}

export function limitAggregates(p: LimitPerson, day: number): Aggregates {
  open(p);
  const bits = bitsOn(day);
  const right = rightOn(p, day);
  return {
    inForce: day >= RIGHT_START,
    participant: day >= p.birth,
    transition: day < TRANSITION_NEXT,
    holding: CODES.map((_, ground) => ground).filter((ground) => (bits >> ground) % 2 === 1),
    monthsSinceAlive: right < 0 ? 99 : (day >> 5) - livingIn(day >> 5),
    inGoodStanding: right === CONTRIBUTIONS,
  };
}

// ---------------------------------------------------------------------------------------------- the full answer

/** The spans of the right that payments give: walks forward through the days on which it may change. */
function keepRight(p: LimitPerson): void {
  const { first, last, payments, paid } = p;
  let settled: readonly [number, number, number, number] = [NONE, NONE, NONE, 0];
  let settledMonth = first - 1;
  let event = 0;
  let current = -1;
  let reach = NONE;
  for (let month = Math.max(first, RIGHT_START >> 5); month <= last + LONG_GRACE_MONTHS + 1; month++) {
    const begins = (month << 5) | 1;
    if (begins === LONG_GRACE_FROM) settledMonth = first - 1;
    for (let day = begins; day >> 5 === month; ) {
      const seen = event;
      for (; event < payments.length && at(payments, event + 1) <= day; event += 2) {
        if (at(payments, event) <= settledMonth) settledMonth = first - 1;
      }
      const due = dueOn(day);
      const isPaid = due >= first && due <= last && at(paid, due - first) <= day;
      // In good standing nothing changes until the reach ends or a month stays unpaid; without a right only money counts.
      if (current === CONTRIBUTIONS ? reach < month || !isPaid : current >= 0 || event > seen || day === begins) {
        if (settledMonth < first) beginWalk(p, due);
        else [alive, long, owed, inARow] = settled;
        // Months due on every day of this month change only by a payment.
        const settling = Math.min(last, month - 2);
        if (settling > settledMonth) {
          walk(p, day, due, settledMonth + 1, settling);
          settledMonth = settling;
          settled = [alive, long, owed, inARow];
        }
        walk(p, day, due, settledMonth + 1, Math.min(month, last));
        reach = alive + (alive === long ? LONG_GRACE_MONTHS : GRACE_MONTHS);
        const right = rightOf(p, month, due);
        if (right !== current) {
          if (current >= 0) spans[spansEnd - 1] = day;
          if (right >= 0) keep(right, day, LATEST);
          current = right;
        }
      }
      const paying = event < payments.length ? at(payments, event + 1) : LATEST;
      day = (day & 31) < 26 ? Math.min(paying, (month << 5) | 26) : paying;
    }
  }
}

let runFrom = 0;
let runNext = 0;

/** The run of days around a day covered by the spans of one ground, or of any (−1). */
function runAround(day: number, ground: number): void {
  runFrom = day;
  runNext = day + 1;
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = spansEnd - 3; i >= 0; i -= 3) {
      const from = at(spans, i + 1);
      const next = at(spans, i + 2);
      if ((ground >= 0 && at(spans, i) !== ground) || from > runNext || next < runFrom) continue;
      if (from >= runFrom && next <= runNext) continue;
      runFrom = Math.min(runFrom, from);
      runNext = Math.max(runNext, next);
      grown = true;
    }
  }
}

/** Everything about a day: what `insuranceStatus` answers. */
export function limitStatus(p: LimitPerson, day: number): InsuranceStatus {
  open(p);
  keepRight(p);
  const grounds: Ground[] = [];
  for (let bits = bitsOn(day); bits !== 0; bits &= bits - 1) {
    runAround(day, firstOf(bits));
    grounds.push(groundAnswer(firstOf(bits)));
  }
  if (grounds.length > 0) {
    runAround(day, -1);
    return answer(p, day, 'insured', grounds, [], runFrom, runNext);
  }
  let from = Math.max(p.birth, RIGHT_START);
  let next = LATEST;
  for (let i = 0; i < spansEnd; i += 3) {
    if (at(spans, i + 2) <= day) from = Math.max(from, at(spans, i + 2));
    else next = Math.min(next, at(spans, i + 1));
  }
  return answer(p, day, 'uninsured', [], reasonsOf(p, day), from, next);
}

/** A ground with the days of the run; a grace always ends. */
function groundAnswer(ground: number): Ground {
  const code = CODES[ground] as GroundCode;
  const { citations, confidence } = BASES[ground] as Basis;
  const from = textOf(runFrom);
  if (runNext === LATEST) return { code, from, citations, confidence };
  const through = textBefore(runNext);
  if (ground < TAIL_3) return { code, from, through, citations, confidence };
  const months = ground === TAIL_3 ? GRACE_MONTHS : LONG_GRACE_MONTHS;
  return { code, from, through, months, citations, confidence };
}

function answer(
  { assumed }: LimitPerson,
  day: number,
  outcome: 'insured' | 'uninsured',
  grounds: InsuranceStatus['grounds'],
  reasons: readonly Reason[],
  first: number,
  next: number,
): InsuranceStatus {
  const on = textOf(day);
  const from = textOf(first);
  const confidence = sureness(grounds, reasons);
  const said = { assumed, readings: DEFAULT_READINGS, law: statusLaw.name, confidence, provisional: false };
  return next === LATEST
    ? { on, outcome, grounds, reasons, from, ...said }
    : { on, outcome, grounds, reasons, from, through: textBefore(next), ...said };
}

/** The confidence of any ground, or of every reason; nothing that decides here is less sure than M. */
function sureness(grounds: readonly Ground[], reasons: readonly Reason[]): 'H' | 'M' {
  for (const { confidence } of grounds) if (confidence === 'H') return 'H';
  for (const { confidence } of reasons) if (confidence !== 'H') return 'M';
  return grounds.length > 0 ? 'M' : 'H';
}

const FIRST_TEXT = 1900 * 12;
const MONTH_TEXTS = Array.from({ length: 200 * 12 }, (_, month) => formatMonth(FIRST_TEXT + month));
const DAY_TEXTS = Array.from({ length: 32 }, (_, day) => `-${String(day).padStart(2, '0')}`);

const monthTextOf = (month: number): string => MONTH_TEXTS[month - FIRST_TEXT] as string;
const textOf = (day: number): string => monthTextOf(day >> 5) + (DAY_TEXTS[day & 31] as string);
const textBefore = (next: number): string => textOf(dayBefore(next));

function reasonsOf(p: LimitPerson, day: number): Reason[] {
  const reasons: Reason[] = [];
  const owing: string[] = [];
  for (let m = (day >> 5) - WINDOW; m <= dueOn(day); m++) {
    const isPaid = m >= p.first && m <= p.last && at(p.paid, m - p.first) <= day;
    if (!isPaid && isOwing(m)) owing.push(monthTextOf(m));
  }
  if (owing.length > 0) reasons.push({ code: 'arrears', months: owing, ...ARREARS });
  reasons.push(withoutRight(p, day));
  let ended = NONE;
  let ground = NONE;
  for (let i = 0; i < exemptEnd; i += 3) {
    const next = at(spans, i + 2);
    if (next > day || next < ended || (next === ended && at(spans, i) > ground)) continue;
    ended = next;
    ground = at(spans, i);
  }
  if (ground !== NONE) {
    const category = ground === SERVICE ? 'service' : (CATEGORIES[ground - CHILD]?.code as 'child');
    reasons.push({ code: 'category-ended', category, endedOn: textBefore(ended), ...CATEGORY_ENDED });
  }
  return reasons;
}

function withoutRight(p: LimitPerson, day: number): Reason {
  let lastPaid = Math.min(day >> 5, p.last);
  while (lastPaid >= p.first && at(p.paid, lastPaid - p.first) > day) lastPaid--;
  if (lastPaid < p.first) return { code: 'never-paid', ...NEVER_PAID };
  rightOn(p, day);
  if (alive === NONE) {
    return { code: 'right-lapsed', lastPaidMonth: monthTextOf(lastPaid), ...RIGHT_LAPSED };
  }
  const isLong = long + LONG_GRACE_MONTHS > alive + GRACE_MONTHS;
  const endedOn = textBefore((((isLong ? long + LONG_GRACE_MONTHS : alive + GRACE_MONTHS) + 1) << 5) | 1);
  const { citations, confidence } = isLong ? (BASES[TAIL_6] as Basis) : GRACE_EXPIRED;
  return { code: 'grace-expired', lastPaidMonth: monthTextOf(alive), endedOn, citations, confidence };
}

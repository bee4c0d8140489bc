/**
 * The limit: the insured status (SPEC §3, default readings, every group known) written by hand for speed alone.
 * One file, no validation, no objects but the answer, module-level scratch lists instead of allocations.
 *
 * A day is `month · 32 + day of month`, a month `12 · year + month − 1`, so that the month of a day is a shift.
 * Spans are half-open, `[from, next)`, and `next` is always a day that exists. `layOut` brings facts into this shape
 * beforehand, as `readPerson` does for the library; it works out nothing that the rule asks.
 */
import type { InsuranceStatus, Insured, PersonFacts, Reason, ResidenceFact } from '../src/index.js';
import { type CategoryCode, categories } from '../src/law/scheme/categories.js';
import { grounds as groundLaw, longGraceCitations, reasonCitations } from '../src/law/status/grounds.js';
import { DEFAULT_READINGS } from '../src/law/status/readings.js';

const categoryLaw = categories[0]?.value ?? [];

type Ints = Int32Array<ArrayBuffer>;

export interface LimitPerson {
  /** No service, category, welfare, reversal or residence: birth, work and payments are all there is. */
  readonly plain: boolean;
  /** `EARLIEST` when not known. */
  readonly birth: number;
  /** The day after death; `LATEST` while alive. */
  readonly lifeEnd: number;
  readonly hasResidence: boolean;
  /** By fours: from, next, first day of the permit, kind. */
  readonly residence: Ints;
  /** By fours: ground, from, next, whether it ends by working. */
  readonly categories: Ints;
  /** By twos: from, next. */
  readonly work: Ints;
  readonly service: Ints;
  /** By threes: from, next, whether the level is D or E. */
  readonly welfare: Ints;
  /** Months. */
  readonly pensionContributions: Ints;
  readonly careRequests: Ints;
  /** By twos: first and last month. */
  readonly reversals: Ints;
  /** By fours: month, day of payment, kind, whether the day is named; in the order of the days of payment. */
  readonly payments: Ints;
  /** First and last month of the three logs of the earliest day of payment; `last < first` when nothing was paid. */
  readonly first: number;
  readonly last: number;
  readonly any: Ints;
  readonly singleAggregate: Ints;
  readonly self: Ints;
  readonly assumed: InsuranceStatus['assumed'];
}

const EARLIEST = -(2 ** 29);
const LATEST = 2 ** 29;
const NO_MONTH = -LATEST;
const EMPTY = new Int32Array(0);

/** A day in the limit's own numbers, from `YYYY-MM-DD`. */
export function limitDay(text: string): number {
  return (limitMonth(text) << 5) | Number(text.slice(8));
}

function limitMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function lengthOf(month: number): number {
  const at = month % 12;
  if (at === 1) return isLeap((month / 12) | 0) ? 29 : 28;
  return at === 3 || at === 5 || at === 8 || at === 10 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayAfter(day: number): number {
  return (day & 31) < lengthOf(day >> 5) ? day + 1 : (((day >> 5) + 1) << 5) | 1;
}

function dayBefore(day: number): number {
  return (day & 31) > 1 ? day - 1 : (((day >> 5) - 1) << 5) | lengthOf((day >> 5) - 1);
}

// ---------------------------------------------------------------------------------------------- laying facts out

const KINDS = [
  'citizen',
  'kandas',
  'permanent-resident',
  'stateless-permanent',
  'refugee',
  'eaeu-worker',
  'eaeu-family',
  'asylum-seeker',
  'temporary-foreigner',
  'cis-citizen-temporary',
] as const;
/** The kinds before this one take part. */
const FIRST_OUTSIDE = KINDS.indexOf('asylum-seeker');

const SINGLE_AGGREGATE_KIND = 1;
const SELF_KIND = 2;

const GROUPS = [
  'birthDate',
  'residence',
  'categories',
  'work',
  'payments',
  'service',
  'welfare',
  'pensionContributions',
  'careRequests',
  'reversals',
  'deathDate',
] as const;

function listOf<T>(group: readonly T[] | 'unknown' | undefined): readonly T[] {
  if (group === 'unknown') throw new Error('the limit knows every group');
  return group ?? [];
}

/** Brings facts into whole numbers, once, outside the measurement. */
export function layOut(facts: PersonFacts): LimitPerson {
  const on = (fact: string | { readonly date: string } | { readonly on: string }): number =>
    limitDay(typeof fact === 'string' ? fact : 'date' in fact ? fact.date : fact.on);
  const ends = (fact: { readonly from?: string; readonly through?: string }): [number, number] => [
    fact.from === undefined ? EARLIEST : limitDay(fact.from),
    fact.through === undefined ? LATEST : dayAfter(limitDay(fact.through)),
  ];
  const ints = (values: readonly number[]): Ints => (values.length === 0 ? EMPTY : Int32Array.from(values));

  const given = facts.residence;
  if (given === 'unknown' || facts.birthDate === 'unknown') throw new Error('the limit knows every group');
  const residences = (given === undefined ? [] : Array.isArray(given) ? [...given] : [given]).sort(byBeginning);
  const categories = listOf(facts.categories);
  const payments = listOf(facts.payments).map((fact) => ({
    month: limitMonth(fact.month),
    paidOn: fact.paidOn === undefined ? (limitMonth(fact.month) << 5) | 1 : limitDay(fact.paidOn),
    kind: fact.kind === 'single-aggregate' ? SINGLE_AGGREGATE_KIND : fact.kind === 'self' ? SELF_KIND : 0,
    dated: fact.paidOn === undefined ? 0 : 1,
  }));
  payments.sort((a, b) => a.paidOn - b.paidOn);
  const months = payments.map((payment) => payment.month);
  const first = months.length === 0 ? LATEST : Math.min(...months);
  const last = months.length === 0 ? -1 : Math.max(...months);
  const log = (kind: number): Ints => {
    const paid = payments.filter((payment) => kind === 0 || payment.kind === kind);
    if (paid.length === 0) return EMPTY;
    const days = new Int32Array(last - first + 1).fill(LATEST);
    for (const { month, paidOn } of paid) days[month - first] = Math.min(days[month - first] as number, paidOn);
    return days;
  };
  const assumed: InsuranceStatus['assumed'][number][] = GROUPS.filter((group) => facts[group] === undefined);
  if (payments.some((payment) => payment.dated === 0)) assumed.push('payments.paidOn');
  if (categories.some((fact) => fact.category === 'detainee-or-house-arrest' && fact.measure === undefined)) {
    assumed.push('categories.measure');
  }
  return {
    plain:
      given === undefined &&
      categories.length + listOf(facts.service).length + listOf(facts.welfare).length === 0 &&
      listOf(facts.reversals).length === 0,
    birth: facts.birthDate === undefined ? EARLIEST : on(facts.birthDate),
    lifeEnd: facts.deathDate === undefined ? LATEST : dayAfter(on(facts.deathDate)),
    hasResidence: given !== undefined,
    residence: ints(
      residences.flatMap((fact) => [
        ...ends(fact),
        'since' in fact ? limitDay(fact.since) : EARLIEST,
        KINDS.indexOf(fact.kind),
      ]),
    ),
    categories: ints(
      categories.flatMap((fact) => {
        const at = categoryLaw.findIndex((each) => each.code === fact.category);
        const rule = categoryLaw[at]?.endsByWorking;
        const houseArrest = 'measure' in fact && fact.measure === 'house-arrest';
        const ending = rule === 'always' || (rule === 'house-arrest' && houseArrest);
        return [at + 1, ...ends(fact), ending ? 1 : 0];
      }),
    ),
    work: ints(listOf(facts.work).flatMap(ends)),
    service: ints(listOf(facts.service).flatMap(ends)),
    welfare: ints(
      listOf(facts.welfare).flatMap((fact) => [...ends(fact), fact.level === 'D' || fact.level === 'E' ? 1 : 0]),
    ),
    pensionContributions: ints(
      listOf(facts.pensionContributions).map((fact) => limitMonth(typeof fact === 'string' ? fact : fact.month)),
    ),
    careRequests: ints(listOf(facts.careRequests).map(on)),
    reversals: ints(
      listOf(facts.reversals).flatMap((fact) => [
        limitMonth(fact.from),
        fact.through === undefined ? LATEST : limitMonth(fact.through),
      ]),
    ),
    payments: ints(payments.flatMap((payment) => [payment.month, payment.paidOn, payment.kind, payment.dated])),
    first,
    last,
    any: log(0),
    singleAggregate: log(SINGLE_AGGREGATE_KIND),
    self: log(SELF_KIND),
    assumed,
  };
}

// ---------------------------------------------------------------------------------------------- the rule

const RIGHT_START = limitDay('2020-01-01');
const TRANSITION_NEXT = limitDay('2020-07-01');
const WELFARE_FROM = limitDay('2026-01-01');
const PREPAYMENT_FROM = limitDay('2022-09-05');
const LONG_GRACE_FROM = limitDay('2026-01-01');
const EVE = limitDay('2025-12-31');
const EVE_MONTH = EVE >> 5;
const FIRST_LONG_GRACE_MONTH = limitMonth('2025-09');
const SELF_RUN_NEXT = limitDay('2021-07-01');
const FIRST_OWED = limitMonth('2020-01');
const WITHOUT_ARREARS = limitMonth('2020-06');
const SINGLE_AGGREGATE_END = limitMonth('2023-12');
const KNOWN_THROUGH = limitDay('2027-12-31');
const GRACE_MONTHS = 3;
const LONG_GRACE_MONTHS = 6;
const WINDOW = 12;

const UNASKED = 0;
const YES = 1;
const NO = 2;

const SERVICE = 0;
const CHILD = 1;
const WELFARE = 16;
const TRANSITION = 17;
const CONTRIBUTIONS = 18;
const PREPAID = 19;
const TAIL_3 = 20;
const TAIL_6 = 21;
const CODES = groundLaw.map((each) => each.code);
const CITATIONS = groundLaw.map((each) => each.citations);

// What `open` finds out about the person at hand.
let adult = LATEST;
/** Earlier months are not owed. */
let oweFrom = FIRST_OWED;
/** Later months are not owed: he is dead. */
let oweThrough = LATEST;
/** Whether further months may be excused. */
let excuses = false;
let anyPaid = EMPTY;
let aggregatePaid = EMPTY;
let selfPaid = EMPTY;
/** Spans of grounds 1–4 and 6 and of the right of payments: ground, from, next. */
const spans = new Int32Array(1 << 16);
let spansEnd = 0;
/** Where the spans of grounds 1 and 2 end. */
let exemptEnd = 0;
/** Excused months: first, last. */
const months = new Int32Array(1 << 14);
let monthsEnd = 0;

/** The spans and months that do not depend on the day. */
function open(p: LimitPerson): void {
  spansEnd = 0;
  monthsEnd = 0;
  adult = LATEST;
  oweFrom = FIRST_OWED;
  oweThrough = (p.lifeEnd - 2) >> 5;
  anyPaid = p.any;
  aggregatePaid = p.singleAggregate;
  selfPaid = p.self;
  if (p.birth !== EARLIEST) {
    adult = adultDay(p.birth);
    const from = (adult >> 5) + 1;
    if (from > oweFrom) oweFrom = from;
    if (adult > RIGHT_START) exempt(p, CHILD, p.birth, adult);
  }
  excuses = !p.plain;
  if (excuses) openMore(p);
  exemptEnd = spansEnd;
  if (p.welfare.length > 0) grantRequests(p);
  if (p.first < p.birth >> 5 || p.last > oweThrough || p.hasResidence) countPayments(p);
  if (p.self.length >= 12) prepaidYears(p);
}

function adultDay(birth: number): number {
  const day = birth + (216 << 5);
  return (birth & 31) === 29 && (birth >> 5) % 12 === 1 && !isLeap((day >> 5) / 12) ? day + 4 : day;
}

function openMore(p: LimitPerson): void {
  const { service, categories, reversals } = p;
  for (let i = 0; i < service.length; i += 2) exempt(p, SERVICE, service[i] as number, service[i + 1] as number);
  for (let i = 0; i < categories.length; i += 4) {
    const ground = categories[i] as number;
    const from = categories[i + 1] as number;
    let next = categories[i + 2] as number;
    if (ground === CHILD && adult < next) next = adult;
    if (categories[i + 3] === 0) exempt(p, ground, from, next);
    else exemptWhileNotWorking(p, ground, from, next, 0);
  }
  for (let i = 0; i < reversals.length; i++) months[monthsEnd++] = reversals[i] as number;
}

function exemptWhileNotWorking(p: LimitPerson, ground: number, from: number, next: number, at: number): void {
  const { work } = p;
  for (let i = at; i < work.length && from < next; i += 2) {
    const begins = work[i] as number;
    const ends = work[i + 1] as number;
    if (begins >= next || ends <= from) continue;
    if (begins > from) exemptWhileNotWorking(p, ground, from, begins, i + 2);
    from = ends;
  }
  if (from < next) exempt(p, ground, from, next);
}

/** Keeps a span of ground 1 or 2, as far as he takes part, and the months it touches. */
function exempt(p: LimitPerson, ground: number, from: number, next: number): void {
  if (from < RIGHT_START) from = RIGHT_START;
  if (from < p.birth) from = p.birth;
  if (next > p.lifeEnd) next = p.lifeEnd;
  if (!p.hasResidence) {
    if (from < next) keep(ground, from, next);
    return;
  }
  const { residence } = p;
  for (let i = 0; i < residence.length; i += 4) {
    if ((residence[i + 3] as number) >= FIRST_OUTSIDE) continue;
    const begins = Math.max(from, residence[i] as number, residence[i + 2] as number);
    const ends = Math.min(next, residence[i + 1] as number);
    if (begins < ends) keep(ground, begins, ends);
  }
}

function keep(ground: number, from: number, next: number): void {
  spans[spansEnd] = ground;
  spans[spansEnd + 1] = from;
  spans[spansEnd + 2] = next;
  spansEnd += 3;
  if (ground === CHILD && next === adult && next < LATEST) return;
  months[monthsEnd] = from >> 5;
  months[monthsEnd + 1] = (next - 2) >> 5;
  monthsEnd += 2;
}

function takesPart(p: LimitPerson, day: number): boolean {
  return day >= p.birth && day < p.lifeEnd && (!p.hasResidence || resides(p, day, day));
}

/** Whether he resides as a participant on some day of the stretch. */
function resides(p: LimitPerson, from: number, through: number): boolean {
  const { residence } = p;
  for (let i = 0; i < residence.length; i += 4) {
    if ((residence[i + 3] as number) >= FIRST_OUTSIDE) continue;
    const begins = Math.max(residence[i] as number, residence[i + 2] as number, p.birth);
    const next = Math.min(residence[i + 1] as number, p.lifeEnd);
    if (begins <= through && next > from && begins < next) return true;
  }
  return false;
}

function takesPartInMonth(p: LimitPerson, month: number): boolean {
  return (
    month >= p.birth >> 5 &&
    month <= oweThrough &&
    (!p.hasResidence || resides(p, (month << 5) | 1, (month << 5) | lengthOf(month)))
  );
}

function isOwing(p: LimitPerson, month: number): boolean {
  return month >= oweFrom && month <= oweThrough && (!excuses || !isExcused(p, month));
}

function isExcused(p: LimitPerson, month: number): boolean {
  for (let i = 0; i < monthsEnd; i += 2) {
    if (month >= (months[i] as number) && month <= (months[i + 1] as number)) return true;
  }
  return p.hasResidence && !takesPartInMonth(p, month);
}

/** Ground 3. */
function grantRequests(p: LimitPerson): void {
  const { careRequests } = p;
  for (let i = 0; i < careRequests.length; i++) {
    const day = careRequests[i] as number;
    if (!requestCounts(p, day)) continue;
    const december = (((day >> 5) / 12) | 0) * 12 + 11;
    spans[spansEnd] = WELFARE;
    spans[spansEnd + 1] = day;
    spans[spansEnd + 2] = ((december + 1) << 5) | 1;
    spansEnd += 3;
    months[monthsEnd] = day >> 5;
    months[monthsEnd + 1] = december;
    monthsEnd += 2;
  }
}

function requestCounts(p: LimitPerson, day: number): boolean {
  if (day < WELFARE_FROM || !takesPart(p, day)) return false;
  const { welfare, work, pensionContributions } = p;
  let level = false;
  for (let i = 0; i < welfare.length; i += 3) {
    if (welfare[i + 2] === 1 && (welfare[i] as number) <= day && day < (welfare[i + 1] as number)) level = true;
  }
  if (!level) return false;
  for (let i = 0; i < work.length; i += 2) {
    if ((work[i] as number) <= day && day < (work[i + 1] as number)) return false;
  }
  const month = day >> 5;
  for (let i = 0; i < pensionContributions.length; i++) {
    const paid = pensionContributions[i] as number;
    if (paid >= month - 3 && paid < month) return false;
  }
  for (let i = 0; i < exemptEnd; i += 3) {
    if ((spans[i + 1] as number) <= day && day < (spans[i + 2] as number)) return false;
  }
  return true;
}

/** Payments for months without a day of participation give nothing. */
function countPayments(p: LimitPerson): void {
  const counted = (log: Ints): Ints =>
    log.map((paidOn, at) => (takesPartInMonth(p, p.first + at) ? paidOn : LATEST)) as Ints;
  anyPaid = counted(p.any);
  aggregatePaid = counted(p.singleAggregate);
  selfPaid = counted(p.self);
}

/** Ground 6: twelve months of a self-payer, each paid on a named day before the first of them began. */
function prepaidYears(p: LimitPerson): void {
  const { payments, first, last } = p;
  const paid = new Int32Array(last - first + 1).fill(LATEST);
  for (let i = 0; i < payments.length; i += 4) {
    const at = (payments[i] as number) - first;
    const paidOn = payments[i + 1] as number;
    if (payments[i + 2] === SELF_KIND && payments[i + 3] === 1 && paidOn >= PREPAYMENT_FROM) {
      if (paidOn < (paid[at] as number) && takesPartInMonth(p, first + at)) paid[at] = paidOn;
    }
  }
  for (let start = first; start + 11 <= last; start++) {
    const begins = (start << 5) | 1;
    let count = 0;
    while (count < 12 && (paid[start - first + count] as number) < begins) count++;
    if (count < 12) continue;
    spans[spansEnd] = PREPAID;
    spans[spansEnd + 1] = begins;
    spans[spansEnd + 2] = ((start + 12) << 5) | 1;
    spansEnd += 3;
  }
}

function isPrepaid(month: number): boolean {
  const day = (month << 5) | 1;
  for (let i = exemptEnd; i < spansEnd; i += 3) {
    if (spans[i] === PREPAID && (spans[i + 1] as number) <= day && day < (spans[i + 2] as number)) return true;
  }
  return false;
}

/** Clauses d, e and f. */
function isAliveByKind(p: LimitPerson, month: number, day: number): boolean {
  const at = month - p.first;
  return (
    (month <= SINGLE_AGGREGATE_END && isThirdInARow(aggregatePaid, at, day)) ||
    (day < SELF_RUN_NEXT && isThirdInARow(selfPaid, at, day)) ||
    (selfPaid.length >= 12 && isPrepaid(month))
  );
}

function isThirdInARow(log: Ints, at: number, day: number): boolean {
  return (
    at >= 2 &&
    at < log.length &&
    (log[at] as number) <= day &&
    (log[at - 1] as number) <= day &&
    (log[at - 2] as number) <= day
  );
}

// What `walk` leaves behind.
let lastAlive = NO_MONTH;
let lastLong = NO_MONTH;

/** Grounds 5 and 7 on a day: the ground, or −1. */
function rightOn(p: LimitPerson, day: number, month: number, due: number): number {
  const { first } = p;
  const paid = anyPaid;
  let alive = NO_MONTH;
  let long = NO_MONTH;
  let eve = UNASKED;
  let owed = owedBefore(p, due);
  let inARow = 0;
  const end = month < p.last ? month : p.last;
  for (let m = first; m <= end; m++) {
    const paidOn = paid[m - first] as number;
    if (paidOn <= day) {
      inARow++;
      const reach = alive + GRACE_MONTHS > long + LONG_GRACE_MONTHS ? alive + GRACE_MONTHS : long + LONG_GRACE_MONTHS;
      if (
        owed < m - WINDOW ||
        m <= WITHOUT_ARREARS ||
        (reach >= m - 1 && (paidOn < (((m + 1) << 5) | 26) || paidOn >> 5 <= reach)) ||
        isAliveByKind(p, m, day)
      ) {
        alive = m;
        if (inARow >= 60 && m >= FIRST_LONG_GRACE_MONTH && day >= LONG_GRACE_FROM) {
          if (m <= EVE_MONTH && eve === UNASKED) eve = heldOnTheEve(p);
          if (m > EVE_MONTH || eve === YES) long = m;
        }
      }
    } else {
      inARow = 0;
      if (m <= due && m >= oweFrom && isOwing(p, m)) owed = m;
    }
  }
  lastAlive = alive;
  lastLong = long;
  return rightOf(p, month, due, alive, long, owed);
}

function rightOf(p: LimitPerson, month: number, due: number, alive: number, long: number, owed: number): number {
  let living = alive;
  if (alive + (alive === long ? LONG_GRACE_MONTHS : GRACE_MONTHS) < month) {
    if (long + LONG_GRACE_MONTHS < month) return -1;
    living = long;
  }
  let missing = owed > living;
  for (let m = (p.last > living ? p.last : living) + 1; m <= due && !missing; m++) missing = isOwing(p, m);
  return !missing ? CONTRIBUTIONS : month - living <= GRACE_MONTHS ? TAIL_3 : TAIL_6;
}

function heldOnTheEve(p: LimitPerson): number {
  return rightOn(p, EVE, EVE_MONTH, EVE_MONTH - 1) >= 0 ? YES : NO;
}

function dueOn(day: number): number {
  return (day & 31) > 25 ? (day >> 5) - 1 : (day >> 5) - 2;
}

/** Every ground of a day of participation as bits. */
function groundBits(p: LimitPerson, day: number): number {
  let bits = day < TRANSITION_NEXT ? 1 << TRANSITION : 0;
  for (let i = 0; i < spansEnd; i += 3) {
    if ((spans[i + 1] as number) <= day && day < (spans[i + 2] as number)) bits |= 1 << (spans[i] as number);
  }
  if (p.last >= 0) {
    const right = rightOn(p, day, day >> 5, dueOn(day));
    if (right >= 0) bits |= 1 << right;
  }
  return bits;
}

/** The outcome and the ground codes of a day: what `insuredOn` answers. */
export function limitInsuredOn(p: LimitPerson, day: number): Insured {
  if (day < RIGHT_START) return { outcome: 'not-in-force', grounds: [] };
  if (!takesPart(p, day)) return { outcome: 'not-participant', grounds: [] };
  open(p);
  const bits = groundBits(p, day);
  if (bits === 0) return { outcome: 'uninsured', grounds: [] };
  return { outcome: 'insured', grounds: codesOf(bits) };
}

type Code = (typeof CODES)[number];

function codesOf(bits: number): Code[] {
  const first = CODES[31 - Math.clz32(bits & -bits)] as Code;
  let rest = bits & (bits - 1);
  if (rest === 0) return [first];
  const codes = [first];
  for (; rest !== 0; rest &= rest - 1) codes.push(CODES[31 - Math.clz32(rest & -rest)] as Code);
  return codes;
}

/** What the engines are given: everything they would not be asked to find out themselves. */
export interface Aggregates {
  readonly inForce: boolean;
  readonly participant: boolean;
  readonly transition: boolean;
  /** Positions of the grounds 1–3 and 6 that hold on the day. */
  readonly holding: readonly number[];
  /** Months since the latest alive month in reach; 99 when none is. */
  readonly monthsSinceAlive: number;
  readonly inGoodStanding: boolean;
}

export function limitAggregates(p: LimitPerson, day: number): Aggregates {
  open(p);
  const month = day >> 5;
  const right = p.last < 0 ? -1 : rightOn(p, day, month, dueOn(day));
  const living =
    lastAlive + (lastAlive === lastLong ? LONG_GRACE_MONTHS : GRACE_MONTHS) >= month ? lastAlive : lastLong;
  const holding: number[] = [];
  for (let i = 0; i < spansEnd; i += 3) {
    if ((spans[i + 1] as number) <= day && day < (spans[i + 2] as number)) holding.push(spans[i] as number);
  }
  return {
    inForce: day >= RIGHT_START,
    participant: takesPart(p, day),
    transition: day < TRANSITION_NEXT,
    holding,
    monthsSinceAlive: right < 0 ? 99 : month - living,
    inGoodStanding: right === CONTRIBUTIONS,
  };
}

// ---------------------------------------------------------------------------------------------- the full answer

/** The spans of the right that payments give: walks forward through the days on which it may change. */
function rightSpans(p: LimitPerson): void {
  const { first, last, payments } = p;
  if (last < 0) return;
  const paid = anyPaid;
  const firstMonth = Math.max(first, RIGHT_START >> 5);
  const lastMonth = last + LONG_GRACE_MONTHS + 1;
  const steady = last - first >= 59;
  let eve = UNASKED;
  let before = NO_MONTH;
  let settledMonth = first - 1;
  let settledAlive = NO_MONTH;
  let settledLong = NO_MONTH;
  let settledOwed = NO_MONTH;
  let settledRow = 0;
  let settledBefore = false;
  let event = 0;
  let current = -1;
  let reach = NO_MONTH;
  for (let month = firstMonth; month <= lastMonth; month++) {
    let day = (month << 5) | 1;
    let due = month - 2;
    // In good standing only a missing month or the end of the reach changes anything; without a right only money does.
    let look =
      current === CONTRIBUTIONS
        ? reach < month
        : current >= 0 || month === firstMonth || (month <= last && (paid[month - first] as number) <= day);
    if ((day === SELF_RUN_NEXT && selfPaid.length > 0) || (day === LONG_GRACE_FROM && steady)) {
      settledMonth = first - 1;
      look = true;
    }
    for (let dueDayCame = false; ; ) {
      while (event < payments.length && (payments[event + 1] as number) <= day) {
        const paidMonth = payments[event] as number;
        if (paidMonth <= month && current !== CONTRIBUTIONS) look = true;
        if (paidMonth <= settledMonth) settledMonth = first - 1;
        event += 4;
      }
      if (look) {
        if (settledMonth < first) {
          settledMonth = first - 1;
          settledAlive = NO_MONTH;
          settledLong = NO_MONTH;
          settledRow = 0;
          if (!settledBefore) {
            // Months before the first one are as due now as they will ever be, but for the very first two.
            before = owedBefore(p, due);
            settledBefore = due >= first - 1;
          }
          settledOwed = before;
        }
        let alive = settledAlive;
        let long = settledLong;
        let owed = settledOwed;
        let inARow = settledRow;
        const end = month < last ? month : last;
        for (let m = settledMonth + 1; m <= end; m++) {
          const paidOn = paid[m - first] as number;
          if (paidOn <= day) {
            inARow++;
            reach = alive + GRACE_MONTHS > long + LONG_GRACE_MONTHS ? alive + GRACE_MONTHS : long + LONG_GRACE_MONTHS;
            if (
              owed < m - WINDOW ||
              m <= WITHOUT_ARREARS ||
              (reach >= m - 1 && (paidOn < (((m + 1) << 5) | 26) || paidOn >> 5 <= reach)) ||
              isAliveByKind(p, m, day)
            ) {
              alive = m;
              if (inARow >= 60 && m >= FIRST_LONG_GRACE_MONTH && day >= LONG_GRACE_FROM) {
                if (m <= EVE_MONTH && eve === UNASKED) eve = heldOnTheEve(p);
                if (m > EVE_MONTH || eve === YES) long = m;
              }
            }
          } else {
            inARow = 0;
            if (m <= due && m >= oweFrom && isOwing(p, m)) owed = m;
          }
          if (m <= month - 2) {
            settledMonth = m;
            settledAlive = alive;
            settledLong = long;
            settledOwed = owed;
            settledRow = inARow;
          }
        }
        reach = alive + (alive === long ? LONG_GRACE_MONTHS : GRACE_MONTHS);
        const right = rightOf(p, month, due, alive, long, owed);
        if (right !== current) {
          if (current >= 0) spans[spansEnd - 1] = day;
          if (right >= 0) {
            spans[spansEnd] = right;
            spans[spansEnd + 1] = day;
            spans[spansEnd + 2] = LATEST;
            spansEnd += 3;
          }
          current = right;
        }
      }
      const paying = event < payments.length ? (payments[event + 1] as number) : LATEST;
      const dueDay = (month << 5) | 26;
      if (!dueDayCame && dueDay <= paying) {
        dueDayCame = true;
        day = dueDay;
        due = month - 1;
        const isPaid = due >= first && due <= last && (paid[due - first] as number) <= day;
        look = current >= 0 && !isPaid && isOwing(p, due);
      } else if (paying >> 5 === month) {
        day = paying;
        look = false;
      } else break;
    }
  }
}

function owedBefore(p: LimitPerson, due: number): number {
  for (let k = Math.min(p.first - 1, due); k >= p.first - WINDOW && k >= oweFrom; k--) if (isOwing(p, k)) return k;
  return NO_MONTH;
}

/** Everything about a day: what `insuranceStatus` answers. */
export function limitStatus(p: LimitPerson, day: number): InsuranceStatus {
  const provisional = day > KNOWN_THROUGH;
  if (day < RIGHT_START) {
    return {
      on: textOf(day),
      outcome: 'not-in-force',
      grounds: [],
      reasons: [{ code: 'not-in-force', citations: reasonCitations['not-in-force'] }],
      through: '2019-12-31',
      assumed: p.assumed,
      readings: DEFAULT_READINGS,
      provisional,
    };
  }
  open(p);
  const participant = takesPart(p, day);
  // The stretch of participation, or of its absence, around the day.
  let low = RIGHT_START;
  let high = LATEST;
  if (!participant) {
    low = outsideSince(p, day);
    high = outsideUntil(p, day);
    const reasons: Reason[] = [];
    pushOutside(reasons, p, day);
    pushArrears(reasons, p, day);
    return answer(p, day, 'not-participant', [], reasons, low, high);
  }
  if (p.birth > low) low = p.birth;
  if (p.lifeEnd < high) high = p.lifeEnd;
  if (p.hasResidence) {
    if (residentSince(p, day) > low) low = residentSince(p, day);
    if (residentUntil(p, day) < high) high = residentUntil(p, day);
  }
  if (low < TRANSITION_NEXT) {
    spans[spansEnd] = TRANSITION;
    spans[spansEnd + 1] = RIGHT_START;
    spans[spansEnd + 2] = TRANSITION_NEXT;
    spansEnd += 3;
  }
  rightSpans(p);
  let bits = 0;
  for (let i = 0; i < spansEnd; i += 3) {
    if ((spans[i + 1] as number) <= day && day < (spans[i + 2] as number)) bits |= 1 << (spans[i] as number);
  }
  if (bits === 0) {
    for (let i = 0; i < spansEnd; i += 3) {
      const from = spans[i + 1] as number;
      const next = spans[i + 2] as number;
      if (next <= day) {
        if (next > low) low = next;
      } else if (from < high) high = from;
    }
    const reasons: Reason[] = [];
    pushArrears(reasons, p, day);
    pushWithoutRight(reasons, p, day);
    pushCategoryEnded(reasons, day);
    if (requestCounts(p, day)) {
      reasons.push({ code: 'insured-on-request', citations: reasonCitations['insured-on-request'] });
    }
    return answer(p, day, 'uninsured', [], reasons, low, high);
  }
  const grounds: InsuranceStatus['grounds'][number][] = [];
  let outcomeFrom = day;
  let outcomeNext = day;
  for (let left = bits; left !== 0; left &= left - 1) {
    const ground = 31 - Math.clz32(left & -left);
    runAround(day, ground);
    const from = runFrom < low ? low : runFrom;
    const next = runNext > high ? high : runNext;
    if (from < outcomeFrom) outcomeFrom = from;
    if (next > outcomeNext) outcomeNext = next;
    const code = CODES[ground] as Code;
    const citations = CITATIONS[ground] as (typeof CITATIONS)[number];
    grounds.push(
      next === LATEST
        ? { code, from: textOf(from), citations }
        : { code, from: textOf(from), through: textOf(dayBefore(next)), citations },
    );
  }
  runAround(day, -1);
  return answer(p, day, 'insured', grounds, [], runFrom < low ? low : runFrom, runNext > high ? high : runNext);
}

let runFrom = 0;
let runNext = 0;

/** The run of days around a day covered by the spans of one ground, or of any (−1). */
function runAround(day: number, ground: number): void {
  let from = day;
  let next = day + 1;
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = spansEnd - 3; i >= 0; i -= 3) {
      if (ground >= 0 && spans[i] !== ground) continue;
      const spanFrom = spans[i + 1] as number;
      const spanNext = spans[i + 2] as number;
      if (spanFrom < from && spanNext >= from) {
        from = spanFrom;
        grown = true;
      }
      if (spanNext > next && spanFrom <= next) {
        next = spanNext;
        grown = true;
      }
    }
  }
  runFrom = from;
  runNext = next;
}

function answer(
  p: LimitPerson,
  day: number,
  outcome: 'insured' | 'uninsured' | 'not-participant',
  grounds: InsuranceStatus['grounds'],
  reasons: readonly Reason[],
  from: number,
  next: number,
): InsuranceStatus {
  const provisional = day > KNOWN_THROUGH;
  const on = textOf(day);
  const assumed = p.assumed;
  const readings = DEFAULT_READINGS;
  return next === LATEST
    ? { on, outcome, grounds, reasons, from: textOf(from), assumed, readings, provisional }
    : {
        on,
        outcome,
        grounds,
        reasons,
        from: textOf(from),
        through: textOf(dayBefore(next)),
        assumed,
        readings,
        provisional,
      };
}

const FIRST_TEXT = 1900 * 12;
const MONTH_TEXTS = Array.from({ length: 300 * 12 }, (_, at) => writeMonth(FIRST_TEXT + at));
const DAY_TEXTS = Array.from({ length: 32 }, (_, day) => `-${String(day).padStart(2, '0')}`);

function writeMonth(month: number): string {
  return `${String((month / 12) | 0).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function monthTextOf(month: number): string {
  return MONTH_TEXTS[month - FIRST_TEXT] ?? writeMonth(month);
}

function textOf(day: number): string {
  return monthTextOf(day >> 5) + (DAY_TEXTS[day & 31] as string);
}

// ---------------------------------------------------------------------------------------------- reasons

function pushArrears(reasons: Reason[], p: LimitPerson, day: number): void {
  const due = dueOn(day);
  const owed: string[] = [];
  for (let m = (day >> 5) - WINDOW; m <= due; m++) {
    if (!(m >= p.first && m <= p.last && (anyPaid[m - p.first] as number) <= day) && isOwing(p, m)) {
      owed.push(monthTextOf(m));
    }
  }
  if (owed.length > 0) reasons.push({ code: 'arrears', months: owed, citations: reasonCitations.arrears });
}

function pushWithoutRight(reasons: Reason[], p: LimitPerson, day: number): void {
  const month = day >> 5;
  const { payments } = p;
  let lastPaid = -1;
  for (let i = 0; i < payments.length && (payments[i + 1] as number) <= day; i += 4) {
    const paid = payments[i] as number;
    if (paid <= month && paid > lastPaid) lastPaid = paid;
  }
  if (lastPaid < 0) {
    reasons.push({ code: 'never-paid', citations: reasonCitations['never-paid'] });
    return;
  }
  rightOn(p, day, month, dueOn(day));
  if (lastAlive < 0) {
    const lastPaidMonth = monthTextOf(lastPaid);
    reasons.push({ code: 'right-lapsed', lastPaidMonth, citations: reasonCitations['right-lapsed'] });
    return;
  }
  const reach = Math.max(lastAlive + GRACE_MONTHS, lastLong + LONG_GRACE_MONTHS);
  const endedOn = textOf((reach << 5) | lengthOf(reach));
  const lastPaidMonth = monthTextOf(lastAlive);
  const citations =
    lastLong + LONG_GRACE_MONTHS > lastAlive + GRACE_MONTHS ? longGraceCitations : reasonCitations['grace-expired'];
  reasons.push({ code: 'grace-expired', lastPaidMonth, endedOn, citations });
}

function pushCategoryEnded(reasons: Reason[], day: number): void {
  let ended = -1;
  let ground = -1;
  for (let i = 0; i < exemptEnd; i += 3) {
    const next = spans[i + 2] as number;
    if (next <= day && (next > ended || (next === ended && (spans[i] as number) < ground))) {
      ended = next;
      ground = spans[i] as number;
    }
  }
  if (ground < 0) return;
  const category = ground === SERVICE ? 'service' : (categoryLaw[ground - 1] as (typeof categoryLaw)[number]).code as CategoryCode;
  const endedOn = textOf(dayBefore(ended));
  reasons.push({ code: 'category-ended', category, endedOn, citations: reasonCitations['category-ended'] });
}

/** The library reads residences in this order, whatever that of the facts. */
function byBeginning(a: ResidenceFact, b: ResidenceFact): number {
  const key = (fact: ResidenceFact): string =>
    [fact.from ?? '0000', fact.through ?? '9999-12-32', 'since' in fact ? fact.since : '0000', fact.kind].join();
  return key(a) < key(b) ? -1 : 1;
}

/** The residence that speaks for a day outside: in force, else ended last, else begun first; the first of their kinds. */
function speaking(residence: LimitPerson['residence'], day: number): number {
  let found = -1;
  let rank = 0;
  for (let at = 0; at < residence.length; at += 4) {
    const begins = residence[at] as number;
    const ends = residence[at + 1] as number;
    const own = begins <= day && day < ends ? LATEST * 2 : ends <= day ? ends : -begins - LATEST * 2;
    const isEarlierKind = () =>
      (KINDS[residence[at + 3] as number] as string) < (KINDS[residence[found + 3] as number] as string);
    if (found < 0 || own > rank || (own === rank && isEarlierKind())) {
      found = at;
      rank = own;
    }
  }
  return found;
}

function pushOutside(reasons: Reason[], p: LimitPerson, day: number): void {
  const citations = reasonCitations['not-participant'];
  if (day < p.birth) reasons.push({ code: 'not-participant', why: 'not-yet-born', citations });
  else if (day >= p.lifeEnd) reasons.push({ code: 'not-participant', why: 'dead', citations });
  else {
    const { residence } = p;
    const at = speaking(residence, day);
    if (at < 0) {
      reasons.push({ code: 'not-participant', why: 'no-residence-record', citations });
      return;
    }
    const kind = residence[at + 3] as number;
    const before = day < (residence[at + 2] as number);
    const why = kind >= FIRST_OUTSIDE ? 'residence-kind' : before ? 'before-permit' : 'outside-period';
    reasons.push({ code: 'not-participant', why, residence: KINDS[kind] as (typeof KINDS)[number], citations });
  }
}

// ---------------------------------------------------------------------------------------------- participation runs

/** First day of the run of participation around a day of residence. */
function residentSince(p: LimitPerson, day: number): number {
  const { residence } = p;
  let since = day;
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = 0; i < residence.length; i += 4) {
      const from = Math.max(residence[i] as number, residence[i + 2] as number);
      if ((residence[i + 3] as number) < FIRST_OUTSIDE && from < since && (residence[i + 1] as number) >= since) {
        since = from;
        grown = true;
      }
    }
  }
  return since;
}

function residentUntil(p: LimitPerson, day: number): number {
  const { residence } = p;
  let until = dayAfter(day);
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = 0; i < residence.length; i += 4) {
      const from = Math.max(residence[i] as number, residence[i + 2] as number);
      if ((residence[i + 3] as number) < FIRST_OUTSIDE && from <= until && (residence[i + 1] as number) > until) {
        until = residence[i + 1] as number;
        grown = true;
      }
    }
  }
  return until;
}

/** First day of the run without participation around a day. */
function outsideSince(p: LimitPerson, day: number): number {
  if (!p.hasResidence)
    return day >= p.lifeEnd && p.birth < p.lifeEnd && p.lifeEnd > RIGHT_START ? p.lifeEnd : RIGHT_START;
  let since = RIGHT_START;
  const { residence } = p;
  for (let i = 0; i < residence.length; i += 4) {
    if ((residence[i + 3] as number) >= FIRST_OUTSIDE) continue;
    const from = Math.max(residence[i] as number, residence[i + 2] as number, p.birth);
    const next = Math.min(residence[i + 1] as number, p.lifeEnd);
    if (from < next && next <= day && next > since) since = next;
  }
  return since;
}

function outsideUntil(p: LimitPerson, day: number): number {
  if (!p.hasResidence) return day < p.birth && p.birth < p.lifeEnd ? p.birth : LATEST;
  let until = LATEST;
  const { residence } = p;
  for (let i = 0; i < residence.length; i += 4) {
    if ((residence[i + 3] as number) >= FIRST_OUTSIDE) continue;
    const from = Math.max(residence[i] as number, residence[i + 2] as number, p.birth);
    const next = Math.min(residence[i + 1] as number, p.lifeEnd);
    if (from < next && from > day && from < until) until = from;
  }
  return until;
}

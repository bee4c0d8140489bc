/**
 * An independent, naive, literal reading of the rules of the status: the oracle of the differential tests.
 * It imports nothing of the library. Every definition of the page is one small function with the page's own words.
 * Days are integers since 1970-01-01, months are 12 · year + monthIndex.
 */
import {
  type CategoryFact,
  categoryCodes,
  type DateFact,
  type DayFact,
  type MonthFact,
  type PersonJson,
  type ResidenceFact,
} from './facts.js';

export interface OracleReadings {
  readonly refugeesParticipate?: boolean;
  readonly eaeuFamilyCategories?: boolean;
  readonly serviceIsInsured?: boolean;
  readonly arrearsRule?: 'lapse' | 'any-arrears';
  readonly graceAfterCategory?: boolean;
  readonly stateMonthsBreakSixty?: boolean;
}

export interface OracleOptions {
  readonly on: string;
  readonly seekingCare?: boolean;
  readonly knownOn?: string;
  readonly readings?: OracleReadings;
}

export type OracleOutcome = 'insured' | 'uninsured' | 'not-participant' | 'not-in-force';

export interface OracleStatus {
  readonly outcome: OracleOutcome;
  /** Ground codes in the order of §3.2. */
  readonly grounds: string[];
  /** Reason codes. */
  readonly reasons: string[];
  /** The owed months of §5, ascending, 'YYYY-MM'. */
  readonly arrears: string[];
}

export interface OracleRun {
  readonly from?: string;
  readonly through?: string;
  /** No change of outcome was met within 400 days. */
  readonly fromCut?: true;
  readonly throughCut?: true;
}

// ------------------------------------------------------------------------------------------------ days and months

type Day = number;
type Month = number;

const DAY_MS = 86_400_000;

function makeDay(year: number, monthIndex: number, dayOfMonth: number): Day {
  return Date.UTC(year, monthIndex, dayOfMonth) / DAY_MS;
}

export function dayFromIso(iso: string): Day {
  return makeDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
}

export function isoFromDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function dayOfMonth(day: Day): number {
  return new Date(day * DAY_MS).getUTCDate();
}

/** "`M(d)` is the month of day d." */
export function monthOfDay(day: Day): Month {
  const date = new Date(day * DAY_MS);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

export function monthFromIso(iso: string): Month {
  return 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7)) - 1;
}

export function isoFromMonth(month: Month): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - 12 * year + 1).padStart(2, '0')}`;
}

/** The n-th day of a month. */
function dayIn(month: Month, day: number): Day {
  const year = Math.floor(month / 12);
  return makeDay(year, month - 12 * year, day);
}

export function firstDayOf(month: Month): Day {
  return dayIn(month, 1);
}

export function lastDayOf(month: Month): Day {
  return firstDayOf(month + 1) - 1;
}

const RIGHT_BEGAN = dayFromIso('2020-01-01');
const REFORM = dayFromIso('2026-01-01');
const EVE_OF_REFORM = dayFromIso('2025-12-31');
const TRANSITION_END = dayFromIso('2020-06-30');
const SELF_TRIPLE_END = dayFromIso('2021-06-30');
const PREPAID_BEGAN = dayFromIso('2022-09-05');
const JANUARY_2020 = monthFromIso('2020-01');
const JUNE_2020 = monthFromIso('2020-06');
const DECEMBER_2023 = monthFromIso('2023-12');
const SEPTEMBER_2025 = monthFromIso('2025-09');
const DECEMBER_2025 = monthFromIso('2025-12');

// ------------------------------------------------------------------------------------------------ facts

interface Span {
  readonly from: Day;
  /** "A missing `through` means open-ended." */
  readonly through: Day;
}

interface Residence extends Span {
  readonly kind: ResidenceFact['kind'];
  readonly since: Day | undefined;
}

interface Category extends Span {
  readonly code: CategoryFact['category'];
  readonly measure: 'detention' | 'house-arrest';
}

interface Payment {
  readonly month: Month;
  readonly kind: string;
  readonly paidOn: Day;
  readonly explicit: boolean;
}

/** What was already worked out: by name, then by day or month. */
type Memo = Map<string, Map<number, boolean>>;

interface World {
  readonly birth: Day | undefined;
  readonly death: Day | undefined;
  readonly residence: readonly Residence[];
  readonly categories: readonly Category[];
  readonly work: readonly Span[];
  readonly payments: readonly Payment[];
  readonly service: readonly Span[];
  readonly crisisOrEmergency: readonly Span[];
  readonly pensionMonths: readonly Month[];
  readonly careRequests: readonly Day[];
  readonly reversals: readonly { readonly from: Month; readonly through: Month }[];
  readonly readings: Required<OracleReadings>;
  readonly memo: Memo;
}

/** The person as seen on d. */
interface View {
  readonly world: World;
  readonly d: Day;
  readonly memo: Memo;
}

function remember(memo: Memo, name: string, at: number, compute: () => boolean): boolean {
  let values = memo.get(name);
  if (values === undefined) {
    values = new Map();
    memo.set(name, values);
  }
  const known = values.get(at);
  if (known !== undefined) return known;
  const value = compute();
  values.set(at, value);
  return value;
}

function span(fact: { readonly from?: string; readonly through?: string }): Span {
  return {
    from: fact.from === undefined ? -Infinity : dayFromIso(fact.from),
    through: fact.through === undefined ? Infinity : dayFromIso(fact.through),
  };
}

/** "The option `knownOn` drops the facts recorded later." */
function isKnown(fact: object | string, knownOn: string | undefined): boolean {
  if (knownOn === undefined || typeof fact === 'string') return true;
  const { recordedOn } = fact as { readonly recordedOn?: string };
  return recordedOn === undefined || dayFromIso(recordedOn) <= dayFromIso(knownOn);
}

function known<T extends object | string>(group: readonly T[] | undefined, knownOn: string | undefined): T[] {
  return (group ?? []).filter((fact) => isKnown(fact, knownOn));
}

function dateOf(fact: DateFact | undefined, knownOn: string | undefined): Day | undefined {
  if (fact === undefined || !isKnown(fact, knownOn)) return undefined;
  return dayFromIso(typeof fact === 'string' ? fact : fact.date);
}

function monthOfFact(fact: MonthFact): Month {
  return monthFromIso(typeof fact === 'string' ? fact : fact.month);
}

function dayOfFact(fact: DayFact): Day {
  return dayFromIso(typeof fact === 'string' ? fact : fact.on);
}

/** "`residence` is one object or an array of them"; "`residence` left out means citizen". */
function residenceOf(person: PersonJson, knownOn: string | undefined): Residence[] {
  const given = person.residence;
  const list: readonly ResidenceFact[] = given === undefined ? [] : 'kind' in given ? [given] : given;
  const kept = known(list, knownOn);
  // A residence of which nothing was known yet is a residence left out.
  const facts: readonly ResidenceFact[] = kept.length === 0 ? [{ kind: 'citizen' }] : kept;
  return facts.map((fact) => ({
    ...span(fact),
    kind: fact.kind,
    since: fact.since === undefined ? undefined : dayFromIso(fact.since),
  }));
}

/** "Without `paidOn` the payment is taken as made on the first day of its month." */
function paymentsOf(person: PersonJson, knownOn: string | undefined): Payment[] {
  return known(person.payments, knownOn).map((fact) => ({
    month: monthFromIso(fact.month),
    kind: fact.kind,
    paidOn: fact.paidOn === undefined ? firstDayOf(monthFromIso(fact.month)) : dayFromIso(fact.paidOn),
    explicit: fact.paidOn !== undefined,
  }));
}

/** "The option `seekingCare: true` treats `on` itself as a care request." */
function worldOf(person: PersonJson, options: OracleOptions, seekingCare: boolean): World {
  const { knownOn, readings } = options;
  const requests = known(person.careRequests, knownOn).map(dayOfFact);
  return {
    birth: dateOf(person.birthDate, knownOn),
    death: dateOf(person.deathDate, knownOn),
    residence: residenceOf(person, knownOn),
    categories: known(person.categories, knownOn).map((fact) => ({
      ...span(fact),
      code: fact.category,
      measure: fact.measure ?? 'detention',
    })),
    work: known(person.work, knownOn).map(span),
    payments: paymentsOf(person, knownOn),
    service: known(person.service, knownOn).map(span),
    crisisOrEmergency: known(person.welfare, knownOn)
      .filter((fact) => fact.level === 'D' || fact.level === 'E')
      .map(span),
    pensionMonths: known(person.pensionContributions, knownOn).map(monthOfFact),
    careRequests: seekingCare ? [...requests, dayFromIso(options.on)] : requests,
    reversals: known(person.reversals, knownOn).map((fact) => ({
      from: monthFromIso(fact.from),
      through: fact.through === undefined ? Infinity : monthFromIso(fact.through),
    })),
    readings: {
      refugeesParticipate: readings?.refugeesParticipate ?? true,
      eaeuFamilyCategories: readings?.eaeuFamilyCategories ?? true,
      serviceIsInsured: readings?.serviceIsInsured ?? true,
      arrearsRule: readings?.arrearsRule ?? 'lapse',
      graceAfterCategory: readings?.graceAfterCategory ?? false,
      stateMonthsBreakSixty: readings?.stateMonthsBreakSixty ?? true,
    },
    memo: new Map(),
  };
}

function seenOn(world: World, d: Day): View {
  return { world, d, memo: new Map() };
}

function within(day: Day, period: Span): boolean {
  return period.from <= day && day <= period.through;
}

function withinAny(day: Day, periods: readonly Span[]): boolean {
  return periods.some((period) => within(day, period));
}

// ------------------------------------------------------------------------------------------------ §3.1 participation

/** "Citizens, kandas, permanent residents and stateless permanents from `since`, EAEU workers and family within their period, refugees." */
function participatesAs(world: World, residence: Residence, day: Day): boolean {
  if (!within(day, residence)) return false;
  switch (residence.kind) {
    case 'citizen':
    case 'kandas':
    case 'eaeu-worker':
    case 'eaeu-family':
      return true;
    case 'permanent-resident':
    case 'stateless-permanent':
      return residence.since !== undefined && residence.since <= day;
    case 'refugee':
      return world.readings.refugeesParticipate;
    case 'asylum-seeker':
    case 'temporary-foreigner':
    case 'cis-citizen-temporary':
      return false;
  }
}

/** The residences by which the person participates on the day: none before `birthDate` and none after `deathDate`. */
function participatingResidences(world: World, day: Day): Residence[] {
  if (world.birth !== undefined && day < world.birth) return [];
  if (world.death !== undefined && day > world.death) return [];
  return world.residence.filter((residence) => participatesAs(world, residence, day));
}

/** Reading `serviceIsInsured: false` → "reason `outside-scheme.service` and outcome `not-participant`". */
function isOutsideByService(world: World, day: Day): boolean {
  return (
    !world.readings.serviceIsInsured && withinAny(day, world.service) && participatingResidences(world, day).length > 0
  );
}

/** "Everybody else, these outside their period, and anybody before `birthDate` → `not-participant`." */
function participates(world: World, day: Day): boolean {
  return remember(
    world.memo,
    'participates',
    day,
    () => participatingResidences(world, day).length > 0 && !isOutsideByService(world, day),
  );
}

/** The person participates that day only as `eaeu-family`. */
function participatesOnlyAsEaeuFamily(world: World, day: Day): boolean {
  const residences = participatingResidences(world, day);
  return residences.length > 0 && residences.every((residence) => residence.kind === 'eaeu-family');
}

/** "The person was a participant on no day of m" – the contrary. */
function participatesInMonth(world: World, m: Month): boolean {
  return remember(world.memo, 'participates in', m, () => someDayOf(m, (day) => participates(world, day)));
}

function someDayOf(m: Month, holds: (day: Day) => boolean): boolean {
  for (let day = firstDayOf(m); day <= lastDayOf(m); day += 1) {
    if (holds(day)) return true;
  }
  return false;
}

// ------------------------------------------------------------------------------------------------ §3.2 grounds 1–3

/** "`service` — d lies in a `service` period"; "grounds exist only on days of participation". */
function groundService(world: World, d: Day): boolean {
  return world.readings.serviceIsInsured && participates(world, d) && withinAny(d, world.service);
}

/** "The 18th birthday (born 29 Feb: adult on 1 March in a common year)." */
function eighteenthBirthday(birth: Day): Day {
  const date = new Date(birth * DAY_MS);
  const year = date.getUTCFullYear() + 18;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (date.getUTCMonth() === 1 && date.getUTCDate() === 29 && !isLeapYear) return makeDay(year, 2, 1);
  return makeDay(year, date.getUTCMonth(), date.getUTCDate());
}

/** "`child` also follows from `birthDate`: from birth to the day before the 18th birthday." */
function isChildByBirth(world: World, d: Day): boolean {
  return world.birth !== undefined && world.birth <= d && d < eighteenthBirthday(world.birth);
}

/** "With a known `birthDate`, an explicit `child` period counts only before that day." */
function childPeriodMayCount(world: World, d: Day): boolean {
  return world.birth === undefined || d < eighteenthBirthday(world.birth);
}

/** "The categories whose code ends in `-not-working`, `registered-unemployed` and house arrest." */
function isLostByWork(category: Category): boolean {
  return (
    category.code.endsWith('-not-working') ||
    category.code === 'registered-unemployed' ||
    (category.code === 'detainee-or-house-arrest' && category.measure === 'house-arrest')
  );
}

/** "… do not hold on a day that lies in any `work` period." */
function works(world: World, d: Day): boolean {
  return withinAny(d, world.work);
}

/** "`category.<code>` — d lies in a category period." */
function categoryPeriodHolds(world: World, category: Category, d: Day): boolean {
  if (!within(d, category)) return false;
  if (isLostByWork(category) && works(world, d)) return false;
  if (category.code === 'child' && !childPeriodMayCount(world, d)) return false;
  return true;
}

/** "Several periods of one code give one ground", "in the law's order"; reading `eaeuFamilyCategories`. */
function groundCategories(world: World, d: Day): string[] {
  if (!participates(world, d)) return [];
  if (!world.readings.eaeuFamilyCategories && participatesOnlyAsEaeuFamily(world, d)) return [];
  return categoryCodes.filter(
    (code) =>
      (code === 'child' && isChildByBirth(world, d)) ||
      world.categories.some((category) => category.code === code && categoryPeriodHolds(world, category, d)),
  );
}

/** Ground 1 or 2 holds on the day. */
function groundOneOrTwo(world: World, day: Day): boolean {
  return remember(
    world.memo,
    'ground 1-2',
    day,
    () => groundService(world, day) || groundCategories(world, day).length > 0,
  );
}

/** "m has at least one day with ground 1 or 2." */
function groundOneOrTwoInMonth(world: World, m: Month): boolean {
  return remember(world.memo, 'ground 1-2 in', m, () => someDayOf(m, (day) => groundOneOrTwo(world, day)));
}

/**
 * "On c: the person participates; a `welfare` period with level D or E holds; no `work` period holds;
 * no `pensionContributions` month among M(c)−3 … M(c)−1; no ground 1–2 holds."
 */
function requestCounts(world: World, c: Day): boolean {
  return (
    REFORM <= c &&
    participates(world, c) &&
    withinAny(c, world.crisisOrEmergency) &&
    !works(world, c) &&
    !world.pensionMonths.some((month) => monthOfDay(c) - 3 <= month && month <= monthOfDay(c) - 1) &&
    !groundOneOrTwo(world, c)
  );
}

/** "d ≥ 2026-01-01 and there is a care request c with 2026-01-01 ≤ c ≤ d, year(c) = year(d), such that …" */
function groundWelfare(world: World, d: Day): boolean {
  return (
    d >= REFORM &&
    participates(world, d) &&
    world.careRequests.some((c) => c <= d && yearOf(c) === yearOf(d) && requestCounts(world, c))
  );
}

/** "`transition-2020` — 2020-01-01 … 2020-06-30: every participant." */
function groundTransition(world: World, d: Day): boolean {
  return RIGHT_BEGAN <= d && d <= TRANSITION_END && participates(world, d);
}

// ------------------------------------------------------------------------------------------------ §3.3 months

/** "`due(d)` = M(d)−2 if the day of d ≤ 25, else M(d)−1." */
function due(d: Day): Month {
  return dayOfMonth(d) <= 25 ? monthOfDay(d) - 2 : monthOfDay(d) - 1;
}

/** "The payments with `paidOn` ≤ d only"; "a payment for a month without a day of participation gives nothing". */
function knownPayments(view: View): Payment[] {
  return view.world.payments.filter(
    (payment) => payment.paidOn <= view.d && participatesInMonth(view.world, payment.month),
  );
}

function knownPaymentsFor(view: View, m: Month): Payment[] {
  return view.world.payments.filter(
    (payment) => payment.month === m && payment.paidOn <= view.d && participatesInMonth(view.world, payment.month),
  );
}

/** "*paid(m)*: some payment for m is known on d." */
function paid(view: View, m: Month): boolean {
  return remember(view.memo, 'paid', m, () => knownPaymentsFor(view, m).length > 0);
}

function paidAs(view: View, kind: string, m: Month): boolean {
  return knownPaymentsFor(view, m).some((payment) => payment.kind === kind);
}

/** "m lies from M(c) to December under ground 3 (for some c ≤ d)." */
function isUnderWelfare(view: View, m: Month): boolean {
  return view.world.careRequests.some(
    (c) =>
      c <= view.d && requestCounts(view.world, c) && monthOfDay(c) <= m && m <= monthOfDay(makeDay(yearOf(c), 11, 31)),
  );
}

/** "m lies in a reversal." */
function isReversed(world: World, m: Month): boolean {
  return world.reversals.some((reversal) => reversal.from <= m && m <= reversal.through);
}

/** "(birthDate known) m is not later than the month of the 18th birthday." */
function isNotLaterThanEighteen(world: World, m: Month): boolean {
  return world.birth !== undefined && m <= monthOfDay(eighteenthBirthday(world.birth));
}

/** "*excused(m)*: m < 2020-01; or …" */
function excused(view: View, m: Month): boolean {
  return remember(
    view.memo,
    'excused',
    m,
    () =>
      m < JANUARY_2020 ||
      groundOneOrTwoInMonth(view.world, m) ||
      isUnderWelfare(view, m) ||
      isReversed(view.world, m) ||
      !participatesInMonth(view.world, m) ||
      isNotLaterThanEighteen(view.world, m),
  );
}

/** "*covered(m)* = paid(m) or excused(m)." */
function covered(view: View, m: Month): boolean {
  return paid(view, m) || excused(view, m);
}

/** "*owed(m)* = not covered(m)." */
function owed(view: View, m: Month): boolean {
  return !covered(view, m);
}

function owedBetween(view: View, from: Month, through: Month): Month[] {
  const months: Month[] = [];
  for (let k = from; k <= through; k += 1) {
    if (owed(view, k)) months.push(k);
  }
  return months;
}

/** "*arrears at m* (seen on d) = the owed months k with m−12 ≤ k ≤ min(m−1, due(d))." */
function arrearsAt(view: View, m: Month): Month[] {
  return owedBetween(view, m - 12, Math.min(m - 1, due(view.d)));
}

/** §5: "the owed months k (as §3.3, seen on `on`) with M(on)−12 ≤ k ≤ due(on), ascending." */
function arrearsOfSectionFive(view: View): Month[] {
  return owedBetween(view, monthOfDay(view.d) - 12, due(view.d));
}

// ------------------------------------------------------------------------------------------------ §3.6 prepaid year

/** "`self` payments for twelve consecutive months s … s+11, each with an explicit `paidOn` ≥ 2022-09-05 and before the first day of s." */
function isPrepaidYear(view: View, s: Month): boolean {
  for (let m = s; m <= s + 11; m += 1) {
    const prepaid = knownPaymentsFor(view, m).some(
      (payment) =>
        payment.kind === 'self' &&
        payment.explicit &&
        payment.paidOn >= PREPAID_BEGAN &&
        payment.paidOn < firstDayOf(s),
    );
    if (!prepaid) return false;
  }
  return true;
}

/** "m belongs to a prepaid year." */
function belongsToPrepaidYear(view: View, m: Month): boolean {
  return remember(view.memo, 'prepaid', m, () => {
    for (let s = m - 11; s <= m; s += 1) {
      if (isPrepaidYear(view, s)) return true;
    }
    return false;
  });
}

/** "The ground holds on every day of s … s+11, whatever the arrears." */
function groundPrepaid(view: View): boolean {
  return participates(view.world, view.d) && belongsToPrepaidYear(view, monthOfDay(view.d));
}

// ------------------------------------------------------------------------------------------------ §3.4 is the right alive

/** "a. m ≤ 2020-06." */
function aliveByTransition(m: Month): boolean {
  return m <= JUNE_2020;
}

/** "b. there are no arrears at m." */
function aliveByNoArrears(view: View, m: Month): boolean {
  return arrearsAt(view, m).length === 0;
}

function earliestPayment(view: View, m: Month): Day {
  return Math.min(...knownPaymentsFor(view, m).map((payment) => payment.paidOn));
}

/** "The earliest payment for m was made in time (not later than the 25th of m+1)." */
function paidInTime(view: View, m: Month): boolean {
  return earliestPayment(view, m) <= dayIn(m + 1, 25);
}

/** "… or while the right of p still held (not later than the last day of month p + tail(p))." */
function paidWhileRightHeld(view: View, m: Month, p: Month): boolean {
  return earliestPayment(view, m) <= lastDayOf(p + graceOf(view, p));
}

/** "c. there is an earlier alive month p with m − p − 1 ≤ tail(p), and …" Reading `arrearsRule`. */
function aliveByEarlierMonth(view: View, m: Month): boolean {
  if (view.world.readings.arrearsRule === 'any-arrears') return false;
  for (let p = m - 1; p >= m - 7; p -= 1) {
    if (!alive(view, p)) continue;
    if (m - p - 1 <= graceOf(view, p) && (paidInTime(view, m) || paidWhileRightHeld(view, m, p))) return true;
  }
  return false;
}

/** "d. m ≤ 2023-12 and `single-aggregate` payments are known for m, m−1 and m−2." */
function aliveBySingleAggregate(view: View, m: Month): boolean {
  return m <= DECEMBER_2023 && [m, m - 1, m - 2].every((month) => paidAs(view, 'single-aggregate', month));
}

/** "e. d ≤ 2021-06-30 and `self` payments are known for m, m−1 and m−2." */
function aliveBySelfTriple(view: View, m: Month): boolean {
  return view.d <= SELF_TRIPLE_END && [m, m - 1, m - 2].every((month) => paidAs(view, 'self', month));
}

/** "Month m with paid(m) is **alive** (as seen on d) if any of: a … f." */
function aliveByPayment(view: View, m: Month): boolean {
  return remember(
    view.memo,
    'alive by payment',
    m,
    () =>
      paid(view, m) &&
      (aliveByTransition(m) ||
        aliveByNoArrears(view, m) ||
        aliveBySingleAggregate(view, m) ||
        aliveBySelfTriple(view, m) ||
        belongsToPrepaidYear(view, m) || // f
        aliveByEarlierMonth(view, m)),
  );
}

/**
 * Reading `graceAfterCategory`: "every month with at least one day of ground 1–3 counts as alive", from the first such
 * day ≤ d in it. No day before 2020-01-01 has a ground (§3: `grounds` is empty unless insured).
 */
function aliveByCategory(view: View, m: Month): boolean {
  if (!view.world.readings.graceAfterCategory) return false;
  return remember(view.memo, 'alive by category', m, () =>
    someDayOf(
      m,
      (day) =>
        RIGHT_BEGAN <= day && day <= view.d && (groundOneOrTwo(view.world, day) || groundWelfare(view.world, day)),
    ),
  );
}

function alive(view: View, m: Month): boolean {
  return aliveByPayment(view, m) || aliveByCategory(view, m);
}

/** "*sixty(p)*: all of p−59 … p are paid"; reading `stateMonthsBreakSixty: false`: excused months neither count nor break. */
function sixty(view: View, p: Month): boolean {
  return remember(view.memo, 'sixty', p, () => {
    let count = 0;
    for (let k = p; count < 60; k -= 1) {
      if (paid(view, k)) count += 1;
      else if (!view.world.readings.stateMonthsBreakSixty && k >= JANUARY_2020 && excused(view, k)) continue;
      else return false;
    }
    return true;
  });
}

/** "The right of §3.5 held on 2025-12-31 as seen on that day (with tails of 3)." */
function rightHeldOnEveOfReform(world: World): boolean {
  return remember(
    world.memo,
    'right held',
    EVE_OF_REFORM,
    () => latestMonthWithinReach(seenOn(world, EVE_OF_REFORM)) !== undefined,
  );
}

/** "*tail(p)* = 6 if d ≥ 2026-01-01, sixty(p), p ≥ 2025-09 and, for p ≤ 2025-12, the right of §3.5 held on 2025-12-31; else 3." */
function tail(view: View, p: Month): number {
  const isSix =
    view.d >= REFORM &&
    sixty(view, p) &&
    p >= SEPTEMBER_2025 &&
    (p > DECEMBER_2025 || rightHeldOnEveOfReform(view.world));
  return isSix ? 6 : 3;
}

/** Reading `graceAfterCategory`: a month alive only because of a category has "tail 3". */
function graceOf(view: View, p: Month): number {
  return aliveByPayment(view, p) ? tail(view, p) : 3;
}

// ------------------------------------------------------------------------------------------------ §3.5 the right

/** "The right holds iff there is an alive month p ≤ M(d), as seen on d, with M(d) − p ≤ tail(p)"; "p the latest such month". */
function latestMonthWithinReach(view: View): Month | undefined {
  const current = monthOfDay(view.d);
  for (let p = current; p >= current - 6; p -= 1) {
    if (alive(view, p) && current - p <= graceOf(view, p)) return p;
  }
  return undefined;
}

/** "`contributions` if every month p+1 … min(M(d)−1, due(d)) is covered; else `grace` when M(d) − p ≤ 3, `long-grace` when it is 4–6." */
function codeOfRight(view: View): 'contributions' | 'grace' | 'long-grace' | undefined {
  if (!participates(view.world, view.d)) return undefined;
  const p = latestMonthWithinReach(view);
  if (p === undefined) return undefined;
  const current = monthOfDay(view.d);
  if (owedBetween(view, p + 1, Math.min(current - 1, due(view.d))).length === 0) return 'contributions';
  return current - p <= 3 ? 'grace' : 'long-grace';
}

// ------------------------------------------------------------------------------------------------ the answer

/** "**every** ground that holds on that day, in the order of §3.2." */
function groundsOn(view: View): string[] {
  const { world, d } = view;
  const right = codeOfRight(view);
  const grounds: string[] = [];
  if (groundService(world, d)) grounds.push('service');
  for (const code of groundCategories(world, d)) grounds.push(`category.${code}`);
  if (groundWelfare(world, d)) grounds.push('welfare-level');
  if (groundTransition(world, d)) grounds.push('transition-2020');
  if (right === 'contributions') grounds.push('contributions');
  if (groundPrepaid(view)) grounds.push('prepaid-year');
  if (right === 'grace' || right === 'long-grace') grounds.push(right);
  return grounds;
}

function outcomeOn(view: View): OracleOutcome {
  if (view.d < RIGHT_BEGAN) return 'not-in-force';
  if (!participates(view.world, view.d)) return 'not-participant';
  return groundsOn(view).length > 0 ? 'insured' : 'uninsured';
}

/** "An alive month exists" (not later than M(d)). */
function someMonthIsAlive(view: View): boolean {
  const first = Math.min(JANUARY_2020, ...knownPayments(view).map((payment) => payment.month));
  for (let m = first; m <= monthOfDay(view.d); m += 1) {
    if (alive(view, m)) return true;
  }
  return false;
}

/** "No payment for a month ≤ M(d) is known" – the contrary, over all known payments. */
function somethingWasPaid(view: View): boolean {
  return view.world.payments.some((payment) => payment.paidOn <= view.d && payment.month <= monthOfDay(view.d));
}

/** "The latest ended ground 1–2": one that held on some day ≥ 2020-01-01 before d. */
function someCategoryEnded(view: View): boolean {
  for (let day = view.d - 1; day >= RIGHT_BEGAN; day -= 1) {
    if (groundOneOrTwo(view.world, day)) return true;
  }
  return false;
}

/** "Without it, a person who would be insured on asking gets reason `insured-on-request`." */
function wouldBeInsuredOnAsking(person: PersonJson, options: OracleOptions): boolean {
  return outcomeOn(seenOn(worldOf(person, options, true), dayFromIso(options.on))) === 'insured';
}

/** §3.7 for an uninsured day: "all that apply". */
function reasonsWhenUninsured(view: View, person: PersonJson, options: OracleOptions): string[] {
  const reasons: string[] = [];
  const somethingIsAlive = someMonthIsAlive(view);
  if (arrearsOfSectionFive(view).length > 0) reasons.push('arrears');
  if (somethingIsAlive) reasons.push('grace-expired');
  if (!somethingWasPaid(view)) reasons.push('never-paid');
  if (somethingWasPaid(view) && !somethingIsAlive) reasons.push('right-lapsed');
  if (someCategoryEnded(view)) reasons.push('category-ended');
  if (options.seekingCare !== true && wouldBeInsuredOnAsking(person, options)) reasons.push('insured-on-request');
  return reasons;
}

function reasonsOn(view: View, outcome: OracleOutcome, person: PersonJson, options: OracleOptions): string[] {
  switch (outcome) {
    case 'insured':
      return [];
    case 'not-in-force':
      return ['not-in-force'];
    case 'not-participant': {
      // "All that apply": one may stand outside both by service and by residence.
      const why: string[] = [];
      if (!view.world.readings.serviceIsInsured && withinAny(view.d, view.world.service)) {
        why.push('outside-scheme.service');
      }
      if (participatingResidences(view.world, view.d).length === 0) why.push('not-participant');
      return arrearsOfSectionFive(view).length > 0 ? [...why, 'arrears'] : why;
    }
    case 'uninsured':
      return reasonsWhenUninsured(view, person, options);
  }
}

/** §3: `insuranceStatus(person, { on })`. */
export function oracleStatus(person: PersonJson, options: OracleOptions): OracleStatus {
  const view = seenOn(worldOf(person, options, options.seekingCare === true), dayFromIso(options.on));
  const outcome = outcomeOn(view);
  return {
    outcome,
    grounds: outcome === 'insured' ? groundsOn(view) : [],
    reasons: reasonsOn(view, outcome, person, options),
    arrears: arrearsOfSectionFive(view).map(isoFromMonth),
  };
}

/** "`from`/`through`: the maximal run of days around `on` with the same `outcome`", walked day by day, at most 400 days each way. */
export function oracleRun(person: PersonJson, options: OracleOptions): OracleRun {
  const world = worldOf(person, options, options.seekingCare === true);
  const on = dayFromIso(options.on);
  const outcome = outcomeOn(seenOn(world, on));
  const lastSame = (step: 1 | -1): string | undefined => {
    for (let day = on; Math.abs(day - on) < 400; day += step) {
      if (outcomeOn(seenOn(world, day + step)) !== outcome) return isoFromDay(day);
    }
    return undefined;
  };
  const from = lastSame(-1);
  const through = lastSame(1);
  return {
    ...(from === undefined ? { fromCut: true as const } : { from }),
    ...(through === undefined ? { throughCut: true as const } : { through }),
  };
}

/** Answers: a switch over every union is exhaustive, and what is optional is said to be. Checked by the compiler. */
import {
  type InsuranceStatus,
  type Insured,
  insuranceStatus,
  insuranceTimeline,
  type insuredOn,
  type Missing,
  type Outcome,
  type OutsideBecause,
  type Person,
  type PreparedPerson,
  prepare,
  type Reason,
  readPerson,
  type Segment,
} from '../../src/index.js';
import type { CategoryCode, GroundCode, ReasonCode } from '../../src/law/index.js';
import { type Equal, type Fits, fails, holds } from './equal.js';

/** Compiles only where nothing is left: the `default` of an exhaustive switch. */
function never(value: never): never {
  throw new Error(`impossible: ${String(value)}`);
}

// ------------------------------------------------------------------------------------------------ exhaustive switches

export function outcomeInWords(outcome: Outcome): string {
  switch (outcome) {
    case 'insured':
    case 'uninsured':
    case 'not-participant':
    case 'not-in-force':
    case 'undetermined':
      return outcome;
    default:
      return never(outcome);
  }
}

export function incompleteOutcome(outcome: Outcome): string {
  switch (outcome) {
    case 'insured':
    case 'uninsured':
    case 'not-participant':
    case 'not-in-force':
      return outcome;
    default:
      // @ts-expect-error `undetermined` has been forgotten
      return never(outcome);
  }
}

export function groundInWords(code: GroundCode): string {
  switch (code) {
    case 'service':
    case 'category.child':
    case 'category.registered-unemployed':
    case 'category.pregnant-not-working':
    case 'category.parent-of-child-under-three-not-working':
    case 'category.maternity-or-childcare-leave':
    case 'category.carer-of-child-with-disability-not-working':
    case 'category.carer-of-group-one-disabled-not-working':
    case 'category.pensioner':
    case 'category.convict':
    case 'category.detainee-or-house-arrest':
    case 'category.kandas-not-working':
    case 'category.award-mother':
    case 'category.person-with-disability':
    case 'category.full-time-student':
    case 'category.social-assistance-recipient-not-working':
    case 'welfare-level':
    case 'transition-2020':
    case 'contributions':
    case 'prepaid-year':
    case 'tail-3-months':
    case 'tail-6-months':
      return code;
    default:
      return never(code);
  }
}

export function forgottenGround(code: GroundCode): string {
  switch (code) {
    case 'service':
    case 'welfare-level':
    case 'transition-2020':
    case 'contributions':
    case 'prepaid-year':
    case 'tail-3-months':
    case 'tail-6-months':
      return code;
    default:
      // @ts-expect-error the categories have been forgotten
      return never(code);
  }
}

/** Each reason brings its own data. */
export function reasonInWords(reason: Reason): string {
  switch (reason.code) {
    case 'arrears':
      return reason.months.join();
    case 'tail-expired':
      return reason.lastPaidMonth + reason.endedOn;
    case 'right-lapsed':
      return reason.lastPaidMonth;
    case 'category-ended':
      return reason.category + reason.endedOn;
    case 'not-participant':
      return reason.why + (reason.residence ?? '');
    case 'never-paid':
    case 'insured-on-request':
    case 'not-in-force':
    case 'outside-scheme.service':
    case 'beyond-known-law':
      return reason.code;
    default:
      return never(reason);
  }
}

export function forgottenReason(code: Reason['code']): string {
  switch (code) {
    case 'arrears':
    case 'tail-expired':
    case 'category-ended':
    case 'not-participant':
    case 'never-paid':
    case 'insured-on-request':
    case 'not-in-force':
    case 'outside-scheme.service':
    case 'beyond-known-law':
      return code;
    default:
      // @ts-expect-error `right-lapsed` has been forgotten
      return never(code);
  }
}

export function outsideInWords(why: OutsideBecause): string {
  switch (why) {
    case 'not-yet-born':
    case 'dead':
    case 'no-residence-record':
    case 'residence-kind':
    case 'before-permit':
    case 'outside-period':
      return why;
    default:
      return never(why);
  }
}

holds<Equal<Reason['code'], ReasonCode>>();
holds<Equal<Insured['grounds'][number], GroundCode>>();
holds<Equal<InsuranceStatus['grounds'][number]['code'], GroundCode>>();
holds<Equal<Segment['grounds'][number]['code'], GroundCode>>();
holds<Equal<Extract<GroundCode, `category.${string}`>, `category.${CategoryCode}`>>();
holds<Equal<Insured['outcome'], Outcome>>();
holds<Equal<InsuranceStatus['outcome'], Outcome>>();
holds<Equal<Missing['code'], 'unknown-facts' | 'beyond-known-law'>>();

// @ts-expect-error a misspelt code of a reason
export const misspeltReason: Reason['code'] = 'arears';
// @ts-expect-error a misspelt code of a ground
export const misspeltGround: GroundCode = 'category.children';
// @ts-expect-error a misspelt outcome
export const misspeltOutcome: Outcome = 'uninsurred';

// ------------------------------------------------------------------------------------------------ what may be absent

declare const status: InsuranceStatus;

holds<Equal<InsuranceStatus['through'], string | undefined>>();
holds<Equal<InsuranceStatus['from'], string | undefined>>();
holds<Equal<InsuranceStatus['grounds'][number]['from'], string>>();
holds<Equal<InsuranceStatus['grounds'][number]['through'], string | undefined>>();
holds<Equal<Segment['through'], string>>();

// @ts-expect-error the end of a run may be open
export const end: string = status.through;

// @ts-expect-error only an undetermined answer lacks something
export const missingOfAny = status.missing;

if (status.outcome === 'undetermined') {
  holds<Fits<typeof status.missing, readonly Missing[]>>();
  holds<Equal<(typeof status.possible)[number], Outcome>>();
} else {
  // @ts-expect-error a determined answer lacks nothing
  status.missing;
  fails<Fits<'undetermined', typeof status.outcome>>();
}

// ------------------------------------------------------------------------------------------------ nobody writes into an answer

// @ts-expect-error an answer is not written into
status.outcome = 'insured';
// @ts-expect-error nor its lists
status.grounds.push();
// @ts-expect-error nor its readings
status.readings.arrearsRule = 'lapse';
// @ts-expect-error nor what it assumes
status.assumed.push('payments');

// ------------------------------------------------------------------------------------------------ the questions

const person = readPerson({});

holds<Equal<ReturnType<typeof insuranceStatus>, InsuranceStatus>>();
holds<Equal<ReturnType<typeof insuredOn>, Insured>>();
holds<Equal<ReturnType<typeof insuranceTimeline>, Segment[]>>();
holds<Equal<ReturnType<typeof prepare>, PreparedPerson>>();

insuranceStatus(person, { on: '2026-01-01' });
insuranceStatus({}, { on: '2026-01-01', seekingCare: true, knownOn: '2026-01-01', strict: true });
insuranceTimeline(person, { from: '2026-01-01', through: '2026-12-31' });
prepare(person).at('2026-01-01');

// @ts-expect-error the day is asked for: there is no clock
insuranceStatus(person, {});
// @ts-expect-error a day is text, not a Date
insuranceStatus(person, { on: new Date() });
// @ts-expect-error a window has two ends
insuranceTimeline(person, { from: '2026-01-01' });
// @ts-expect-error asking for care belongs to a day, not to a window
insuranceTimeline(person, { from: '2026-01-01', through: '2026-12-31', seekingCare: true });
// @ts-expect-error nor to a prepared history
prepare(person, { seekingCare: true });
// @ts-expect-error a reading that does not exist
insuranceStatus(person, { on: '2026-01-01', readings: { tailAfterCategories: true } });
// @ts-expect-error a reading with a value that does not exist
insuranceStatus(person, { on: '2026-01-01', readings: { arrearsRule: 'lapsed' } });
// @ts-expect-error a person is read, not written down: the mark is missing
export const forged: Person = { ...({} as Omit<Person, keyof Person>), birth: undefined };

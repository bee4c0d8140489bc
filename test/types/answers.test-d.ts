/** Answers: what of them does not compile. Their shapes stand in docs/api. */
import {
  type InsuranceStatus,
  type Insured,
  insuranceStatus,
  insuranceTimeline,
  type MissingFact,
  type Outcome,
  type Person,
  prepare,
  type Reason,
  readPerson,
  type Segment,
} from '../../src/index.js';
import type { CategoryCode, GroundCode, ReasonCode } from '../../src/law/index.js';
import { type Equal, type Fits, fails, holds } from './equal.js';

// ------------------------------------------------------------------------------------------------ codes that belong together

holds<Equal<Reason['code'], ReasonCode>>();
holds<Equal<Insured['grounds'][number], GroundCode>>();
holds<Equal<InsuranceStatus['grounds'][number]['code'], GroundCode>>();
holds<Equal<Segment['grounds'][number]['code'], GroundCode>>();
holds<Equal<Extract<GroundCode, `category.${string}`>, `category.${CategoryCode}`>>();
holds<Equal<Insured['outcome'], Outcome>>();
holds<Equal<InsuranceStatus['outcome'], Outcome>>();

// @ts-expect-error a misspelt code of a reason
export const misspeltReason: Reason['code'] = 'arears';
// @ts-expect-error a misspelt code of a ground
export const misspeltGround: GroundCode = 'category.children';
// @ts-expect-error a misspelt outcome
export const misspeltOutcome: Outcome = 'uninsurred';

// ------------------------------------------------------------------------------------------------ what may be absent

declare const status: InsuranceStatus;

// @ts-expect-error the end of a run may be open
export const end: string = status.through;

// @ts-expect-error only an undetermined answer lacks something
export const missingOfAny = status.missing;

if (status.outcome === 'undetermined') {
  holds<Fits<typeof status.missing, readonly MissingFact[]>>();
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
insuranceStatus(person, { on: '2026-01-01', readings: { graceAfterCategories: true } });
// @ts-expect-error a reading with a value that does not exist
insuranceStatus(person, { on: '2026-01-01', readings: { arrearsRule: 'lapsed' } });
// @ts-expect-error a person is read, not written down: the mark is missing
export const forged: Person = { ...({} as Omit<Person, keyof Person>), birth: undefined };

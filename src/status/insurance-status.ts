import { weakest } from '../answer/confidence.js';
import { own } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { formatDay } from '../calendar/day.js';
import { readingChoices } from '../law/status/readings.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { DayOptions, Ground, InsuranceStatus, Reason } from './answers.js';
import { confidenceOf, groundOn, runAround } from './describe.js';
import { type History, indexOn, stateAt } from './history.js';
import {
  type DayState,
  groundBit,
  groundBits,
  groundsOf,
  outcomeIndex,
  outcomeOf,
  possibleOf,
  UNDETERMINED,
} from './outcome.js';
import { participationConfidence } from './participation.js';
import { beyondKnownLaw, reasonsOn } from './reasons.js';
import {
  dayNumber,
  isBeyondKnownLaw,
  type Subject,
  subjectHistory,
  subjectOf,
  subjectState,
  subjectWorlds,
} from './subject.js';
import type { StatusTerms } from './terms.js';
import { decidingSets } from './unknown/deciding.js';

/**
 * Whether a person is insured on a day, on what grounds or for what reasons not, and for which run of days.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see 405-V, articles 2, 5, 26, 28 and 40
 * @example
 * const status = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' });
 * status.outcome; // 'insured'
 * status.through; // '2026-05-03'
 */
export function insuranceStatus(person: Person | PersonFacts, options: DayOptions): InsuranceStatus {
  const day = dayNumber(options.on);
  const subject = subjectOf(person, options, own(options, 'seekingCare') === true ? day : undefined);
  const status = statusOn(subject, subjectHistory(subject), day);
  return own(options, 'sensitivity') === true ? { ...status, decidedBy: decidedBy(subject, options, day) } : status;
}

/** The switches that give another outcome, each turned alone. */
function decidedBy(subject: Subject, options: DayOptions, day: number): InsuranceStatus['decidedBy'] & {} {
  return decidingReadings(readingChoices, subject.readings, (readings) =>
    outcomeOf(subjectState(subjectOf(subject.person, { ...options, readings }, subject.askedOn), day)),
  );
}

/** The full answer for a day, looked up in the history. */
export function statusOn(subject: Subject, history: History, day: number): InsuranceStatus {
  const { terms } = subject;
  const at = indexOn(history, day);
  const state = stateAt(history, at);
  const grounds = groundsOf(state).flatMap((place) => describeGround(terms, history, at, place, day));
  const reasons = reasonsFor(subject, day, state);
  const answer = {
    on: formatDay(day),
    outcome: outcomeOf(state),
    grounds,
    reasons,
    ...runAround(terms, history, at, (other) => outcomeIndex(other) === outcomeIndex(state)),
    assumed: subject.person.assumed,
    readings: subject.readings,
    law: terms.law.name,
    confidence: weakest([
      { confidence: grounds.length > 0 ? confidenceOf(grounds) : weakest(reasons) },
      { confidence: participationConfidence(terms, subject.person, day) },
    ]),
    provisional: day > terms.known,
  };
  const { outcome } = answer;
  return outcome === 'undetermined'
    ? { ...answer, outcome, ...whatIsMissing(subject, day, state) }
    : { ...answer, outcome };
}

function describeGround(terms: StatusTerms, history: History, at: number, place: number, day: number): Ground[] {
  const code = terms.codes[place];
  if (code === undefined) return [];
  const ground = groundOn(terms, code, day);
  const { citations, confidence } = ground;
  const months = own(ground, 'months');
  const run = runAround(terms, history, at, (state) => (groundBits(state) & groundBit(place)) !== 0);
  return [{ code, from: formatDay(day), ...run, ...(months !== undefined && { months }), citations, confidence }];
}

function reasonsFor(subject: Subject, day: number, state: DayState): readonly Reason[] {
  if (isBeyondKnownLaw(subject, day)) return [beyondKnownLaw(subject.terms.law, day)];
  if (subject.person.unknown.length === 0) return reasonsOn(subject.file, day, state);
  if (outcomeIndex(state) === UNDETERMINED) return [];
  const [first = [], ...others] = subjectWorlds(subject, day).map((world) => reasonsOn(world.file, day, world.state));
  return first.filter((reason) => others.every((world) => world.some((other) => isSame(reason, other))));
}

function isSame(a: Reason, b: Reason): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function whatIsMissing(
  subject: Subject,
  day: number,
  state: DayState,
): Pick<Extract<InsuranceStatus, { outcome: 'undetermined' }>, 'missing' | 'possible' | 'deciding'> {
  if (isBeyondKnownLaw(subject, day)) {
    const period = { from: formatDay(subject.terms.known + 1) };
    return { missing: [{ code: 'beyond-known-law', parameter: 'status', period }], possible: [], deciding: [] };
  }
  const deciding = decidingSets(subject.person, { ...subject, day });
  const groups = subject.person.unknown.filter((group) => deciding.some((set) => set.includes(group)));
  const missing = groups.map((parameter) => ({ code: 'unknown-facts' as const, parameter }));
  return { missing, possible: possibleOf(state), deciding };
}

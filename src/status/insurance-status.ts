import { formatDay, LAST_DAY, LATEST } from '../calendar/day.js';
import { type GroundRule, grounds as groundRules } from '../law/status/grounds.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import type { DayOptions, Ground, InsuranceStatus, Reason } from './answers.js';
import { type History, indexOn } from './history.js';
import { RIGHT_START_DAY, STATUS_KNOWN } from './horizon.js';
import {
  type DayState,
  groundsOf,
  NOT_IN_FORCE,
  outcomeIndex,
  outcomeOf,
  possibleOf,
  UNDETERMINED,
} from './outcome.js';
import { beyondKnownLaw, reasonsOn } from './reasons.js';
import { dayNumber, type Subject, subjectHistory, subjectOf, subjectWorlds } from './subject.js';
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
  const subject = subjectOf(person, options, options.seekingCare ? day : undefined);
  return statusOn(subject, subjectHistory(subject), day);
}

/** The full answer for a day, looked up in the history. */
export function statusOn(subject: Subject, history: History, day: number): InsuranceStatus {
  const at = indexOn(history, day);
  const state = at < 0 ? NOT_IN_FORCE : (history.states[at] as DayState);
  const answer = {
    on: formatDay(day),
    outcome: outcomeOf(state),
    grounds: groundsOf(state).map((ground) => describeGround(history, at, ground)),
    reasons: reasonsFor(subject, day, state),
    ...runAround(history, at, (other) => outcomeIndex(other) === outcomeIndex(state)),
    assumed: subject.person.assumed,
    readings: subject.readings,
    provisional: day > STATUS_KNOWN,
  };
  if (answer.outcome !== 'undetermined') return answer as InsuranceStatus;
  return { ...answer, ...whatIsMissing(subject, day, state) } as InsuranceStatus;
}

function describeGround(history: History, at: number, ground: number): Ground {
  const { code, citations } = groundRules[ground] as GroundRule;
  return { code, ...runAround(history, at, (state) => ((state >> ground) & 1) === 1), citations } as Ground;
}

/** The run of days around a position in the history on which something stays true. */
function runAround(
  history: History,
  at: number,
  same: (state: DayState) => boolean,
): { from?: string; through?: string } {
  const { starts, states } = history;
  if (at < 0) return { through: formatDay(RIGHT_START_DAY - 1) };
  let first = at;
  while (first > 0 && same(states[first - 1] as DayState)) first--;
  let next = at + 1;
  while (next < states.length && same(states[next] as DayState)) next++;
  const from = formatDay(starts[first] as number);
  const through = (starts[next] ?? LATEST) - 1;
  return through >= LAST_DAY ? { from } : { from, through: formatDay(through) };
}

function reasonsFor(subject: Subject, day: number, state: DayState): readonly Reason[] {
  if (subject.strict && day > STATUS_KNOWN) return [beyondKnownLaw()];
  if (subject.person.unknown.length === 0) return reasonsOn(subject.file, day, state);
  if (outcomeIndex(state) === outcomeIndex(UNDETERMINED)) return [];
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
  if (day > STATUS_KNOWN && subject.strict) {
    const period = { from: formatDay(STATUS_KNOWN + 1) };
    return { missing: [{ code: 'beyond-known-law', parameter: 'status', period }], possible: [], deciding: [] };
  }
  const deciding = decidingSets(subject.person, { day, readings: subject.readings }, subject.askedOn);
  const groups = subject.person.unknown.filter((group) => deciding.some((set) => set.includes(group)));
  const missing = groups.map((parameter) => ({ code: 'unknown-facts' as const, parameter }));
  return { missing, possible: possibleOf(state), deciding };
}

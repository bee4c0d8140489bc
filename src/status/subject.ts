import { dayNumber } from '../answer/day-number.js';
import { DEFAULT_READINGS, type Readings, readingsFrom } from '../law/status/readings.js';
import type { PersonFacts } from '../person/facts.js';
import { asKnownOn, type Person } from '../person/person.js';
import { asPerson } from '../person/read-person.js';
import type { StatusOptions } from './answers.js';
import type { CaseFile } from './case-file.js';
import { stateOn } from './day-state.js';
import { type History, untilKnown } from './history.js';
import { STATUS_KNOWN } from './horizon.js';
import { knownHistory } from './known-history.js';
import { openCase } from './open-case.js';
import { type DayState, UNDETERMINED } from './outcome.js';
import { commonState, type World, worldsOn } from './unknown/possible.js';
import { unknownHistory } from './unknown/unknown-history.js';

export { dayNumber } from '../answer/day-number.js';

/** A person together with the choices under which questions about him are answered. */
export interface Subject {
  readonly person: Person;
  readonly readings: Readings;
  readonly strict: boolean;
  /** A day taken as a request for care, besides those of the facts. */
  readonly askedOn: number | undefined;
  readonly file: CaseFile;
}

export function subjectOf(given: Person | PersonFacts, options: StatusOptions, askedOn?: number): Subject {
  const read = asPerson(given);
  const person = options.knownOn === undefined ? read : asKnownOn(read, dayNumber(options.knownOn));
  const readings = readingsFrom(options.readings);
  return { person, readings, strict: options.strict === true, askedOn, file: caseOf(person, readings, askedOn) };
}

/** Case files under the default readings: opened when a person is first asked about, and gone with him. */
const opened = new WeakMap<Person, CaseFile>();

function caseOf(person: Person, readings: Readings, askedOn: number | undefined): CaseFile {
  if (askedOn !== undefined || readings !== DEFAULT_READINGS) return openCase(person, readings, askedOn);
  const known = opened.get(person);
  if (known !== undefined) return known;
  const file = openCase(person, readings);
  opened.set(person, file);
  return file;
}

export function subjectHistory(subject: Subject): History {
  const { person, readings, askedOn, file, strict } = subject;
  const history = person.unknown.length === 0 ? knownHistory(file) : unknownHistory(person, readings, askedOn);
  return strict ? untilKnown(history) : history;
}

export function subjectState(subject: Subject, day: number): DayState {
  if (subject.strict && day > STATUS_KNOWN) return UNDETERMINED;
  return subject.person.unknown.length === 0 ? stateOn(subject.file, day) : commonState(subjectWorlds(subject, day));
}

/** The extreme completions of what is unknown about the subject. */
export function subjectWorlds(subject: Subject, day: number): World[] {
  const { person, readings, askedOn } = subject;
  return worldsOn(person, person.unknown, { day, readings }, askedOn);
}

/** The case files on which an answer must agree: one, or one for each extreme of what is unknown. */
export function subjectFiles(subject: Subject, day: number): readonly CaseFile[] {
  return subject.person.unknown.length === 0 ? [subject.file] : subjectWorlds(subject, day).map(({ file }) => file);
}

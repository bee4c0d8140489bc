import { dayNumber } from '../answer/day-number.js';
import { own } from '../answer/own.js';
import { chosenFrom } from '../law/reading-choices.js';
import { DEFAULT_READINGS, type Readings } from '../law/status/readings.js';
import type { PersonFacts } from '../person/facts.js';
import { asKnownOn, type Person } from '../person/person.js';
import { asPerson } from '../person/read-person.js';
import type { StatusOptions } from './answers.js';
import type { CaseFile } from './case-file.js';
import { stateOn } from './day-state.js';
import { type History, untilKnown } from './history.js';
import { knownHistory } from './known-history.js';
import { openCase } from './open-case.js';
import { type DayState, UNDETERMINED } from './outcome.js';
import { type StatusTerms, statusTerms, TODAY } from './terms.js';
import { commonState, type World, worldsOn } from './unknown/possible.js';
import { unknownHistory } from './unknown/unknown-history.js';

export { dayNumber };

/** A person together with the choices under which questions about them are answered. */
export interface Subject {
  readonly terms: StatusTerms;
  readonly person: Person;
  readonly readings: Readings;
  readonly strict: boolean;
  /** A day taken as a request for care, besides those of the facts. */
  readonly askedOn: number | undefined;
  readonly file: CaseFile;
}

/** @throws OsmsError `date.invalid`, `facts.unreadable` */
export function subjectOf(given: Person | PersonFacts, options: StatusOptions, askedOn?: number): Subject {
  const law = own(options, 'law');
  const terms = law === undefined ? TODAY : statusTerms(law);
  const read = asPerson(given, law);
  const knownOn = own(options, 'knownOn');
  const person = knownOn === undefined ? read : asKnownOn(read, dayNumber(knownOn));
  const readings = chosenFrom(DEFAULT_READINGS, own(options, 'readings'));
  const file = caseOf(terms, person, readings, askedOn);
  return { terms, person, readings, strict: own(options, 'strict') === true, askedOn, file };
}

/** Case files under the law and the readings as they are: opened when a person is first asked about, and gone with them. */
const opened = new WeakMap<Person, CaseFile>();

function caseOf(terms: StatusTerms, person: Person, readings: Readings, askedOn: number | undefined): CaseFile {
  if (askedOn !== undefined || readings !== DEFAULT_READINGS || terms !== TODAY) {
    return openCase(terms, person, readings, askedOn);
  }
  const known = opened.get(person);
  if (known !== undefined) return known;
  const file = openCase(terms, person, readings);
  opened.set(person, file);
  return file;
}

export function subjectHistory(subject: Subject): History {
  const { terms, file, strict } = subject;
  const history = subject.person.unknown.length === 0 ? knownHistory(file) : unknownHistory(subject);
  return strict ? untilKnown(history, terms.known) : history;
}

export function subjectState(subject: Subject, day: number): DayState {
  if (isBeyondKnownLaw(subject, day)) return UNDETERMINED;
  return subject.person.unknown.length === 0 ? stateOn(subject.file, day) : commonState(subjectWorlds(subject, day));
}

/** Whether a strict question asks for a day for which no law is known. */
export function isBeyondKnownLaw({ strict, terms }: Subject, day: number): boolean {
  return strict && day > terms.known;
}

/** The extreme completions of what is unknown about the subject. */
export function subjectWorlds(subject: Subject, day: number): World[] {
  return worldsOn(subject.person, subject.person.unknown, { ...subject, day });
}

/** The case files on which an answer must agree: one, or one for each extreme of what is unknown. */
export function subjectFiles(subject: Subject, day: number): readonly CaseFile[] {
  return subject.person.unknown.length === 0 ? [subject.file] : subjectWorlds(subject, day).map(({ file }) => file);
}

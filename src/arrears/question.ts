/** A question about a person's debts made ready: who, on which day, under which law and readings. */
import type { Answered } from '../answer/answered.js';
import { dayNumber } from '../answer/day-number.js';
import { ownOptions } from '../answer/own.js';
import { type ArrearsLaw, arrearsLaw } from '../law/arrears/index.js';
import { DEFAULT_DEBT_READINGS, type DebtReadings } from '../law/arrears/readings.js';
import { chosenFrom } from '../law/reading-choices.js';
import type { Day, PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { type Subject, subjectOf } from '../status/door.js';
import type { InsuranceStatus, StatusOptions } from '../status/index.js';
import { insuranceStatus } from '../status/index.js';
import type { DebtOptions } from './answers.js';

export interface DebtQuestion {
  readonly subject: Subject;
  readonly day: number;
  readonly law: ArrearsLaw;
  readonly readings: DebtReadings;
  /** The choices for asking about the status of the person, or of the person with more facts. */
  readonly status: Pick<StatusOptions, 'readings' | 'law' | 'strict'>;
}

/** @throws OsmsError `date.invalid`, `facts.unreadable` */
export function debtQuestion(person: Person | PersonFacts, options: DebtOptions, on: Day): DebtQuestion {
  const { law, readings, strict, knownOn } = ownOptions(options);
  return {
    subject: subjectOf(person, { law, readings, strict, knownOn }),
    day: dayNumber(on),
    law: law ?? arrearsLaw,
    readings: chosenFrom(DEFAULT_DEBT_READINGS, readings),
    status: { readings, law, strict },
  };
}

/** The status on a day of a person whose facts are those known to the question, or more. */
export function statusIn(question: DebtQuestion, person: Person, on: Day): InsuranceStatus {
  return insuranceStatus(person, { ...question.status, on });
}

/** What every answer to the question says, whatever was decided. */
export function said({ subject, readings, law, day }: DebtQuestion): Omit<Answered<DebtReadings>, 'confidence'> {
  return { assumed: subject.person.assumed, readings, law: law.name, provisional: day > subject.terms.known };
}

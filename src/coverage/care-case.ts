/** A request read once: the day as a number, the code in its one form, the law and the readings in force. */

import { dayNumber } from '../answer/day-number.js';
import { own } from '../answer/own.js';
import { OsmsError } from '../errors.js';
import type {
  ChronicGroup,
  CoverageLaw,
  CoverageReadings,
  PackageRule,
  Service,
  ServiceLaw,
  SocialDisease,
} from '../law/coverage/index.js';
import { type Edition, inForce } from '../law/edition.js';
import { icdCode } from './icd.js';
import { chronicList, type ListedDisease, listedAs, socialList } from './lists.js';
import type { CareFacts } from './request.js';

export interface CareCase {
  readonly day: number;
  readonly facts: CareFacts;
  readonly law: CoverageLaw;
  readonly service: ServiceLaw;
  /** The edition of the service's rule; `undefined` before the first. */
  readonly edition: Edition<PackageRule> | undefined;
  readonly readings: CoverageReadings;
  /** The diagnosis without dot; `undefined` when left out. */
  readonly code: string | undefined;
  /** The socially significant diseases that the code belongs to on the day, whatever their window. */
  readonly social: readonly ListedDisease<SocialDisease>[];
  /** The chronic groups that the code belongs to on the day. */
  readonly chronic: readonly ListedDisease<ChronicGroup>[];
  /** The day from which a disease's window runs; `undefined` when left out. */
  readonly windowStart: number | undefined;
}

/** The edition of a service's rule on a day; `undefined` before the first. */
export function ruleOn({ services }: CoverageLaw, service: Service, day: number): Edition<PackageRule> | undefined {
  return inForce(services[service].rule, day);
}

/** @throws OsmsError `date.invalid`, `facts.unreadable` */
export function readCare(facts: CareFacts, law: CoverageLaw, readings: CoverageReadings): CareCase {
  const day = dayNumber(facts.on);
  const service = own(law.services, facts.service);
  if (service === undefined) throw unreadable(`not a service: ${JSON.stringify(facts.service)}`);
  const onset = pastDay(facts.onset, day);
  const discharge = pastDay(facts.discharge, day);
  const code = facts.diagnosis === undefined ? undefined : icdCode(facts.diagnosis);
  return {
    day,
    facts,
    law,
    service,
    edition: inForce(service.rule, day),
    readings,
    code,
    social: listedAs(socialList(law, day), code),
    chronic: listedAs(chronicList(law, day), code),
    windowStart: readings.windowStart === 'onset' ? onset : discharge,
  };
}

function pastDay(text: string | undefined, day: number): number | undefined {
  const past = text === undefined ? undefined : dayNumber(text);
  if (past !== undefined && past > day) throw unreadable(`after the day of care: ${text}`);
  return past;
}

function unreadable(message: string): OsmsError {
  return new OsmsError('facts.unreadable', message);
}

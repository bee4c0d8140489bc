/** A request read once: the day as a number, the code in its one form, the edition and the readings in force. */
import { OsmsError } from '../errors.js';
import type { ChronicGroup } from '../law/coverage/diseases/chronic.js';
import type { SocialDisease } from '../law/coverage/diseases/socially-significant.js';
import { DEFAULT_PACKAGE_READINGS } from '../law/coverage/readings.js';
import type { PackageRule } from '../law/coverage/rule-names.js';
import { type Service, type ServiceRecord, services } from '../law/coverage/services.js';
import type { Edition } from '../law/edition.js';
import { DEFAULT_READINGS } from '../law/status/readings.js';
import { dayNumber } from '../status/subject.js';
import type { CoverageReadings } from './answers.js';
import { icdCode } from './icd.js';
import { byDay } from './in-force.js';
import { CHRONIC, type ListedDisease, listedAs, SOCIAL } from './list-editions.js';
import type { CareFacts } from './request.js';

export interface CareCase {
  readonly day: number;
  readonly facts: CareFacts;
  readonly service: ServiceRecord;
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

const SERVICES = new Map(services.map((record) => [record.code, { record, editionOn: byDay(record.editions) }]));

/** The edition of a service's rule on a day; `undefined` before the first. */
export function editionOf(service: Service, day: number): Edition<PackageRule> | undefined {
  return SERVICES.get(service)?.editionOn(day);
}

const DEFAULTS: CoverageReadings = { ...DEFAULT_READINGS, ...DEFAULT_PACKAGE_READINGS };

/** @throws OsmsError `date.invalid`, `facts.unreadable` */
export function readCare(facts: CareFacts, chosen?: Partial<CoverageReadings>): CareCase {
  const day = dayNumber(facts.on);
  const service = SERVICES.get(facts.service)?.record;
  if (service === undefined) throw unreadable(`not a service: ${JSON.stringify(facts.service)}`);
  const readings = chosen === undefined ? DEFAULTS : { ...DEFAULTS, ...chosen };
  const onset = pastDay(facts.onset, day);
  const discharge = pastDay(facts.discharge, day);
  const code = facts.diagnosis === undefined ? undefined : icdCode(facts.diagnosis);
  return {
    day,
    facts,
    service,
    edition: editionOf(service.code, day),
    readings,
    code,
    social: code === undefined ? [] : listedAs(SOCIAL, code, day),
    chronic: code === undefined ? [] : listedAs(CHRONIC, code, day),
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

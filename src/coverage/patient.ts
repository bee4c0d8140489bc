/** Whose care it is: the residences that they may have, whether they are insured, and what nobody knows about it. */

import { dayNumber } from '../answer/day-number.js';
import { OsmsError } from '../errors.js';
import { keysOf } from '../law/keys-of.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import { asKnownOn, type Person } from '../person/person.js';
import { asPerson } from '../person/read-person.js';
import type { InsuranceStatus } from '../status/index.js';
import { insuranceStatus } from '../status/index.js';
import type { CareCase } from './care-case.js';
import type { CoverageRequest } from './request.js';
import { type Open, open, openFacts } from './verdict.js';

/** A question about somebody whose facts are given. */
type AboutPerson = Extract<CoverageRequest, { person: unknown }>;

export interface ResidenceOnDay {
  /** One kind when it is known, every kind when it is not. */
  readonly kinds: readonly [ResidenceKind, ...ResidenceKind[]];
  readonly open: readonly Open[];
}

/** The residence in force on the day of care. */
export function residenceOn(request: CoverageRequest, care: CareCase): ResidenceOnDay {
  if (request.residence !== undefined) return { kinds: [known(request.residence.kind, care)], open: [] };
  if (request.person === undefined) return { kinds: ['citizen'], open: [] };
  const person = personOf(request);
  const every = keysOf(care.law.residenceKinds);
  if (person.unknown.includes('residence')) {
    return { kinds: every, open: [openFacts({ code: 'unknown-facts', parameter: 'residence' })] };
  }
  if (person.residence === undefined) return { kinds: ['citizen'], open: [] };
  const inForce = person.residence.filter(
    (each) => Math.max(each.from, each.since) <= care.day && care.day <= each.through,
  );
  const kind = inForce.at(-1)?.kind;
  return kind === undefined ? { kinds: every, open: [open('residence')] } : { kinds: [kind], open: [] };
}

function known(kind: ResidenceKind, { law }: CareCase): ResidenceKind {
  if (Object.hasOwn(law.residenceKinds, kind)) return kind;
  throw new OsmsError('facts.unreadable', `not a residence kind: ${JSON.stringify(kind)}`);
}

/** The person's status on the day; `asks`: asking for this care is asking for care in ОСМС. */
export function statusOf(request: CoverageRequest, asks: boolean): InsuranceStatus | undefined {
  if (request.person === undefined) return undefined;
  const { person, on, readings, law, strict, knownOn, seekingCare = asks } = request;
  return insuranceStatus(person, { on, readings, law, strict, knownOn, seekingCare });
}

/** Whether a status lets ОСМС pay; `null` where the facts leave it open. */
export function insuredBy(status: InsuranceStatus): boolean | null {
  if (status.outcome !== 'undetermined') return status.outcome === 'insured';
  return status.possible.length > 0 && !status.possible.includes('insured') ? false : null;
}

/** What a status lacks. */
export function openIn(status: InsuranceStatus | undefined): readonly Open[] {
  return status?.outcome === 'undetermined' ? status.missing.map(openFacts) : [];
}

/** The person as known on the day that the request replays. */
function personOf({ person, knownOn, law }: AboutPerson): Person {
  const whole = asPerson(person, law);
  return knownOn === undefined ? whole : asKnownOn(whole, dayNumber(knownOn));
}

/** Whose care it is: the residences that he may have, whether he is insured, and what nobody knows about it. */
import { type ResidenceKind, residenceKinds } from '../law/scheme/residence-kinds.js';
import type { Person } from '../person/person.js';
import { asKnownOn } from '../person/person.js';
import { asPerson } from '../person/read-person.js';
import type { InsuranceStatus, MissingFact as Missing } from '../status/answers.js';
import { insuranceStatus } from '../status/insurance-status.js';
import { dayNumber } from '../status/subject.js';
import type { MissingItem } from './answers.js';
import type { CareCase } from './care-case.js';
import type { CoverageRequest } from './request.js';
import { missingItem } from './verdict.js';

export interface ResidenceOnDay {
  /** One kind when it is known, every kind when it is not. */
  readonly kinds: readonly ResidenceKind[];
  readonly missing: readonly MissingItem[];
}

const EVERY_KIND = Object.keys(residenceKinds) as ResidenceKind[];

/** The residence in force on the day of care. */
export function residenceOn(request: CoverageRequest, care: CareCase): ResidenceOnDay {
  if (request.residence !== undefined) return { kinds: [request.residence.kind], missing: [] };
  if (request.person === undefined) return { kinds: ['citizen'], missing: [] };
  const person = personOf(request);
  if (person.unknown.includes('residence')) {
    return { kinds: EVERY_KIND, missing: [{ code: 'unknown-facts', parameter: 'residence' }] };
  }
  if (person.residence === undefined) return { kinds: ['citizen'], missing: [] };
  const inForce = person.residence.filter(
    (each) => Math.max(each.from, each.since) <= care.day && care.day <= each.through,
  );
  const kind = inForce.at(-1)?.kind;
  return kind === undefined
    ? { kinds: EVERY_KIND, missing: [missingItem('residence')] }
    : { kinds: [kind], missing: [] };
}

/** The person's status on the day; `asks`: asking for this care is asking for care in ОСМС. */
export function statusOf(request: CoverageRequest, asks: boolean): InsuranceStatus | undefined {
  if (request.person === undefined) return undefined;
  const { on, readings, strict, knownOn, seekingCare = asks } = request;
  return insuranceStatus(request.person, {
    on,
    seekingCare,
    ...(readings !== undefined && { readings }),
    ...(strict !== undefined && { strict }),
    ...(knownOn !== undefined && { knownOn }),
  });
}

/** Whether a status lets ОСМС pay; `null` where the facts leave it open. */
export function insuredBy(status: InsuranceStatus): boolean | null {
  if (status.outcome !== 'undetermined') return status.outcome === 'insured';
  return status.possible.length > 0 && !status.possible.includes('insured') ? false : null;
}

/** What a status lacks. */
export function missingOf(status: InsuranceStatus | undefined): readonly Missing[] {
  return status?.outcome === 'undetermined' ? status.missing : [];
}

/** The person as known on the day that the request replays. */
function personOf(request: Extract<CoverageRequest, { person: unknown }>): Person {
  const person = asPerson(request.person as Person);
  return request.knownOn === undefined ? person : asKnownOn(person, dayNumber(request.knownOn));
}

import { strongest } from '../answer/confidence.js';
import { EARLIEST, LATEST } from '../calendar/day.js';
import { intersect, NOTHING, type Spans, spansOf, subtract } from '../calendar/spans.js';
import { type Confidence, daysOf, inForce, standingOn } from '../law/edition.js';
import type { SchemeLaw } from '../law/scheme/index.js';
import type { Participation, ResidenceKind } from '../law/scheme/residence-kinds.js';
import type { Readings } from '../law/status/readings.js';
import type { Person } from '../person/person.js';
import type { Residence } from '../person/readers/residence.js';
import type { StatusTerms } from './terms.js';

/** Days on which a person takes part in the scheme (405-V, article 2): from birth to death, while their residence lets them. */
export function participationDays(terms: StatusTerms, person: Person, readings: Readings): Spans {
  const days = residentDays(terms, person, readings, () => true);
  return readings.serviceIsInsured ? days : subtract(days, serviceDays(person));
}

/** Days on which the exempt categories may hold: all of them, but those of an EAEU worker's family by one reading. */
export function categoryResidenceDays(
  terms: StatusTerms,
  person: Person,
  readings: Readings,
  participation: Spans,
): Spans {
  if (readings.eaeuFamilyCategories || person.residence === undefined) return participation;
  return intersect(
    participation,
    residentDays(terms, person, readings, (residence) => residence.kind !== 'eaeu-family'),
  );
}

/** Days of military, law-enforcement or special service. */
export function serviceDays(person: Person): Spans {
  return person.service.length === 0 ? NOTHING : spansOf(person.service.flatMap((each) => [each.from, each.through]));
}

function residentDays(
  terms: StatusTerms,
  person: Person,
  readings: Readings,
  counts: (residence: Residence) => boolean,
): Spans {
  const life = lifetime(person);
  if (person.residence === undefined) return life;
  const spans = person.residence.flatMap((residence) =>
    counts(residence) ? daysOfResidence(terms, residence, readings) : NOTHING,
  );
  return intersect(life, spansOf(spans));
}

/** The days of a residence on which its kind takes part; the law's first edition serves the time before it. */
function daysOfResidence({ law }: StatusTerms, residence: Residence, readings: Readings): Spans {
  const editions = law.residenceKinds[residence.kind];
  return editions.flatMap((edition) => {
    if (!lets(edition.value, readings)) return NOTHING;
    const days = daysOf(edition);
    const from = Math.max(residence.from, residence.since, edition === editions[0] ? EARLIEST : days.from);
    const through = Math.min(residence.through, days.through);
    return from <= through ? [from, through] : NOTHING;
  });
}

function lifetime(person: Person): Spans {
  const from = person.birthDate?.on ?? EARLIEST;
  const through = person.deathDate?.on ?? LATEST;
  return from <= through ? [from, through] : NOTHING;
}

/** How sure it is that a person takes part, or takes none, on a day: the surest of the residences that speak for it. */
export function participationConfidence({ law }: StatusTerms, { residence }: Person, day: number): Confidence {
  const now = (residence ?? []).filter((each) => each.from <= day && day <= each.through);
  const editions = now.flatMap(({ kind }) => inForce(law.residenceKinds[kind], day) ?? []);
  return strongest(editions.map(({ confidence }) => confidence));
}

/** Whether a kind of residence takes part at all on a day; the dates of a residence decide the rest. */
export function takesPart(
  { residenceKinds }: Pick<SchemeLaw, 'residenceKinds'>,
  kind: ResidenceKind,
  readings: Pick<Readings, 'refugeesParticipate'>,
  day: number,
): boolean {
  return lets(standingOn(residenceKinds[kind], day).value, readings);
}

function lets(participation: Participation, readings: Pick<Readings, 'refugeesParticipate'>): boolean {
  return participation === 'by-reading' ? readings.refugeesParticipate : participation !== 'never';
}

import { EARLIEST, LATEST } from '../calendar/day.js';
import { intersect, NOTHING, type Spans, spansOf, subtract } from '../calendar/spans.js';
import { firstOf } from '../law/edition.js';
import { residenceKinds } from '../law/scheme/residence-kinds.js';
import type { Readings } from '../law/status/readings.js';
import type { Person, Residence } from '../person/person.js';

/** Days on which a person takes part in the scheme (405-V, article 2): from birth to death, while his residence lets him. */
export function participationDays(person: Person, readings: Readings): Spans {
  const days = residentDays(person, readings, () => true);
  return readings.serviceIsInsured ? days : subtract(days, serviceDays(person));
}

/** Days on which the exempt categories may hold: all of them, but those of an EAEU worker's family by one reading. */
export function categoryResidenceDays(person: Person, readings: Readings, participation: Spans): Spans {
  if (readings.eaeuFamilyCategories || person.residence === undefined) return participation;
  return intersect(
    participation,
    residentDays(person, readings, (residence) => residence.kind !== 'eaeu-family'),
  );
}

/** Days of military, law-enforcement or special service. */
export function serviceDays(person: Person): Spans {
  return spansOf(person.service.flatMap((each) => [each.from, each.through]));
}

function residentDays(person: Person, readings: Readings, counts: (residence: Residence) => boolean): Spans {
  const life = lifetime(person);
  if (person.residence === undefined) return life;
  const spans: number[] = [];
  for (const residence of person.residence) {
    if (!takesPart(residence, readings) || !counts(residence)) continue;
    const from = Math.max(residence.from, residence.since);
    if (from <= residence.through) spans.push(from, residence.through);
  }
  return intersect(life, spansOf(spans));
}

function lifetime(person: Person): Spans {
  const from = person.birth?.on ?? EARLIEST;
  const through = person.death?.on ?? LATEST;
  return from <= through ? [from, through] : NOTHING;
}

/** Whether a kind of residence takes part at all; its dates decide the rest. */
export function takesPart(residence: Residence, readings: Readings): boolean {
  const { value: participation } = firstOf(residenceKinds[residence.kind]);
  return participation === 'by-reading' ? readings.refugeesParticipate : participation !== 'never';
}

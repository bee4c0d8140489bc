import { intersect, NOTHING, type Spans, spansOf, subtract } from '../../calendar/spans.js';
import type { Readings } from '../../law/status/readings.js';
import type { Person } from '../../person/person.js';
import type { CategoryDays } from '../../person/readers/category.js';
import type { GroundDays } from '../case-file.js';
import { adultDay, type CategoryTerms, type ListedDays, type StatusTerms } from '../terms.js';

/** The days of each exempt category, in the order of the law. */
export function categoryGrounds(
  terms: StatusTerms,
  person: Person,
  eligible: Spans,
  readings: Readings,
): readonly GroundDays[] {
  const adult = person.birthDate === undefined ? undefined : adultDay(terms, person.birthDate.on);
  const periods = [...childhoodOf(person, adult), ...person.categories];
  if (periods.length === 0) return [];
  const working = spansOf(person.work.flatMap((each) => [each.from, each.through]));
  const held = new Set(periods.map((each) => each.category));
  const grounds: GroundDays[] = [];
  for (const [code, category] of terms.categories) {
    if (!held.has(code)) continue;
    const spans: number[] = [];
    for (const each of periods) {
      if (each.category === code) spans.push(...categorySpans(terms, category, each, working, adult, readings));
    }
    grounds.push(...groundOf(category, spansOf(spans), eligible));
  }
  return grounds;
}

function groundOf({ bit }: CategoryTerms, spans: Spans, eligible: Spans): readonly GroundDays[] {
  const days = spans.length === 0 ? NOTHING : intersect(eligible, spans);
  return days.length === 0 ? [] : [{ bit, days }];
}

/** From birth to the eve of coming of age, where the birth date is known: a period of the category like any other. */
function childhoodOf({ birthDate }: Person, adult: number | undefined): readonly CategoryDays[] {
  if (birthDate === undefined || adult === undefined) return [];
  const { on: from, recordedOn } = birthDate;
  return [{ category: 'child', from, through: adult - 1, recordedOn, measureAssumed: false, houseArrest: false }];
}

/** The days of one category period on which the category holds. */
function categorySpans(
  terms: StatusTerms,
  { listed }: CategoryTerms,
  period: CategoryDays,
  working: Spans,
  adult: number | undefined,
  readings: Readings,
): Spans {
  return listed.flatMap((edition) => {
    const from = Math.max(period.from, edition.from);
    const until = Math.min(period.through, edition.through);
    const through = period.category === 'child' && adult !== undefined ? Math.min(until, adult - 1) : until;
    if (from > through) return NOTHING;
    const days = endsByWorking(edition, period) ? subtract([from, through], working) : [from, through];
    return period.houseArrest && readings.categoriesFromTheirLaw ? intersect(days, terms.houseArrest) : days;
  });
}

/** Whether a category is lost on the days of work. */
function endsByWorking({ endsByWorking: rule }: ListedDays, period: CategoryDays): boolean {
  return rule === 'always' || (rule === 'house-arrest' && period.houseArrest);
}

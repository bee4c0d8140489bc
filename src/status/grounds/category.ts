import { yearsAfter } from '../../calendar/day.js';
import { intersect, NOTHING, type Spans, spansOf, subtract } from '../../calendar/spans.js';
import { firstOf, lawDay } from '../../law/edition.js';
import { type CategoryCode, categories, houseArrest } from '../../law/scheme/categories.js';
import { adultAge } from '../../law/scheme/scheme.js';
import type { Readings } from '../../law/status/readings.js';
import type { CategoryDays, Person } from '../../person/person.js';
import { groundBit } from '../outcome.js';

const LIST = firstOf(categories).value;
const CHILD = LIST.findIndex((each) => each.code === 'child');
const HOUSE_ARREST_FROM = lawDay(firstOf(houseArrest).from);
const BITS = LIST.map((each) => groundBit(`category.${each.code as CategoryCode}`));

/** The day of the 18th birthday; for those born on 29 February, 1 March of a common year. */
export function adultDay(birth: number): number {
  return yearsAfter(birth, firstOf(adultAge).value);
}

/** Ground 2: the days of each exempt category, in the order of the law. */
export function categoryGrounds(person: Person, eligible: Spans, readings: Readings): { bit: number; days: Spans }[] {
  const grounds: { bit: number; days: Spans }[] = [];
  const adult = person.birth === undefined ? undefined : adultDay(person.birth.on);
  if (person.categories.length === 0) {
    pushGround(grounds, CHILD, childhood(person, adult), eligible);
    return grounds;
  }
  const working = spansOf(person.work.flatMap((each) => [each.from, each.through]));
  const held = new Set(person.categories.map((each) => each.category)).add(CHILD);
  for (const category of [...held].sort((a, b) => a - b)) {
    const spans = category === CHILD ? [...childhood(person, adult)] : [];
    for (const each of person.categories) {
      if (each.category === category) spans.push(...categorySpans(each, working, adult, readings));
    }
    pushGround(grounds, category, spansOf(spans), eligible);
  }
  return grounds;
}

function pushGround(grounds: { bit: number; days: Spans }[], category: number, spans: Spans, eligible: Spans): void {
  const days = spans.length === 0 ? NOTHING : intersect(eligible, spans);
  if (days.length > 0) grounds.push({ bit: BITS[category] as number, days });
}

/** From birth to the eve of the 18th birthday, where the birth date is known. */
function childhood(person: Person, adult: number | undefined): Spans {
  return person.birth === undefined || adult === undefined ? NOTHING : [person.birth.on, adult - 1];
}

/** The days of one category period on which the category holds. */
function categorySpans(period: CategoryDays, working: Spans, adult: number | undefined, readings: Readings): Spans {
  let { from, through } = period;
  if (period.category === CHILD && adult !== undefined) through = Math.min(through, adult - 1);
  if (period.houseArrest && readings.categoriesFromTheirLaw) from = Math.max(from, HOUSE_ARREST_FROM);
  if (from > through) return NOTHING;
  return endsByWorking(period) ? subtract([from, through], working) : [from, through];
}

/** Whether a category is lost on the days of work. */
function endsByWorking(period: CategoryDays): boolean {
  const rule = LIST[period.category]?.endsByWorking;
  return rule === 'always' || (rule === 'house-arrest' && period.houseArrest);
}

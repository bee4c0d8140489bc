import { inForce } from '../../law/edition.js';
import type { EnterableCategory } from '../../law/routes/routes.js';
import type { CategoryCode } from '../../law/scheme/categories.js';
import type { CategoryFact } from '../../person/facts.js';
import { free, type Situation, type Way } from '../way.js';

/** Prove a category, each a way of its own (405-V, article 26). */
export const enterCategory: Way = (at) =>
  provable(at).map(({ category, choosable }) => [
    free(at, 'enter-category', { categories: [held(category, at.on)] }, { category, choosable }),
  ]);

/** The categories that the person could come to prove: that of kandas only by a kandas. */
function provable({ law, day, subject: { person } }: Situation): readonly EnterableCategory[] {
  const kandas = person.residence?.some((each) => each.kind === 'kandas') ?? false;
  const all = inForce(law.enterableCategories, day)?.value ?? [];
  return all.filter(({ category }) => category !== 'kandas-not-working' || kandas);
}

function held(category: CategoryCode, from: string): CategoryFact {
  return category === 'detainee-or-house-arrest' ? { category, from } : { category, from };
}

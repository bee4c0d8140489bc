import { own } from '../../answer/own.js';
import type { SchemeLaw } from '../../law/scheme/index.js';
import type { CategoryFact } from '../facts.js';
import { type DaySpan, readPeriod } from './period.js';
import { asRecord, unreadable } from './text.js';

export interface CategoryDays extends DaySpan {
  /** The code, of the list of the law under which the facts were read. */
  readonly category: string;
  /** The measure of restraint was left out and taken as detention. */
  readonly measureAssumed: boolean;
  readonly houseArrest: boolean;
}

/** @throws OsmsError `facts.unreadable` for a category that no edition of the law's list has */
export function readCategory(given: CategoryFact, law: SchemeLaw): CategoryDays {
  const fact = asRecord(given, 'category');
  const category = own(fact, 'category');
  if (category === undefined || !isListed(category, law)) throw unreadable('category', category);
  const measure = fact.category === 'detainee-or-house-arrest' ? own(fact, 'measure') : 'none';
  return {
    ...readPeriod(fact),
    category,
    measureAssumed: measure === undefined,
    houseArrest: measure === 'house-arrest',
  };
}

function isListed(category: string, { categories }: SchemeLaw): boolean {
  return categories.some(({ value }) => value.some(({ code }) => code === category));
}

import type { CategoryCode } from '../law/scheme/categories.js';
import { type CategoryRecord, categoryRegister } from '../law/scheme/category-register.js';

/** The official names of the fifteen categories, in a language in which the register has them. */
export function categoryNames(language: keyof CategoryRecord['names']): Readonly<Record<CategoryCode, string>> {
  const names = categoryRegister.map(({ code, names }) => [code, names[language]] as const);
  return Object.fromEntries(names) as Record<CategoryCode, string>;
}

/** A sentence for the ground of each category, made from its name. */
export function categoryGrounds(
  names: Readonly<Record<CategoryCode, string>>,
  sentence: (name: string) => string,
): Readonly<Record<`category.${CategoryCode}`, string>> {
  const grounds = Object.entries(names).map(([code, name]) => [`category.${code}`, sentence(name)] as const);
  return Object.fromEntries(grounds) as Record<`category.${CategoryCode}`, string>;
}

/** The year since which the local budget pays for the registered unemployed. */
export const LOCAL_BUDGET_SINCE: string =
  categoryRegister
    .find(({ code }) => code === 'registered-unemployed')
    ?.paidBy.find(({ budget }) => budget === 'local')
    ?.from.slice(0, 4) ?? '';

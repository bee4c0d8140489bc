import type { CategoryCode } from '../law/scheme/categories.js';
import { categoryRegister } from '../law/scheme/category-register.js';
import type { LanguageCode } from './language.js';

/** The official names of the fifteen categories in a language. */
export function categoryNames(language: LanguageCode): Readonly<Record<CategoryCode, string>> {
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

import { categoryNames } from '../category-names.js';

/** The official names of the categories in English. */
export const categories = categoryNames('en');

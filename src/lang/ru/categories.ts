import { categoryNames } from '../category-names.js';

/** The official names of the categories in Russian. */
export const categories = categoryNames('ru');

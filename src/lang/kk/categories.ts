import { categoryNames } from '../category-names.js';

/** The official names of the categories in Kazakh. */
export const categories = categoryNames('kk');

import { free, type Way } from '../way.js';

/** Register as unemployed: the second of the exempt categories. */
export const registerUnemployed: Way = (at) => [
  [free(at, 'register-unemployed', { categories: [{ category: 'registered-unemployed', from: at.on }] })],
];

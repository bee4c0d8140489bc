export { withFacts } from '../person/with-facts.js';
export type * from './answers.js';
export { type RoutesOptions, routesToInsured } from './routes-to-insured.js';

/** Everything public about the ways back to "insured". */
export { type RouteLaw, routeLaw } from '../law/routes/index.js';
export { withFacts } from '../person/with-facts.js';
export type * from './answers.js';
export { routesToInsured } from './routes-to-insured.js';

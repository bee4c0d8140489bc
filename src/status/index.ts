export type * from '../person/facts.js';
export type { Person } from '../person/person.js';
export { readPerson } from '../person/read-person.js';
export type * from './answers.js';
export { insuranceStatus } from './insurance-status.js';
export { insuranceTimeline, timelineAnswer } from './insurance-timeline.js';
export { insuredOn } from './insured-on.js';
export type { Outcome } from './outcome.js';
export { type PreparedPerson, prepare } from './prepare.js';

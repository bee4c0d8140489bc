export type * from './answers.js';
export { arrears } from './arrears.js';
export { payAtPointOfCare } from './pay-at-point-of-care.js';

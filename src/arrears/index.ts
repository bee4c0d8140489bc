/** Everything public about debts. */
export { type ArrearsLaw, arrearsLaw } from '../law/arrears/index.js';
export type { ArrearsReadings, DebtReadings } from '../law/arrears/readings.js';
export type * from './answers.js';
export { arrears } from './arrears.js';
export { payAtPointOfCare } from './pay-at-point-of-care.js';

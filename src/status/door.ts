/** What the questions that build on this one use of it, besides its answers. */
export type { CaseFile } from './case-file.js';
export { arrearsWindow, owedMonths } from './months/arrears.js';
export { isExcused } from './months/excused.js';
export { isOwed } from './months/paid.js';
export { OUTCOMES } from './outcome.js';
export { takesPart } from './participation.js';
export { isBeyondKnownLaw, type Subject, subjectFiles, subjectOf } from './subject.js';
export { adultDay, canBeOwed, lastDayInTime, lastMonthDue } from './terms.js';

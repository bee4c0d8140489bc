/** What the questions that build on this one use of it, besides its answers. */
export { coverageWithStatus } from './coverage.js';
export { icdCode, icdMatcher, isIcdEntry, matches } from './icd.js';

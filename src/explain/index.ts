export { type Decision, explain } from './explain.js';
export type { ExplainedReason, Explanation, ExplanationHeadings } from './explanation.js';
export { explanationText } from './to-text.js';

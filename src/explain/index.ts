export { type Decision, type ExplainOptions, explain } from './explain.js';
export type { ExplainedReason, Explanation, ExplanationHeadings } from './explanation.js';
export { explanationText } from './to-text.js';

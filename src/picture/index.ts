export { coverageMatrixSvg } from './coverage-matrix-svg.js';
export { ratesSvg } from './rates-svg.js';
export type { TimelineOptions } from './timeline-options.js';
export { timelineStrip } from './timeline-strip.js';
export { type TimelineSvgOptions, timelineSvg } from './timeline-svg.js';

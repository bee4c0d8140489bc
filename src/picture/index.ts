export { coverageMatrixSvg } from './coverage-matrix-svg.js';
export { ratesSvg } from './rates-svg.js';
export { timelineStrip } from './timeline-strip.js';
export { timelineSvg } from './timeline-svg.js';

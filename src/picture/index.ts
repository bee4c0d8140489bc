export { timelineStrip } from './timeline-strip.js';
export { timelineSvg } from './timeline-svg.js';

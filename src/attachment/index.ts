export type * from './answers.js';
export { attachment } from './attachment.js';
export type * from './request.js';

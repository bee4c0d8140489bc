import { coverage } from '../coverage/index.js';
import { parseCoverageRequest } from '../input/coverage-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const coverageCommand: Command = {
  name: 'coverage',
  summary: 'which package pays for a service, and what decides it',
  example: '{"id":"1","on":"2026-03-15","service":"outpatient-drugs","diagnosis":"E11","insured":false}',
  answer: (request) => mapParsed(parseCoverageRequest(request), ({ args }) => coverage(...args)),
};

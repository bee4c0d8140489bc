import { care } from '../care/index.js';
import { parseCareRequest } from '../input/coverage-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const careCommand: Command = {
  name: 'care',
  summary: 'everything a reception desk needs: status, package, conditions, what to do next',
  example:
    '{"id":"1","on":"2026-03-15","service":"outpatient-drugs","diagnosis":"E11","person":{"birthDate":"1980-01-01"}}',
  answer: (request) => mapParsed(parseCareRequest(request), ({ args }) => care(...args)),
};

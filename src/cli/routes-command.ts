import { parseRoutesRequest } from '../input/arrears-request.js';
import { routesToInsured } from '../routes/index.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const routesCommand: Command = {
  name: 'routes',
  summary: 'every lawful way to be insured, the cheapest first',
  example: '{"id":"1","on":"2026-05-04","person":{"birthDate":"2008-05-04"}}',
  answer: (request) => mapParsed(parseRoutesRequest(request), ({ args }) => routesToInsured(...args)),
};

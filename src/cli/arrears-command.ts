import { arrears } from '../arrears/index.js';
import { parseArrearsRequest } from '../input/arrears-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const arrearsCommand: Command = {
  name: 'arrears',
  summary: 'the months a person owes, their price, and the debts that are none',
  example: '{"id":"1","on":"2025-10-01","person":{"birthDate":"2007-06-10"}}',
  answer: (request) => mapParsed(parseArrearsRequest(request), ({ args }) => arrears(...args)),
};
